import type { KnownBlock, RichTextElement } from '@slack/types'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { entrySummary } from '../rejections/entry-summary.ts'
import { actions, button, paragraph, preformatted, runs, smallPrint } from '../slack/blocks.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { type DraftSource, draftSource, draftSubject, readDraftSubject } from './draft-about.ts'
import { findKeptDraft } from './kept-draft.ts'
import { mailLink } from './mail-link.ts'
import type { KeptDraft } from './stored-draft.ts'
import { writeForSource } from './write-for-source.ts'

/** The button that opens a kept draft again. Its value is the message's subject. */
export const CHANGE_DRAFT_ACTION = 'change_draft'

/** A draft that the member kept, in a box that copies cleanly. Subject: see `draftSubject`. */
export const draftMessage: MessageKind = {
  kind: 'draft',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId, subjectId, operation }) {
    const about = readDraftSubject(subjectId)
    const member = await memberById(scope, memberId)
    if (member === null || about === null) return null
    const words = wordsFor(member.locale)
    const source = await draftSource(scope, member, about.about)
    const draft = source && (await findKeptDraft(scope, member, source.about, about.kind))
    if (source !== null && draft !== null) return draftView(words, source, draft)
    const done = about.about.of === 'entry' ? words.deleteEntry.done : words.drafts.form.personGone
    return operation === 'update' ? { text: done, blocks: [paragraph(done)] } : null
  },
}

function draftView(words: Language, source: DraftSource, draft: KeptDraft) {
  const { form } = words.drafts
  return {
    text: form.quiet,
    blocks: [
      paragraph(form.ready),
      runs(...summary(words, source)),
      preformatted(draft.text),
      ...mailBlocks(words, source, draft),
      actions(button(CHANGE_DRAFT_ACTION, form.change, draftSubject(source.about, draft.kind))),
    ],
  }
}

/** A link that opens the member's own mail program; none for what is no mail. */
function mailBlocks(words: Language, source: DraftSource, draft: KeptDraft): KnownBlock[] {
  const { form } = words.drafts
  const subject = writeForSource(words, source, { ...draft, pick: 0, memberName: null })?.subject ?? null
  if (subject === null) return []
  const link = mailLink({ to: addressIn(source), subject, body: draft.text })
  if (link === null) return []
  return [
    runs({ type: 'link', url: link.url, text: form.openMail }),
    ...(link.hasBody ? [] : [smallPrint(form.copyIntoMail)]),
  ]
}

function summary(words: Language, source: DraftSource): RichTextElement[] {
  return source.person === null
    ? entrySummary(words, source.entry)
    : [{ type: 'text', text: source.person.name, style: { bold: true } }]
}

function addressIn({ entry, person }: DraftSource): string | null {
  return person === null ? (entry.contact?.address ?? null) : person.address
}
