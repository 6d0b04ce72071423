import { setImmediate as nextTurn } from 'node:timers/promises'
import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { queueHome } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { homesOpenedSince, pageOfHomes } from './homes.store.ts'

/** A Home that was opened longer ago is not kept up to date: opening it publishes it anew. */
const IN_VIEW_MS = 10 * 60 * 1_000

/**
 * Queues publishing the Homes of these members that may be in view, as the rows are at delivery. To be called
 * at the end of every transaction that may have changed something about them: it costs one read. Several
 * changes before delivery are one. Says whether any was queued. Repeating is safe.
 */
export async function redrawHomes(
  scope: Scope,
  deps: { random: Random; now: number },
  memberIds: readonly string[],
): Promise<boolean> {
  const inView = await homesOpenedSince(scope, memberIds, deps.now - IN_VIEW_MS)
  for (const memberId of inView) await queueHome(scope, deps.random, { memberId, dueAt: deps.now })
  return inView.length > 0
}

/** Few enough that others wait for 20 ms at most. */
const HOMES_AT_ONCE = 50

/** The same for everybody of the workspace, after something that Homes show of all of them. Repeating is safe. */
export async function redrawAllHomes(
  { database, clock, random }: Pick<Deps, 'database' | 'clock' | 'random'>,
  workspaceId: string,
): Promise<void> {
  const now = clock.now()
  const page = { openedAt: now - IN_VIEW_MS, limit: HOMES_AT_ONCE }
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    after = await inWorkspace(database, workspaceId, async (scope) => {
      const inView = await pageOfHomes(scope, { ...page, after: from })
      for (const memberId of inView) await queueHome(scope, random, { memberId, dueAt: now })
      return inView.at(-1)
    })
    await nextTurn()
  }
}
