import type { Scope } from '../db/scope.ts'
import { replanInterviews } from '../interviews/replan-interviews.ts'
import { hasLeftSince } from '../leaving/has-left-since.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import type { Random } from '../random.ts'
import { localeOf } from '../words/language.ts'
import type { Member, Profile } from './member.ts'
import { findMember, insertMember, updateProfile } from './members.store.ts'

/** Somebody was forgotten after what they had asked for, which is not done any more. */
export class LeftMeanwhileError extends Error {
  override readonly name = 'LeftMeanwhileError'
}

type Asking = { readonly slackUserId: string; readonly askedAt?: number }

/** Work that takes no longer is done before anybody can have left and come back. */
const AT_ONCE_MS = 1_000

/**
 * The member that a Slack user is; made on the first use, with what Slack says about the person. What
 * Slack could not be asked stays as it was. Repeating is safe. Throws a LeftMeanwhileError where they were
 * forgotten after `askedAt`: a process that was frozen goes on with what it had begun.
 */
export async function knowMember(
  scope: Scope,
  deps: { random: Random; now: number; realNow?: () => number },
  person: Asking & { profile: Profile },
): Promise<Member> {
  let member = await findMember(scope, person.slackUserId)
  await stillWanted(scope, deps, person, member)
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

/** Asked only where it matters: of somebody who is not there, or where the work took long. */
async function stillWanted(
  scope: Scope,
  { realNow = Date.now }: { realNow?: () => number },
  { slackUserId, askedAt }: Asking,
  member: Member | null,
): Promise<void> {
  if (askedAt === undefined) return
  if (member !== null && realNow() - askedAt <= AT_ONCE_MS) return
  if (await hasLeftSince(scope, slackUserId, askedAt)) throw new LeftMeanwhileError()
}
