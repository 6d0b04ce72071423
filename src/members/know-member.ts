import type { Scope } from '../db/scope.ts'
import { replanInterviews } from '../interviews/replan-interviews.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import type { Random } from '../random.ts'
import { localeOf } from '../words/language.ts'
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
  const said = person.profile.slack ?? person.profile
  const { slackProfile, choice } = member
  const profile = {
    timeZone: said.timeZone ?? slackProfile.timeZone,
    locale: said.locale ?? slackProfile.locale,
  }
  if (profile.timeZone === slackProfile.timeZone && profile.locale === slackProfile.locale) return member
  await updateProfile(scope, member.id, profile)
  if (profile.timeZone !== slackProfile.timeZone) await replanNudges(scope, deps, member.id)
  const known = {
    ...member,
    timeZone: choice.timeZone ?? profile.timeZone,
    locale: localeOf(choice.language, profile.locale),
    slackProfile: profile,
  }
  if (known.timeZone !== member.timeZone) await replanInterviews(scope, deps, known)
  return known
}
