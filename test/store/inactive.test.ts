import { expect, test } from 'vitest'
import { inWorkspace } from '../../src/db/scope.ts'
import { setUpGroup } from '../../src/groups/set-up-group.ts'
import { inactiveNotice } from '../../src/inactive/inactive-notice.message.ts'
import { noticeSubject } from '../../src/inactive/inactivity.ts'
import { noteActive } from '../../src/inactive/note-active.ts'
import { tellInactive } from '../../src/inactive/tell-inactive.ts'
import { UNKNOWN_PROFILE } from '../../src/members/member.ts'
import type { PostEnd } from '../../src/outbox/message-kind.ts'
import { systemRandom } from '../../src/random.ts'
import { changeSettings } from '../../src/settings/change-settings.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { DAY_MS, logs, member, standingClock, useCaseDeps } from '../support/factories.ts'

const profiles = { remembered: () => null, of: async () => ({ timeZone: null, locale: null }), forget() {} }
/** Tuesday, 30 days before two years after NOON are over. */
const TOLD_AT = Date.UTC(2028, 1, 1, 12)

const ann = { workspaceId: HERE, slackUserId: 'U1ANN' }

eachDatabase('members who do nothing for long', (open) => {
  /** Ann, who logged a no at NOON, on the day on which she is told. */
  async function annIsAway() {
    const database = await open()
    await logs(database, 'U1ANN', 'V1')
    const clock = standingClock(TOLD_AT)
    const deps = { ...useCaseDeps(database, clock), profiles }
    const { id: memberId } = await member(database, 'U1ANN')
    const tick = (days = 0) => {
      clock.moveBy(days * DAY_MS)
      return tellInactive(deps)
    }
    const told = async () =>
      (
        await database.kysely.selectFrom('outbox').selectAll().where('kind', '=', 'inactive-notice').execute()
      ).map(({ subject_id, operation }) => `${operation} ${subject_id}`)
    const isThere = async () => (await database.kysely.selectFrom('members').selectAll().execute()).length > 0
    /** The last notice ended so. */
    const ends = (how: PostEnd, noticeAt = clock.now()) =>
      inWorkspace(database, HERE, async (scope) =>
        inactiveNotice.ended?.(
          scope,
          { random: systemRandom, now: clock.now() },
          { memberId, subjectId: noticeSubject(noticeAt) },
          how,
        ),
      )
    return { database, deps, clock, tick, told, isThere, ends }
  }

  test('nothing goes before the notice has reached them, and then after 30 days', async () => {
    const { tick, told, isThere, ends } = await annIsAway()
    await Promise.all([tick(), tick()])
    expect(await told()).toEqual([`post ${noticeSubject(TOLD_AT)}`])
    await tick(200)
    expect(await isThere()).toBe(true)
    await ends('sent', TOLD_AT)
    await tick(29)
    expect(await isThere()).toBe(true)
    await tick(1)
    expect(await isThere()).toBe(false)
  })

  test('a notice that did not reach them is given again; one to somebody who left Slack is not', async () => {
    const { clock, tick, told, isThere, ends } = await annIsAway()
    await tick()
    await ends('given up')
    await tick(42)
    expect(await isThere()).toBe(true)
    expect(await told()).toContain(`post ${noticeSubject(clock.now())}`)
    await ends('out of reach')
    await tick(30)
    expect(await isThere()).toBe(false)
  })

  test('whatever they do keeps everything for 24 months more, and ends the notice', async () => {
    const { deps, clock, tick, told, isThere, ends } = await annIsAway()
    await tick()
    await ends('sent')
    clock.moveBy(29 * DAY_MS)
    await noteActive(deps, ann)
    expect(await told()).toContain(`update ${noticeSubject(TOLD_AT)}`)
    await tick(699)
    expect(await isThere()).toBe(true)
    expect(await told()).toHaveLength(2)
    await tick(1)
    expect(await told()).toHaveLength(3)
  })

  test('nobody is told at the weekend, or while they said that they would be away', async () => {
    const { deps, tick, told } = await annIsAway()
    await tick(4)
    expect(await told()).toEqual([])
    await changeSettings(
      { ...deps, profiles },
      { ...ann, profile: UNKNOWN_PROFILE, changes: { pausedUntil: '2028-03-01' } },
    )
    for (let day = 0; day < 20; day++) await tick(1)
    expect(await told()).toEqual([])
    for (let day = 0; day < 10; day++) await tick(1)
    expect(await told()).toHaveLength(1)
  })

  test.each(['silenced_at', 'removed_at'] as const)(
    'nothing goes where nobody could answer (%s): they are told again, with the full 30 days',
    async (column) => {
      const { database, clock, tick, told, isThere, ends } = await annIsAway()
      await tick()
      await ends('sent')
      const workspaces = () => database.kysely.updateTable('workspaces').where('workspace_id', '=', HERE)
      await workspaces()
        .set({ [column]: clock.now() })
        .execute()
      await tick(30)
      await workspaces()
        .set({ [column]: null })
        .execute()
      await tick(5)
      expect(await isThere()).toBe(true)
      expect(await told()).toContain(`post ${noticeSubject(clock.now())}`)
    },
  )

  test('a lead stays one: the role is the group’s', async () => {
    const { database, deps, tick, isThere, ends } = await annIsAway()
    const setUp = { leads: ['U1ANN'], computer: 'Lea', contacts: 'A line', sharesAllowed: false }
    const club = { workspaceId: HERE, channel: 'C1CLUB', name: 'job-club', timeZone: 'Europe/Madrid' }
    await setUpGroup(deps, { ...club, setUp })
    await tick()
    await ends('sent')
    await tick(30)
    expect(await isThere()).toBe(false)
    expect(await database.kysely.selectFrom('group_leads').selectAll().execute()).toHaveLength(1)
  })
})
