import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inWorkspace } from '../../src/db/scope.ts'
import { setUpGroup } from '../../src/groups/set-up-group.ts'
import { lockWindows } from '../../src/reports/lock-windows.ts'
import { publishDue } from '../../src/reports/publish-due.ts'
import { insertReport } from '../../src/reports/reports.store.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { DAY_MS, standingClock, useCaseDeps } from '../support/factories.ts'

const SET_UP_AT = Date.UTC(2025, 11, 20, 12)
const club = {
  workspaceId: HERE,
  channel: 'C1CLUB',
  name: 'job-club',
  timeZone: 'Europe/Madrid',
  setUp: { leads: ['U1LEA'], computer: 'Lea', contacts: 'Helpline', sharesAllowed: true },
}
const none = { windowId: '2026-01-05/8', publishedAt: 0, report: { kind: 'none' } } as const

eachDatabase('reports', (open) => {
  test('are published once: the database refuses a second one, and every change', async () => {
    const database = await open()
    await inWorkspace(database, HERE, (scope) => insertReport(scope, 'community', none))
    const again = inWorkspace(database, HERE, (scope) => insertReport(scope, 'community', none))
    await expect(again).rejects.toThrow()
    const change = sql`update reports set shown = '{"kind":"small"}'`.execute(database.kysely)
    await expect(change).rejects.toThrow('a published report never changes')
  })

  test('of a bot that was off for months come out one after the other, each once', async () => {
    const database = await open()
    const clock = standingClock(SET_UP_AT)
    const deps = useCaseDeps(database, clock)
    await setUpGroup(deps, club)
    clock.moveBy(200 * DAY_MS)
    await lockWindows(deps)
    await Promise.all([publishDue(deps), publishDue(deps)])
    await publishDue(deps)
    const reports = await database.kysely
      .selectFrom('reports')
      .select(['scope', 'window_id', 'shown'])
      .execute()
    const ofTheGroup = reports.filter(({ scope }) => scope !== 'community').map(({ window_id }) => window_id)
    expect(ofTheGroup.sort()).toEqual(['2026-01-05/8', '2026-03-02/8', '2026-04-27/8'])
    expect(new Set(reports.map(({ shown }) => shown))).toEqual(new Set(['{"kind":"none"}']))
  })

  test('are made from views in which nothing stands that anybody wrote', async () => {
    const { kysely } = await open()
    const views = (await kysely.introspection.getTables()).filter(({ isView }) => isView)
    expect(
      Object.fromEntries(views.map(({ name, columns }) => [name, columns.map((column) => column.name)])),
    ).toEqual({
      report_entries: [
        ...['workspace_id', 'group_id', 'member_id', 'entered_at'],
        ...['outcome', 'stage', 'reason', 'company_id'],
      ],
      report_members: ['workspace_id', 'member_id'],
      report_leads: ['workspace_id', 'group_id', 'member_id'],
    })
  })
})
