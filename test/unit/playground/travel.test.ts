import { randomBytes } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../../src/db/open-database.ts'
import { createLog } from '../../../src/log.ts'
import { nextDue } from '../../../src/playground/next-due.ts'
import { playgroundClock } from '../../../src/playground/playground-clock.ts'
import { travel } from '../../../src/playground/travel.ts'

const START = Date.parse('2026-03-02T09:00:00Z')
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

async function databaseWithLaneDueAt(dueAt: number) {
  const log = createLog({ level: 'error', write: () => undefined })
  const key = randomBytes(32).toString('base64')
  const database = await openDatabase({ database: { dialect: 'sqlite', path: ':memory:' }, key }, log)
  onTestFinished(() => database.kysely.destroy())
  await database.kysely.insertInto('workspaces').values({ workspace_id: 'T1', removed_at: null }).execute()
  const lane = {
    workspace_id: 'T1',
    lane: 'erase:D1',
    member_id: null,
    priority: 0,
    lease_owner: null,
    lease_until: 0,
  }
  await database.kysely
    .insertInto('lanes')
    .values({ ...lane, due_at: dueAt, wake_at: 0, retry_at: 0 })
    .execute()
  return database
}

test('time that is moved on stops where something is due, and at every full stride between', async () => {
  const due = START + 90 * MINUTE_MS
  const database = await databaseWithLaneDueAt(due)
  const clock = playgroundClock(() => START, 0)
  const stops: number[] = []
  const settled = async () => void stops.push(clock.now())

  await travel({ clock, onward: { database, settled } }, START + 3 * HOUR_MS, HOUR_MS)

  expect(stops).toEqual([START + HOUR_MS, due, START + 2 * HOUR_MS, START + 3 * HOUR_MS])
})

test('time that is moved on waits for the work of each moment', async () => {
  const database = await databaseWithLaneDueAt(START + HOUR_MS)
  const clock = playgroundClock(() => START, 0)
  let isWorking = false
  const settled = async () => {
    expect(isWorking).toBe(false)
    isWorking = true
    await new Promise((resolve) => setImmediate(resolve))
    isWorking = false
  }

  await travel({ clock, onward: { database, settled } }, START + 5 * HOUR_MS, HOUR_MS)

  expect(clock.now()).toBe(START + 5 * HOUR_MS)
})

test('what is due next is the earliest that is still to come; what has passed does not count', async () => {
  const database = await databaseWithLaneDueAt(START)
  expect(await nextDue(database, START - 1)).toBe(START)
  expect(await nextDue(database, START)).toBeNull()
})
