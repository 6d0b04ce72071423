import BetterSqlite from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem } from '../../src/db/scope.ts'
import { createLog } from '../../src/log.ts'
import { logRejection } from '../../src/rejections/log-rejection.ts'
import type { Rejection } from '../../src/rejections/rejection.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'

const rejection: Rejection = {
  company: 'Northwind',
  role: null,
  stage: 'interview',
  outcome: 'no',
  heardOn: '2026-03-03',
  how: null,
  reason: 'none',
  contact: null,
  lesson: null,
  quiet: false,
}

test('SQLite compiles nothing again for a no that is logged at another time by another member', async () => {
  const log = createLog({ level: 'error' })
  const location = { dialect: 'sqlite', path: ':memory:' } as const
  const database = await openDatabase(
    { database: location, key: Buffer.alloc(32, 7).toString('base64') },
    log,
  )
  await asSystem(database, (scope) => upsertInstalled(scope, 'T1'))
  let now = Date.parse('2026-03-03T09:00:00Z')
  let ids = 0
  const deps = {
    database,
    clock: { now: () => now, onMoved() {}, close() {} },
    random: { id: () => `id-${++ids}`, below: () => 0 },
  }
  const logOne = (slackUserId: string, origin: string) =>
    logRejection(deps, {
      workspaceId: 'T1',
      slackUserId,
      origin,
      profile: { timeZone: 'Europe/Madrid', locale: 'en-GB' },
      rejection,
    })

  // The third of a week brings the offer of a rough patch.
  for (const origin of ['V0', 'V1', 'V2']) await logOne('U1ANN', origin)
  const prepare = vi.spyOn(BetterSqlite.prototype, 'prepare')
  now += 60_000
  await logOne('U1BEN', 'V3')
  await logOne('U1ANN', 'V4')
  expect(prepare.mock.calls).toEqual([])
  prepare.mockRestore()
  await database.kysely.destroy()
})
