import { asSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { sweepOutbox } from './outbox.store.ts'
import { deletePauses } from './pauses.store.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
/** Delivered rows are kept this long, so that the same thing is not queued twice. */
const ENDED_KEPT_MS = 7 * DAY_MS
/** Messages that Slack would not delete are left after this long. */
const ERASING_MS = 30 * DAY_MS

/** Removes rows of the outbox that have served their time. Repeating is safe. */
export async function sweep(deps: Pick<Deps, 'database' | 'clock' | 'realNow'>): Promise<void> {
  const now = deps.clock.now()
  await asSystem(deps.database, async (scope) => {
    await sweepOutbox(scope, { endedBefore: now - ENDED_KEPT_MS, erasuresBefore: now - ERASING_MS })
    await deletePauses(scope, deps.realNow())
  })
}
