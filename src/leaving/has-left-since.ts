import { asSystem, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { deleteDepartures, findDeparture, putDeparture } from './departures.store.ts'

/** Slack delivers no event later than that. */
const KEPT_MS = 24 * 60 * 60 * 1_000

/** Notes that somebody is being forgotten, in the transaction that does it. Real time. Repeating is safe. */
export async function noteDeparture(scope: Scope, slackUserId: string, realNow: number): Promise<void> {
  await putDeparture(scope, slackUserId, realNow)
}

/**
 * Whether somebody was forgotten after an event of theirs: it was delivered late, and is no coming back.
 *
 * @param happenedAt when it happened by Slack's clock, epoch milliseconds. More than a day before they left, that
 * clock is not ours, and nothing can be said.
 */
export async function hasLeftSince(scope: Scope, slackUserId: string, happenedAt: number): Promise<boolean> {
  const leftAt = await findDeparture(scope, slackUserId)
  return leftAt !== null && happenedAt < leftAt && happenedAt > leftAt - KEPT_MS
}

/** Takes away what has served its time. Repeating is safe. */
export async function sweepDepartures(deps: Pick<Deps, 'database' | 'realNow'>): Promise<void> {
  await asSystem(deps.database, (scope) => deleteDepartures(scope, deps.realNow() - KEPT_MS))
}
