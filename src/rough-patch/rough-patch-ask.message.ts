import { dateIn, writtenDate } from '../clock/local-date.ts'
import type { Member } from '../members/member.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { supportBlock, supportContactsFor } from '../support/support-contacts.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { findRoughPatch } from './rough-patch.store.ts'
import type { RoughPatch } from './rough-patch.ts'
import { roughPatchSubject } from './rough-patch-subject.ts'

/** The two answers to whether it goes on. Their value is the message's subject. */
export const ASK_ACTIONS = { keep: 'rough_patch_keep', off: 'rough_patch_off' } as const

/**
 * Whether a rough patch goes on, asked once in four weeks. Subject: the instant at which it falls due. One
 * that is lost would leave the nudges paused for good, so it is rather sent twice.
 */
export const roughPatchAsk: MessageKind = {
  kind: 'rough-patch-ask',
  priority: 'nudge',
  whenUnknown: 'send again',
  async render(scope, { memberId, subjectId, operation }) {
    const member = await memberById(scope, memberId)
    const roughPatch = member && (await findRoughPatch(scope, member.id))
    if (member === null || roughPatch === null) return null
    const words = wordsFor(member.locale)
    if (isOpen(roughPatch, subjectId)) {
      return question(words, subjectId, await supportContactsFor(scope, member))
    }
    return operation === 'update' ? answered(words, member, roughPatch) : null
  },
}

function isOpen({ since, nextAskAt }: RoughPatch, subject: string): boolean {
  return since !== null && nextAskAt !== null && roughPatchSubject(nextAskAt) === subject
}

function question({ roughPatch, support }: Language, subject: string, contacts: string): SlackMessage {
  const said = roughPatch.ask
  return {
    text: said.quiet,
    blocks: [
      paragraph(said.text),
      paragraph(said.question),
      actions(button(ASK_ACTIONS.keep, said.keep, subject), button(ASK_ACTIONS.off, said.off, subject)),
      supportBlock(support, contacts),
    ],
  }
}

function answered(words: Language, member: Member, { since, nextAskAt }: RoughPatch): SlackMessage {
  const said = words.roughPatch.ask
  const text =
    since === null || nextAskAt === null
      ? said.afterOff
      : fill(said.afterKeep, { day: writtenDate(dateIn(member.timeZone, nextAskAt), words.locale) })
  return { text: said.quiet, blocks: [paragraph(text)] }
}
