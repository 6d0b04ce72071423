import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace, readWorkspace } from '../../src/db/scope.ts'
import { type ChannelNews, followChannel } from '../../src/groups/follow-channel.ts'
import { groupsOf } from '../../src/groups/groups-of.ts'
import { setUpGroup } from '../../src/groups/set-up-group.ts'
import { lockWindows } from '../../src/reports/lock-windows.ts'
import { publishDue } from '../../src/reports/publish-due.ts'
import { readContributions } from '../../src/reports/read-contributions.ts'
import { COMMUNITY, groupOf } from '../../src/reports/report-scope.ts'
import { windowOf } from '../../src/reports/report-window.ts'
import { changeSettings } from '../../src/settings/change-settings.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { DAY_MS, logs, standingClock, useCaseDeps } from '../support/factories.ts'

const SET_UP_AT = Date.UTC(2025, 11, 20, 12)
/** The first block of eight weeks starts on 5 January, the second on 2 March. */
const [FIRST_DAYS, LATER_IN_BLOCK, NEXT_BLOCK] = [20, 45, 75]
const CHANNELS = { first: 'C1FIRST', second: 'C2SECOND', third: 'C3THIRD' }
const PROFILE = { timeZone: 'Europe/Madrid', locale: 'en' }

/** What a member does between two nos of one block of eight weeks. */
type Act = (member: string) => Promise<void>

eachDatabase('one member, whatever they do about groups,', (open) => {
  test('is counted in one group and one community at most, in any windows that overlap', async () => {
    const database = await open()
    const clock = standingClock(SET_UP_AT)
    const deps = { ...useCaseDeps(database, clock), profiles: { forget() {} } as never }
    const follow = (channel: string, news: ChannelNews) =>
      followChannel(deps, { workspaceId: HERE, channel }, news)
    const joins = (channel: string) => (slackUserId: string) =>
      follow(channel, { kind: 'joined', slackUserId })
    const leaves = (channel: string) => (slackUserId: string) =>
      follow(channel, { kind: 'left', slackUserId })
    const choose = (slackUserId: string, changes: Parameters<typeof changeSettings>[1]['changes']) =>
      changeSettings(deps, { workspaceId: HERE, slackUserId, profile: PROFILE, changes })
    const makesHome = (channel: string) => async (member: string) =>
      choose(member, { homeGroupId: await groupIdOf(database, channel) })
    const said = { leads: ['U1LEA'], computer: 'Lea', contacts: 'Helpline', sharesAllowed: true }
    for (const channel of Object.values(CHANNELS)) {
      const { timeZone } = PROFILE
      await setUpGroup(deps, { workspaceId: HERE, channel, name: channel, timeZone, setUp: said })
    }
    const { first, second } = CHANNELS
    const movers: Readonly<Record<string, readonly Act[]>> = {
      U1STAYS: [],
      U1LATE: [leaves(first), joins(first)],
      U1LEAVES: [leaves(first)],
      U1MOVES: [leaves(first), joins(second)],
      U1SECOND: [joins(second)],
      U1HOME: [joins(second), makesHome(second)],
      U1BACK: [joins(second), makesHome(second), leaves(second)],
    }
    const others = Object.values(CHANNELS).flatMap((channel) =>
      Array.from({ length: 9 }, (_, n) => ({ channel, member: `U1${channel}${n}` })),
    )
    for (const member of Object.keys(movers)) await joins(first)(member)
    for (const { channel, member } of others) await joins(channel)(member)
    for (const member of [...Object.keys(movers), ...others.map((one) => one.member)])
      await choose(member, { counted: true })

    const log = (member: string, origin: string) =>
      logs(database, member, `${member} ${origin}`, { clock, quiet: true, lesson: null })
    clock.moveBy(FIRST_DAYS * DAY_MS)
    await lockWindows(deps)
    for (const member of [...Object.keys(movers), ...others.map((one) => one.member)]) await log(member, 'a')
    clock.moveBy((LATER_IN_BLOCK - FIRST_DAYS) * DAY_MS)
    for (const [member, acts] of Object.entries(movers)) {
      for (const act of acts) await act(member)
      await log(member, 'b')
    }
    clock.moveBy((NEXT_BLOCK - LATER_IN_BLOCK) * DAY_MS)
    await lockWindows(deps)
    for (const member of Object.keys(movers)) await log(member, 'c')
    clock.moveBy(70 * DAY_MS)
    await lockWindows(deps)
    await publishDue(deps)

    const counted = await countedIn(database)
    const windows = await database.kysely.selectFrom('report_windows').select('tier').execute()
    expect(windows.filter(({ tier }) => tier === 'S').length).toBeGreaterThan(4)
    for (const member of Object.keys(movers)) {
      const mine = counted.filter(({ members }) => members.has(member))
      expect(mine.length, member).toBeGreaterThan(1)
      for (const one of mine) {
        const beside = mine.filter((two) => two !== one && two.from < one.to && one.from < two.to)
        const kinds = [one, ...beside].map(({ scope }) => (scope === COMMUNITY ? COMMUNITY : 'group'))
        expect(kinds.toSorted(), `${member} in ${one.scope}`).toEqual([...new Set(kinds)].toSorted())
      }
    }
    // Who chose another home is counted there from the next block on.
    const last = await groupIdOf(database, second)
    const home = counted.filter(({ scope, members }) => scope.endsWith(last) && members.has('U1HOME'))
    expect(home.map(({ from }) => from)).toEqual([windowOf('Europe/Madrid', '2026-03-02/4').from])
  }, 120_000)
})

async function groupIdOf(database: OnwardDatabase, channel: string): Promise<string> {
  const member = { [CHANNELS.first]: 'U1C1FIRST0', [CHANNELS.second]: 'U1C2SECOND0' }[channel] ?? ''
  const [group] = await readWorkspace(database, HERE, (scope) => groupsOf(scope, member))
  return group?.id ?? ''
}

/** Who is counted in each report that came out. */
async function countedIn(database: OnwardDatabase) {
  const rows = await database.kysely.selectFrom('report_windows').select(['scope', 'window_id']).execute()
  const names = new Map(
    await inWorkspace(database, HERE, async ({ trx }) =>
      (await trx.selectFrom('members').select(['member_id', 'slack_user_id']).execute()).map(
        (row) => [row.member_id, row.slack_user_id] as const,
      ),
    ),
  )
  return Promise.all(
    rows.map(async ({ scope, window_id: windowId }) => {
      const { from, to } = windowOf('Europe/Madrid', windowId)
      const range = { groupId: groupOf(scope), from, to, windowId, about: 'people' } as const
      const contributions = await readContributions(database, HERE, range)
      const members = new Set(contributions.map(({ memberId }) => names.get(memberId)))
      return { scope, from, to, members }
    }),
  )
}
