import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { groupsOf } from '../groups/groups-of.ts'
import { replanInterviews } from '../interviews/replan-interviews.ts'
import { replanLanding } from '../landing/replan-landing.ts'
import { replanLookBack } from '../lessons/replan-look-back.ts'
import { chooseProfile } from '../members/choose-profile.ts'
import { knowMember } from '../members/know-member.ts'
import type { Choice, Member, Profile } from '../members/member.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import { followCadence } from '../people/follow-cadence.ts'
import type { Who } from '../slack/who.ts'
import { findSettings, putSettings } from './settings.store.ts'
import { DEFAULT_SETTINGS, type StoredSettings } from './settings.ts'

/** What is left out stays as it is. `timeZone` and `language` null: as Slack says. */
export type SettingsChange = Partial<StoredSettings> & Partial<Choice>

/**
 * Stores what a member changed in one form. What two devices change in the same form, the newest decides;
 * other forms' settings stay. Repeating is safe. Throws when nothing could be stored.
 */
export async function changeSettings(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'profiles'>,
  input: Who & { profile: Profile; changes: SettingsChange },
): Promise<void> {
  const now = deps.clock.now()
  const { timeZone, language, ...settings } = input.changes
  await inWorkspace(deps.database, input.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, input)
    const before = (await findSettings(scope, member.id)) ?? DEFAULT_SETTINGS
    const homeGroupId = await homeGroupFor(scope, member, settings.homeGroupId ?? before.homeGroupId)
    await putSettings(scope, member.id, { ...before, ...settings, homeGroupId })
    await chooseProfile(scope, member, {
      timeZone: timeZone === undefined ? member.choice.timeZone : timeZone,
      language: language === undefined ? member.choice.language : language,
    })
    if (settings.cadence !== undefined) await followCadence(scope, member)
    await replanNudges(scope, { now }, member.id)
    const changed = await recogniseMember(scope, input.slackUserId)
    if (changed === null) return
    await replanInterviews(scope, { now }, changed)
    await replanLookBack(scope, { now }, changed)
    await replanLanding(scope, now, changed)
  })
  deps.profiles.forget(input.workspaceId, input.slackUserId)
}

/** A group that the member is not in can't be home: then none is chosen. */
async function homeGroupFor(scope: Scope, member: Member, chosen: string | null): Promise<string | null> {
  if (chosen === null) return null
  return (await groupsOf(scope, member.slackUserId)).some(({ id }) => id === chosen) ? chosen : null
}
