import type { KnownBlock } from '@slack/types'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import { entrySummary } from '../rejections/entry-summary.ts'
import type { Entry } from '../rejections/rejection.ts'
import { actions, button, paragraph, preformatted, runs, smallPrint } from '../slack/blocks.ts'
import { type Language, wordsFor } from '../words/language.ts'
import type { DraftKind } from '../words/words.ts'
import { DRAFT_KINDS } from './draft.ts'
import { findDraft } from './drafts.store.ts'
import { mailLink } from './mail-link.ts'
import type { StoredDraft } from './stored-draft.ts'
import { writeForEntry } from './write-for-entry.ts'

/** The button that opens a kept draft again. Its value is the message's subject. */
export const CHANGE_DRAFT_ACTION = 'change_draft'

export function draftSubject(entryId: string, kind: DraftKind): string {
  return `${entryId}:${kind}`
}

/** Reads a draft's subject; null when it is not one of ours. */
export function readDraftSubject(subject: string): { entryId: string; kind: DraftKind } | null {
  const [entryId, name] = subject.split(':')
  const kind = DRAFT_KINDS.find((known) => known === name)
  return kind === undefined || !entryId ? null : { entryId, kind }
}

/** A draft that the member kept, in a box that copies cleanly. Subject: the entry and the kind. */
export const draftMessage: MessageKind = {
  kind: 'draft',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId, subjectId, operation }) {
    const about = readDraftSubject(subjectId)
    const member = await memberById(scope, memberId)
    if (member === null || about === null) return null
    const words = wordsFor(member.locale)
    const entry = await entryById(scope, member, about.entryId)
    const draft = entry && (await findDraft(scope, member, entry.id, about.kind))
    if (entry !== null && draft !== null) return draftView(words, entry, draft)
    const { done } = words.deleteEntry
    return operation === 'update' ? { text: done, blocks: [paragraph(done)] } : null
  },
}

function draftView(words: Language, entry: Entry, draft: StoredDraft) {
  const { form } = words.drafts
  return {
    text: form.quiet,
    blocks: [
      paragraph(form.ready),
      runs(...entrySummary(words, entry)),
      preformatted(draft.text),
      ...mailBlocks(words, entry, draft),
      actions(button(CHANGE_DRAFT_ACTION, form.change, draftSubject(entry.id, draft.kind))),
    ],
  }
}

/** A link that opens the member's own mail program; none for what is no mail. */
function mailBlocks(words: Language, entry: Entry, draft: StoredDraft): KnownBlock[] {
  const { form } = words.drafts
  const subject = writeForEntry(words, entry, { ...draft, pick: 0 })?.subject ?? null
  if (subject === null) return []
  const link = mailLink({ to: entry.contact?.address ?? null, subject, body: draft.text })
  if (link === null) return []
  return [
    runs({ type: 'link', url: link.url, text: form.openMail }),
    ...(link.hasBody ? [] : [smallPrint(form.copyIntoMail)]),
  ]
}
