import { expect, test } from 'vitest'
import { inWorkspace } from '../../src/db/scope.ts'
import { knowMember } from '../../src/members/know-member.ts'
import type { Profile } from '../../src/members/member.ts'
import { systemRandom } from '../../src/random.ts'
import { changeSettings, type SettingsChange } from '../../src/settings/change-settings.ts'
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts'
import { settingsOf } from '../../src/settings/settings-of.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { member, NOON, useCaseDeps } from '../support/factories.ts'

const MADRID: Profile = { timeZone: 'Europe/Madrid', locale: 'es-ES' }

eachDatabase('settings', (open) => {
  async function aMember() {
    const database = await open()
    const { id, slackUserId } = await member(database, `U1${systemRandom.id()}`)
    const who = { workspaceId: HERE, slackUserId }
    const forgotten: string[] = []
    const profiles = {
      remembered: () => null,
      of: async () => MADRID,
      forget: (_: string, userId: string) => void forgotten.push(userId),
    }
    return {
      forgotten,
      changes: (changes: SettingsChange, profile: Profile = MADRID) =>
        changeSettings({ ...useCaseDeps(database), profiles }, { ...who, profile, changes }),
      settings: () => inWorkspace(database, HERE, (scope) => settingsOf(scope, id)),
      known: (profile: Profile) =>
        inWorkspace(database, HERE, (scope) =>
          knowMember(scope, { random: systemRandom, now: NOON }, { slackUserId, profile }),
        ),
    }
  }

  test('hold the defaults for somebody who chose nothing, and nobody is counted unasked', async () => {
    const ann = await aMember()
    expect(await ann.settings()).toEqual({ ...DEFAULT_SETTINGS, roughPatchSince: null })
    expect((await ann.settings()).counted).toBeNull()
  })

  test('change what a form holds, and leave the rest as it was', async () => {
    const ann = await aMember()
    await ann.changes({ nudgeWeekday: 6, weekend: true, cadence: [2, 4, 8], pausedUntil: '2026-04-01' })
    await ann.changes({ counted: false, tone: 'warm' })
    expect(await ann.settings()).toMatchObject({
      nudgeWeekday: 6,
      weekend: true,
      cadence: [2, 4, 8],
      pausedUntil: '2026-04-01',
      counted: false,
      tone: 'warm',
      nudgeHour: 10,
    })
  })

  test('keep a chosen zone and language whatever Slack says later, and give them back', async () => {
    const ann = await aMember()
    await ann.changes({ timeZone: 'Asia/Tokyo', language: 'en' })
    expect(ann.forgotten).toHaveLength(1)
    const lima = { timeZone: 'America/Lima', locale: 'es-419' }
    expect(await ann.known(lima)).toMatchObject({ timeZone: 'Asia/Tokyo', locale: 'en', slackProfile: lima })
    await ann.changes(
      { timeZone: null, language: null },
      { timeZone: 'Asia/Tokyo', locale: 'en', slack: lima },
    )
    expect(await ann.known({ timeZone: null, locale: null })).toMatchObject(lima)
  })
})
