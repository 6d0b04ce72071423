import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { claimLanes } from '../../src/outbox/claims.store.ts'
import { wakeLanes } from '../../src/outbox/lanes.store.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { ELSEWHERE, eachDatabase, HERE } from '../support/databases.ts'

const NOW = 1_000_000

async function queue(database: OnwardDatabase, workspaceId: string, lanes: number, dueAt: number) {
  await asSystem(database, (scope) => upsertInstalled(scope, workspaceId))
  const all = Array.from({ length: lanes }, (_, n) => ({
    lane: `find:D${n}`,
    memberId: null,
    priority: 1,
    operation: 'erase' as const,
    dueAt,
    wakeAt: 0,
  }))
  for (let from = 0; from < lanes; from += 1_000)
    await inWorkspace(database, workspaceId, (scope) => wakeLanes(scope, all.slice(from, from + 1_000)))
}

/** The workspaces of what is claimed, call by call, until nothing is or `calls` is reached. */
async function claimed(database: OnwardDatabase, { limit, calls }: { limit: number; calls: number }) {
  const turns: string[][] = []
  let after = ''
  for (let call = 0; call < calls; call++) {
    const claim = { of: 'nudges', now: NOW, realNow: NOW, owner: 'o', leaseUntil: NOW + 20_000 } as const
    const lanes = await asSystem(database, (scope) => claimLanes(scope, { ...claim, limit, after }))
    expect(new Set(lanes.map(({ workspaceId, lane }) => `${workspaceId} ${lane}`)).size).toBe(lanes.length)
    turns.push(lanes.map(({ workspaceId }) => workspaceId))
    after = lanes.at(-1)?.workspaceId ?? after
    if (lanes.length === 0) break
  }
  return turns
}

eachDatabase('turns', (open) => {
  test('one message of a small workspace goes at once, behind 10,000 older ones of a large one', async () => {
    const database = await open()
    await queue(database, HERE, 10_000, 1)
    await queue(database, ELSEWHERE, 1, 2)
    const [first = []] = await claimed(database, { limit: 16, calls: 1 })
    expect(first).toHaveLength(16)
    expect(first.filter((one) => one === ELSEWHERE)).toHaveLength(1)
  })

  test('where one is claimed at a time, each workspace has its turn, and all of the slots are used', async () => {
    const database = await open()
    await queue(database, HERE, 40, 1)
    for (const small of [ELSEWHERE, 'T3', 'T4']) await queue(database, small, 3, 2)
    const turns = (await claimed(database, { limit: 1, calls: 99 })).flat()
    expect(turns).toHaveLength(49)
    for (const small of [ELSEWHERE, 'T3', 'T4'])
      expect(
        turns.slice(0, 12).filter((one) => one === small),
        small,
      ).toHaveLength(3)
  })

  test('more workspaces than slots all have their turn, one after the other', async () => {
    const database = await open()
    await queue(database, HERE, 200, 1)
    const small = Array.from({ length: 30 }, (_, n) => `T9${String(n).padStart(2, '0')}`)
    for (const one of small) await queue(database, one, 1, 2)
    const turns = (await claimed(database, { limit: 16, calls: 4 })).flat()
    expect(small.filter((one) => !turns.includes(one))).toEqual([])
    expect(turns).toHaveLength(64)
  })
})
