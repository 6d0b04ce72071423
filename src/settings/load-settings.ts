import { readWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
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
  return {
    words,
    shown: {
      settings: { ...DEFAULT_SETTINGS, roughPatchSince: null },
      choice: { timeZone: null, language: null },
      slack: profile,
      timeZone: profile.timeZone,
      contacts: words.freeMessage.contactsOfNoGroup,
    },
  }
}

export async function settingsShown(scope: Scope, member: Member): Promise<SettingsShown> {
  return {
    settings: await settingsOf(scope, member.id),
    choice: member.choice,
    slack: member.slackProfile,
    timeZone: member.timeZone,
    contacts: await supportContactsFor(scope, member),
  }
}
