import { setImmediate as nextTurn } from 'node:timers/promises'
import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api'
import { asSystem, inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { claimDueRosters, type DueRoster, updateChannel } from './groups.store.ts'
import { deleteLead, leadsOf } from './leads.store.ts'
import { beginRound, deleteUnseen, groupIdsOf, insertSeen } from './roster.store.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
/** After Slack refused for a while, or had another fault. */
const TRY_AGAIN_MS = 10 * 60 * 1_000
/** The most that Slack lists at once. */
const PAGE = 1_000
/** Few enough that others wait for 20 ms at most. */
const ROWS_A_TRANSACTION = 200
const GROUPS_AT_ONCE = 5

/** Slack's errors that say that Onward can not see the channel any more. */
const OUT_OF_REACH = new Set(['channel_not_found', 'not_in_channel', 'is_archived', 'missing_scope'])

/**
 * Asks Slack who is in the groups of which that was not asked for a day, a few groups a tick, within Slack's
 * rates: whoever joined or left unnoticed is put right, leads who left included. A fault ends the round, and
 * the next one begins anew. Repeating is safe.
 */
export async function refreshRosters(
  deps: Pick<Deps, 'database' | 'clock' | 'log' | 'clientFor'>,
): Promise<void> {
  const now = deps.clock.now()
  // Where this process dies half-way, it is tried again after a while; until then no other one begins the same.
  const claim = { now, until: now + TRY_AGAIN_MS, limit: GROUPS_AT_ONCE }
  const due = await asSystem(deps.database, (scope) => claimDueRosters(scope, claim))
  for (const roster of due) {
    const again = await refreshRoster(deps, deps.clientFor(roster.workspaceId), roster)
    await inWorkspace(deps.database, roster.workspaceId, (scope) =>
      updateChannel(scope, roster.groupId, { ...again, rosterDueAt: deps.clock.now() + again.afterMs }),
    )
  }
}

type Outcome = { readonly reachable?: boolean; readonly name?: string; readonly afterMs: number }

async function refreshRoster(
  deps: Pick<Deps, 'database' | 'clock' | 'log'>,
  client: WebClient,
  { workspaceId, groupId, channel }: DueRoster,
): Promise<Outcome> {
  try {
    const { channel: info } = await client.conversations.info({ channel })
    if (info?.is_archived === true || info?.is_member === false) return { reachable: false, afterMs: DAY_MS }
    const round = await inWorkspace(deps.database, workspaceId, (scope) => beginRound(scope, groupId))
    if (round === null) return { afterMs: DAY_MS }
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const { members = [], response_metadata: next } = await client.conversations.members({
        channel,
        limit: PAGE,
        ...(cursor && { cursor }),
      })
      for (let from = 0; from < members.length; from += ROWS_A_TRANSACTION) {
        const some = members.slice(from, from + ROWS_A_TRANSACTION)
        await inWorkspace(deps.database, workspaceId, (scope) => insertSeen(scope, groupId, some, round))
        await nextTurn()
      }
      cursor = next?.next_cursor || undefined
    }
    await inWorkspace(deps.database, workspaceId, async (scope) => {
      await deleteUnseen(scope, groupId, round)
      for (const lead of await leadsOf(scope, groupId))
        if (!(await groupIdsOf(scope, lead)).includes(groupId)) await deleteLead(scope, lead, groupId)
    })
    return { reachable: true, ...(info?.name && { name: info.name }), afterMs: DAY_MS }
  } catch (error) {
    return afterFault(deps, error)
  }
}

function afterFault({ log }: Pick<Deps, 'log'>, error: unknown): Outcome {
  if (error instanceof WebAPIPlatformError && OUT_OF_REACH.has(error.data.error))
    return { reachable: false, afterMs: DAY_MS }
  log.warn('Slack could not be asked who is in a group', { error })
  const waits = error instanceof WebAPIRateLimitedError ? error.retryAfter * 1_000 : TRY_AGAIN_MS
  return { afterMs: waits }
}
