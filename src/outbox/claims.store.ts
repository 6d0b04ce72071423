import type { SystemScope } from '../db/scope.ts'
import type { Instants } from './lanes.store.ts'
import { isTaken } from './paused.ts'
import { PRIORITY, type Priority } from './priority.ts'

/** A lane that this process may deliver for until its lease ends. */
export type ClaimedLane = {
  readonly workspaceId: string
  readonly lane: string
  readonly memberId: string | null
  readonly priority: number
}

type Claim = Instants & {
  readonly owner: string
  readonly leaseUntil: number
  readonly limit: number
  /** Lanes in which the first thing is of that priority. */
  readonly of: Priority
  /** The workspace of the last lane of the claim before: the turns go on behind it. */
  readonly after?: string
}

/**
 * Claims up to `limit` lanes that have something due and are held by nobody, those that waited longest
 * first. Where more is due, half of them go in turns to the workspaces that would have to wait: a large one
 * does not hold up a small one. Lanes of workspaces that removed the app are left alone, and those of which Slack
 * takes nothing for a while. Two processes never get the same lane.
 */
export async function claimLanes(scope: SystemScope, claim: Claim): Promise<ClaimedLane[]> {
  const oldest = await locked(scope, claimable(scope, claim).orderBy('lanes.due_at').limit(claim.limit))
  const lanes = oldest.length < claim.limit ? oldest : await inTurns(scope, claim, oldest)
  for (const { workspaceId, lane } of lanes) {
    await scope.trx
      .updateTable('lanes')
      .set({ lease_owner: claim.owner, lease_until: claim.leaseUntil })
      .where('workspace_id', '=', workspaceId)
      .where('lane', '=', lane)
      .execute()
  }
  return lanes
}

/** The oldest, and behind them one lane of each workspace whose turn it is, in the place of the youngest. */
async function inTurns(scope: SystemScope, claim: Claim, oldest: ClaimedLane[]): Promise<ClaimedLane[]> {
  const most = Math.ceil(claim.limit / 2)
  const served = new Set(oldest.slice(0, claim.limit - most).map(({ workspaceId }) => workspaceId))
  const { after = '' } = claim
  const waiting = await waitingWorkspaces(scope, claim, [...served], { after, limit: most })
  if (waiting.length < most) {
    const fromTheStart = { after: '', upTo: after, limit: most - waiting.length }
    waiting.push(...(await waitingWorkspaces(scope, claim, [...served], fromTheStart)))
  }
  const turns: ClaimedLane[] = []
  for (const workspaceId of waiting) {
    const first = claimable(scope, claim).where('lanes.workspace_id', '=', workspaceId)
    turns.push(...(await locked(scope, first.orderBy('lanes.due_at').limit(1))))
  }
  return [...oldest.slice(0, claim.limit - turns.length), ...turns].filter(isFirst)
}

function isFirst(lane: ClaimedLane, at: number, all: readonly ClaimedLane[]): boolean {
  return all.findIndex((one) => one.workspaceId === lane.workspaceId && one.lane === lane.lane) === at
}

/** Workspaces in the order of their ids that have something to claim, without those that are served anyway. */
async function waitingWorkspaces(
  scope: SystemScope,
  claim: Claim,
  served: readonly string[],
  range: { after: string; upTo?: string; limit: number },
): Promise<string[]> {
  const { upTo } = range
  const rows = await scope.trx
    .selectFrom('workspaces')
    .select('workspaces.workspace_id')
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('workspaces.workspace_id', '>', range.after)
    .$if(upTo !== undefined, (query) => query.where('workspaces.workspace_id', '<=', upTo ?? ''))
    .$if(served.length > 0, (query) => query.where('workspaces.workspace_id', 'not in', served))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('lanes')
          .select('lanes.lane')
          .whereRef('lanes.workspace_id', '=', 'workspaces.workspace_id')
          .where('lanes.due_at', '<=', claim.now)
          .where('lanes.wake_at', '<=', claim.realNow)
          .where('lanes.retry_at', '<=', claim.realNow)
          .where('lanes.lease_until', '<=', claim.realNow)
          .where('lanes.priority', '=', PRIORITY[claim.of])
          .where(isTaken(claim.realNow)),
      ),
    )
    .orderBy('workspaces.workspace_id')
    .limit(range.limit)
    .execute()
  return rows.map((row) => row.workspace_id)
}

function claimable(scope: SystemScope, claim: Claim) {
  return scope.trx
    .selectFrom('lanes')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'lanes.workspace_id')
    .select(['lanes.workspace_id', 'lanes.lane', 'lanes.member_id', 'lanes.priority'])
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('lanes.due_at', '<=', claim.now)
    .where('lanes.wake_at', '<=', claim.realNow)
    .where('lanes.retry_at', '<=', claim.realNow)
    .where('lanes.lease_until', '<=', claim.realNow)
    .where('lanes.priority', '=', PRIORITY[claim.of])
    .where(isTaken(claim.realNow))
}

async function locked(scope: SystemScope, query: ReturnType<typeof claimable>): Promise<ClaimedLane[]> {
  const rows = await (scope.dialect === 'postgres' ? query.forUpdate('lanes').skipLocked() : query).execute()
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    lane: row.lane,
    memberId: row.member_id,
    priority: row.priority,
  }))
}
