import type { KnownBlock } from '@slack/types'
import type { Scope } from '../db/scope.ts'
import { homeGroupOf, type Person } from '../groups/home-group.ts'
import type { Member } from '../members/member.ts'
import { smallPrint } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'

/**
 * Whom a member can talk to, in one sentence or more: the one place that knows. Where no group of theirs has
 * set contacts, findahelpline.com stands in. They are a lead's own words: for plain_text alone.
 */
export async function supportContactsFor(
  scope: Scope,
  member: (Person & Pick<Member, 'locale'>) | null,
): Promise<string> {
  const group = member && (await homeGroupOf(scope, member))
  return group?.contacts ?? wordsFor(member?.locale ?? null).freeMessage.contactsOfNoGroup
}

/**
 * The contacts as they stand everywhere and for everyone, in small print: to see them says nothing about the
 * reader.
 */
export function supportBlock(words: Language['support'], contacts: string): KnownBlock {
  return smallPrint(fill(words.line, { contacts }))
}
