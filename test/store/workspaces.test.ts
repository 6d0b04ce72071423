import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { asSystem, inWorkspace, readWorkspace } from '../../src/db/scope.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import { deleteRemovedWorkspaces, deleteWorkspace } from '../../src/workspaces/delete-workspace.ts'
import { handleEvents } from '../../src/workspaces/handle-events.ts'
import { unhandledEvents } from '../../src/workspaces/lifecycle-events.store.ts'
import { noteInstalled } from '../../src/workspaces/note-installed.ts'
import { recordLifecycleEvent } from '../../src/workspaces/record-lifecycle-event.ts'
import { updateRemovedAt } from '../../src/workspaces/workspaces.store.ts'
import { ELSEWHERE, eachDatabase, HERE, silentLog } from '../support/databases.ts'
import { DAY_MS, logs, standingClock } from '../support/factories.ts'

const uninstalled = (teamId = HERE, eventId = 'Ev1', type = 'app_uninstalled') => ({
  team_id: teamId,
  event_id: eventId,
  event: { type },
})

eachDatabase('workspaces', (open) => {
  const tables = ['workspaces', 'lifecycle_events', 'members', 'entries', 'companies', 'words_seen'] as const
  const counts = async ({ kysely }: OnwardDatabase, workspaceId: string) => {
    const all = [...tables, 'outbox', 'lanes', 'sent_messages'] as const
    const found = all.map((table) =>
      kysely.selectFrom(table).select('workspace_id').where('workspace_id', '=', workspaceId).execute(),
    )
    return (await Promise.all(found)).reduce((sum, rows) => sum + rows.length, 0)
  }
  const removedAt = async ({ kysely }: OnwardDatabase) =>
    (await kysely.selectFrom('workspaces').selectAll().where('workspace_id', '=', HERE).executeTakeFirst())
      ?.removed_at

  test('keep an event once, however often it comes, until it is handled', async () => {
    const database = await open()
    for (const _ of ['first', 'second']) await recordLifecycleEvent({ database }, uninstalled())
    expect(await asSystem(database, unhandledEvents)).toHaveLength(1)
    await handleEvents({ database, clock: standingClock(), log: silentLog })
    await recordLifecycleEvent({ database }, uninstalled())
    expect(await asSystem(database, unhandledEvents)).toEqual([])
  })

  test('keep no event of a workspace that is not known, and none of another kind', async () => {
    const database = await open()
    await recordLifecycleEvent({ database }, uninstalled('T9NOBODY'))
    await recordLifecycleEvent({ database }, uninstalled(HERE, 'Ev2', 'message'))
    await recordLifecycleEvent({ database }, 'nonsense')
    expect(await asSystem(database, unhandledEvents)).toEqual([])
  })

  test('are removed by an uninstalled app, from the first time on, and not by revoked tokens', async () => {
    const database = await open()
    const clock = standingClock()
    const handle = () => handleEvents({ database, clock, log: silentLog })
    await recordLifecycleEvent({ database }, uninstalled(HERE, 'Ev1', 'tokens_revoked'))
    await handle()
    expect(await removedAt(database)).toBeNull()
    const first = clock.now()
    for (const eventId of ['Ev2', 'Ev3']) {
      await recordLifecycleEvent({ database }, uninstalled(HERE, eventId))
      await handle()
      clock.moveBy(DAY_MS)
    }
    expect(await removedAt(database)).toBe(first)
  })

  test('come back with everything when the app is put back, whatever was reported before that', async () => {
    const database = await open()
    await logs(database, 'U1ANN', 'V1')
    const clock = standingClock()
    await inWorkspace(database, HERE, (scope) => updateRemovedAt(scope, clock.now()))
    await recordLifecycleEvent({ database }, uninstalled())
    await asSystem(database, (scope) => noteInstalled(scope, HERE))
    await handleEvents({ database, clock, log: silentLog })
    expect(await removedAt(database)).toBeNull()
    expect(await readWorkspace(database, HERE, (scope) => recogniseMember(scope, 'U1ANN'))).not.toBeNull()
  })

  test('are deleted with everything 30 days after the app was removed, not before, and no other one', async () => {
    const database = await open()
    for (const workspaceId of [HERE, ELSEWHERE]) await logs(database, 'U1ANN', 'V1', { workspaceId })
    const clock = standingClock()
    const deps = { database, clock, log: silentLog }
    await inWorkspace(database, HERE, (scope) => updateRemovedAt(scope, clock.now()))
    const [here, elsewhere] = [await counts(database, HERE), await counts(database, ELSEWHERE)]
    clock.moveBy(30 * DAY_MS - 1)
    await deleteRemovedWorkspaces(deps)
    expect(await counts(database, HERE)).toBe(here)
    clock.moveBy(1)
    for (const _ of ['first', 'second']) await deleteRemovedWorkspaces(deps)
    expect(await counts(database, HERE)).toBe(0)
    expect(await counts(database, ELSEWHERE)).toBe(elsewhere)
  })

  test('can be deleted at once, however many members there are', async () => {
    const database = await open()
    await logs(database, 'U1ANN', 'V1')
    for (let member = 0; member < 45; member++) await logs(database, `U${member}`, 'V1', { quiet: true })
    await deleteWorkspace({ database }, HERE)
    expect(await counts(database, HERE)).toBe(0)
  })
})
