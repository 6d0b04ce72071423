import { readWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Group } from '../groups/group.ts'
import { type GroupName, groupsOf } from '../groups/groups-of.ts'
import { homeGroupOf, type Person } from '../groups/home-group.ts'
import type { Choice, Member, Profile } from '../members/member.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { supportContactsFor } from '../support/support-contacts.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import { settingsOf } from './settings-of.ts'

/** All that the settings show. `timeZone` is what holds; `slack` what Slack says. */
export type SettingsShown = {
  readonly settings: Settings
  readonly choice: Choice
  readonly slack: Profile
  readonly timeZone: string | null
  readonly contacts: string
  /** The groups that they are in, the oldest first; and which of them is home. */
  readonly groups: readonly GroupName[]
  readonly homeGroup: Group | null
}

/**
 * What the settings of somebody show; of somebody who has not used Onward, the defaults, with what Slack says
 * about them.
 */
export async function loadSettings(
  deps: Pick<Deps, 'database'>,
  who: Who,
  profileOf: () => Promise<Profile>,
): Promise<{ words: Language; shown: SettingsShown }> {
  const known = await readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    return member && { words: wordsFor(member.locale), shown: await settingsShown(scope, member) }
  })
  if (known !== null) return known
  const profile = await profileOf()
  const words = wordsFor(profile.locale)
  const { slackUserId } = who
  const ofGroups = await readWorkspace(deps.database, who.workspaceId, (scope) =>
    groupsShown(scope, { slackUserId, locale: profile.locale }),
  )
  return {
    words,
    shown: {
      settings: { ...DEFAULT_SETTINGS, roughPatchSince: null },
      choice: { timeZone: null, language: null },
      slack: profile,
      timeZone: profile.timeZone,
      ...ofGroups,
    },
  }
}

/** A member's settings, with what they are chosen beside or among. */
export async function settingsShown(scope: Scope, member: Member): Promise<SettingsShown> {
  return {
    settings: await settingsOf(scope, member.id),
    choice: member.choice,
    slack: member.slackProfile,
    timeZone: member.timeZone,
    ...(await groupsShown(scope, member)),
  }
}

async function groupsShown(
  scope: Scope,
  person: Person & Pick<Member, 'locale'>,
): Promise<Pick<SettingsShown, 'contacts' | 'groups' | 'homeGroup'>> {
  return {
    contacts: await supportContactsFor(scope, person),
    groups: await groupsOf(scope, person.slackUserId),
    homeGroup: await homeGroupOf(scope, person),
  }
}
