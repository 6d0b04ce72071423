import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { supportBlock, supportContactsFor } from '../support/support-contacts.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { findRoughPatch } from './rough-patch.store.ts'
import type { RoughPatch } from './rough-patch.ts'
import { roughPatchSubject } from './rough-patch-subject.ts'

/** The two answers to the offer. Their value is the message's subject. */
export const OFFER_ACTIONS = { on: 'rough_patch_on', notNow: 'rough_patch_not_now' } as const

/** A rough patch offered. Subject: the instant of the offer. It names no number. */
export const roughPatchOffer: MessageKind = {
  kind: 'rough-patch-offer',
  priority: 'answer',
  whenUnknown: 'leave out',
  async render(scope, { memberId, subjectId, operation }) {
    const member = await memberById(scope, memberId)
    const roughPatch = member && (await findRoughPatch(scope, member.id))
    if (member === null || roughPatch === null) return null
    const words = wordsFor(member.locale)
    if (isOpen(roughPatch, subjectId)) {
      return offer(words, subjectId, await supportContactsFor(scope, member))
    }
    return operation === 'update' ? answered(words, roughPatch) : null
  },
}

function isOpen({ since, offeredAt, offerAnswer }: RoughPatch, subject: string): boolean {
  return (
    since === null && offerAnswer === null && offeredAt !== null && roughPatchSubject(offeredAt) === subject
  )
}

function offer({ roughPatch, support }: Language, subject: string, contacts: string): SlackMessage {
  const said = roughPatch.offer
  return {
    text: said.quiet,
    blocks: [
      paragraph(said.text),
      paragraph(roughPatch.does),
      paragraph(roughPatch.toldToNobody),
      actions(button(OFFER_ACTIONS.on, said.on, subject), button(OFFER_ACTIONS.notNow, said.notNow, subject)),
      supportBlock(support, contacts),
    ],
  }
}

function answered({ roughPatch: { offer } }: Language, { since, offerAnswer }: RoughPatch): SlackMessage {
  const off = offerAnswer === 'on' ? offer.afterOff : offer.afterNotNow
  const text = since === null ? off : offer.afterOn
  return { text: offer.quiet, blocks: [paragraph(text)] }
}
