import { setImmediate as nextTurn } from 'node:timers/promises'
import { inWorkspace } from '../db/scope.ts'
import type { Measures } from '../metrics/measures.ts'
import type { ClaimedLane } from './claims.store.ts'
import { deliverRow } from './deliver-row.ts'
import type { DeliveryDeps } from './end-delivery.ts'
import { keepLane, lockLane, releaseLane } from './lanes.store.ts'
import { type Row, takeNextRow } from './outbox.store.ts'
import { isRefusedElsewhere, putPause } from './pauses.store.ts'

/** What delivering a lane needs besides: a lease, by real time. */
export type LaneDeps = DeliveryDeps & {
  /** Who holds the leases: this process. */
  readonly owner: string
  /** Real time in epoch milliseconds: leases and back-off follow it, not the clock port. */
  readonly realNow: () => number
  readonly measures?: Pick<Measures, 'delivered'>
}

/** How long a lane is held without a sign of life. */
export const LEASE_MS = 20_000
/** A request is only begun while the lease outlasts its deadline. */
const REQUEST_MS = 10_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 60_000

/**
 * Delivers what is due in one claimed lane, in order, and gives the lane back. Stops early at `stopped()`,
 * at a row that has to wait, or when the lane was lost. Where Slack says in two of a workspace that it is too
 * much, its other lanes wait with that operation as well, in every process.
 */
export async function deliverLane(deps: LaneDeps, lane: ClaimedLane, stopped: () => boolean): Promise<void> {
  let [retryAt, restUntil] = [0, 0]
  let refused: Row['operation'] | null = null
  while (!stopped()) {
    await myTurn()
    const taken = await take(deps, lane)
    if (taken === null) return
    let { leaseUntil } = taken
    const leaseHolds = () => deps.realNow() <= leaseUntil - REQUEST_MS
    const keep = async () => {
      leaseUntil = deps.realNow() + LEASE_MS
      const lease = { owner: deps.owner, until: leaseUntil }
      return inWorkspace(deps.database, lane.workspaceId, (scope) => keepLane(scope, lane.lane, lease))
    }
    // Frozen past the lease: somebody else may be sending this row now.
    if (!leaseHolds()) return
    const result = await deliverRow(deps, lane.workspaceId, taken.row, { stopped, leaseHolds, keep })
    if (result.kind === 'wait') {
      if (result.afterMs !== null) retryAt = deps.realNow() + result.afterMs
      if (result.afterMs !== null && result.afterMs > 0) refused = taken.row.operation
      if (result.afterMs === null) restUntil = deps.realNow() + waitAfter(taken.row.attempts)
      break
    }
    // Changes of messages wait on purpose: only what is new to a member says whether somebody has to look.
    if (taken.row.operation === 'post') deps.measures?.delivered(deps.clock.now() - taken.row.dueAt)
  }
  await inWorkspace(deps.database, lane.workspaceId, async (scope) => {
    const at = { now: deps.clock.now(), realNow: deps.realNow() }
    // One channel may have had too much of its own: that says nothing of others.
    if (refused !== null && (await isRefusedElsewhere(scope, lane.lane, refused, at.realNow)))
      await putPause(scope, { operation: refused, endsAt: retryAt })
    await releaseLane(scope, lane.lane, { ...at, owner: deps.owner, retryAt, restUntil })
  })
}

/** The next row that is due. Null when the lane was lost, or has nothing due and was given back. */
async function take(deps: LaneDeps, lane: ClaimedLane): Promise<{ row: Row; leaseUntil: number } | null> {
  return inWorkspace(deps.database, lane.workspaceId, async (scope) => {
    const { owner } = deps
    const realNow = deps.realNow()
    const now = deps.clock.now()
    const leaseUntil = realNow + LEASE_MS
    if (!(await lockLane(scope, lane.lane, owner))) return null
    const row = await takeNextRow(scope, lane.lane, { now, realNow })
    if (row === null) {
      await releaseLane(scope, lane.lane, { owner, retryAt: 0, now, realNow })
      return null
    }
    await keepLane(scope, lane.lane, { owner, until: leaseUntil })
    return { row, leaseUntil }
  })
}

let lastTurn = Promise.resolve()

/**
 * One row a turn of the event loop, however many lanes are served: SQLite's awaits never yield, and members'
 * commands and forms go before the answers to earlier ones.
 */
function myTurn(): Promise<void> {
  lastTurn = lastTurn.then(() => nextTurn())
  return lastTurn
}

/** Doubling from one second to a minute. */
function waitAfter(attempts: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1))
}
