import { asSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { oldestDueAt } from './lanes.store.ts'

/**
 * For how many ms (the clock port) the oldest thing that is due waits to be sent to Slack; null when nothing is
 * due. Minutes of it say that Slack takes nothing, or that nobody sends.
 */
export async function oldestWait(deps: Pick<Deps, 'database' | 'clock' | 'realNow'>): Promise<number | null> {
  const now = deps.clock.now()
  const since = await asSystem(deps.database, (scope) => oldestDueAt(scope, { now, realNow: deps.realNow() }))
  return since === null ? null : now - since
}
