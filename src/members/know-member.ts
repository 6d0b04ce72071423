import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import type { Member, Profile } from './member.ts'
import { findMember, insertMember, updateProfile } from './members.store.ts'

/**
 * The member that a Slack user is; made on the first use, with what Slack says about the person. What
 * Slack could not be asked stays as it was. Repeating is safe.
 */
export async function knowMember(
  scope: Scope,
  deps: { random: Random; now: number },
  person: { slackUserId: string; profile: Profile },
): Promise<Member> {
  let member = await findMember(scope, person.slackUserId)
  if (member === null) {
    await insertMember(scope, { id: deps.random.id(), slackUserId: person.slackUserId, createdAt: deps.now })
    member = await findMember(scope, person.slackUserId)
  }
  if (member === null) throw new Error('a member that was stored is not there')
  const profile = {
    timeZone: person.profile.timeZone ?? member.timeZone,
    locale: person.profile.locale ?? member.locale,
  }
  if (profile.timeZone === member.timeZone && profile.locale === member.locale) return member
  await updateProfile(scope, member.id, profile)
  return { ...member, ...profile }
}
