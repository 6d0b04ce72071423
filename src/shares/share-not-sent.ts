import type { Scope } from '../db/scope.ts'
import { memberById } from '../members/recognise-member.ts'
import type { SlackMessage } from '../outbox/message-kind.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import { SHARE_ACTION } from './share-action.ts'

const PREFIX = 'share:'

/** The form offer's variant that tells a member that what they wanted to share of an entry did not go out. */
export function shareNotSent(entryId: string): string {
  return `${PREFIX}${entryId}`
}

/** Which entry that is about; null for any other form. */
export function entryNotShared(variant: string | null): string | null {
  return variant?.startsWith(PREFIX) ? variant.slice(PREFIX.length) : null
}

/** Tells a member so, with the button that opens the share again; null where the entry is gone. */
export async function shareNotSentMessage(
  scope: Scope,
  memberId: string,
  entryId: string,
): Promise<SlackMessage | null> {
  const member = await memberById(scope, memberId)
  if (member === null || (await entryById(scope, member, entryId)) === null) return null
  const { notSent } = wordsFor(member.locale).shares
  return {
    text: notSent.quiet,
    blocks: [paragraph(notSent.text), actions(button(SHARE_ACTION, notSent.again, entryId))],
  }
}
