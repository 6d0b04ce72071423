import { type Insertable, type RawBuilder, sql } from 'kysely'
import { tellDue } from '../db/news.ts'
import { prepared } from '../db/prepared.ts'
import type { Scope, SystemScope } from '../db/scope.ts'
import { nextOperation } from './outbox.store.ts'
import type { LanesTable, OutboxTable } from './outbox.table.ts'
import { pausedUntil } from './paused.ts'
import { PRIORITIES, PRIORITY, type Priority } from './priority.ts'

/** Both clocks at one moment, epoch milliseconds. */
export type Instants = {
  /** The clock port's now. */
  readonly now: number
  /** Real now. */
  readonly realNow: number
}

/** A lane that something is queued in, and from when it may be delivered at the latest. */
export type WokenLane = {
  readonly lane: string
  readonly memberId: string | null
  /** Of what is queued. */
  readonly priority: number
  readonly operation: OutboxTable['operation']
  /** By the clock port, and by real time; epoch milliseconds. */
  readonly dueAt: number
  readonly wakeAt: number
}

type Waking = Pick<WokenLane, 'dueAt' | 'wakeAt' | 'priority'>

/** How early each transaction has woken its lanes already: their rows are ours until it ends. */
const woken = new WeakMap<Scope['trx'], Map<string, Waking>>()

/** Makes the lane's row if it is missing, and lets it be claimed from `dueAt` and `wakeAt` on at the latest. */
export async function wakeLane(scope: Scope, lane: WokenLane): Promise<void> {
  await wakeLanes(scope, [lane])
}

/** The same for several lanes; one may stand there twice. */
export async function wakeLanes(scope: Scope, all: readonly WokenLane[]): Promise<void> {
  const lanes = notWokenYet(scope, all)
  if (lanes.length === 0) return
  await upsertLanes(
    scope,
    lanes.map((lane) => ({
      workspace_id: scope.workspaceId,
      lane: lane.lane,
      member_id: lane.memberId,
      priority: lane.priority,
      operation: lane.operation,
      due_at: lane.dueAt,
      wake_at: lane.wakeAt,
      retry_at: 0,
      lease_owner: null,
      lease_until: 0,
    })),
  )
}

const upsertLanes = prepared((trx, rows: readonly Insertable<LanesTable>[], { dialect }) =>
  trx
    .insertInto('lanes')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'lane']).doUpdateSet({
        priority: lower('priority'),
        due_at: lower('due_at'),
        wake_at: lower('wake_at'),
      }),
    )
    .$if(dialect === 'postgres', (query) => query.returning(tellDue().as('told'))),
)

const { POSITIVE_INFINITY } = Number
const NEVER: Waking = { dueAt: POSITIVE_INFINITY, wakeAt: POSITIVE_INFINITY, priority: POSITIVE_INFINITY }

/** Each lane once, with the earliest instants; without those that this transaction has woken as early already. */
function notWokenYet(scope: Scope, lanes: readonly WokenLane[]): WokenLane[] {
  const here = woken.get(scope.trx) ?? new Map<string, Waking>()
  woken.set(scope.trx, here)
  const earliest = new Map<string, WokenLane>()
  for (const lane of lanes) {
    const key = `${scope.workspaceId} ${lane.lane}`
    const before = here.get(key) ?? NEVER
    const isIn =
      before.dueAt <= lane.dueAt && before.wakeAt <= lane.wakeAt && before.priority <= lane.priority
    if (isIn) continue
    const waking = {
      dueAt: Math.min(before.dueAt, lane.dueAt),
      wakeAt: Math.min(before.wakeAt, lane.wakeAt),
      priority: Math.min(before.priority, lane.priority),
    }
    here.set(key, waking)
    earliest.set(key, { ...lane, ...waking })
  }
  return [...earliest.values()]
}

/**
 * Lets the lane of a row that is being taken back be claimed again at once: it may have waited for that row,
 * and what falls due meanwhile must not. Does nothing where the row is gone.
 */
export async function unholdLane(scope: Scope, marker: string): Promise<void> {
  await scope.trx
    .updateTable('lanes')
    .set({ wake_at: 0 })
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', 'in', (eb) =>
      eb
        .selectFrom('outbox')
        .select('lane')
        .where('workspace_id', '=', scope.workspaceId)
        .where('marker', '=', marker),
    )
    .execute()
}

/** The lane's own value, or the new one where that is lower. */
function lower(column: 'priority' | 'due_at' | 'wake_at'): RawBuilder<number> {
  const [own, other] = [sql.ref(`lanes.${column}`), sql.ref(`excluded.${column}`)]
  return sql`case when ${own} < ${other} then ${own} else ${other} end`
}

/** Locks a claimed lane until this transaction ends. False when it was lost. */
export async function lockLane(scope: Scope, lane: string, owner: string): Promise<boolean> {
  const held = scope.trx
    .selectFrom('lanes')
    .select('lane')
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', '=', lane)
    .where('lease_owner', '=', owner)
  return (await (scope.locks ? held.forUpdate() : held).executeTakeFirst()) !== undefined
}

/** Holds a claimed lane longer. False when it was lost: another process took it over, or it is gone. */
export async function keepLane(
  scope: Scope,
  lane: string,
  lease: { owner: string; until: number },
): Promise<boolean> {
  const { numUpdatedRows } = await scope.trx
    .updateTable('lanes')
    .set({ lease_until: lease.until })
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', '=', lane)
    .where('lease_owner', '=', lease.owner)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Gives a lane back: it is due again when its next row is, not before `retryAt` (real time), and not before
 * `restUntil` (real time) unless something is queued in it meanwhile; an empty lane's row is removed. Of its rows
 * only those that are due say when it wakes: with one that may go at once but is due tomorrow, and one that is due
 * but has to wait, there is nothing to claim it for yet. Once in a transaction, and not after `keepLane`: for a row
 * that is changed twice, Postgres would look at its member, and wait for whoever writes about them.
 */
export async function releaseLane(
  scope: Scope,
  lane: string,
  release: Instants & { owner: string; retryAt: number; restUntil?: number },
): Promise<void> {
  // The lock comes first: a row that is being queued meanwhile is then either counted here or wakes the lane.
  if (!(await lockLane(scope, lane, release.owner))) return
  const next = await scope.trx
    .selectFrom('outbox')
    .select((eb) => [
      eb.fn.min('priority').as('priority'),
      eb.fn.min('due_at').as('due_at'),
      eb.fn
        .min(eb.case().when('due_at', '<=', release.now).then(eb.ref('not_before')).end())
        .as('not_before'),
    ])
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', '=', lane)
    .where('state', 'in', ['queued', 'sending'])
    .executeTakeFirst()
  const row = scope.trx
  if (next === undefined || next.due_at === null) {
    await row
      .deleteFrom('lanes')
      .where('workspace_id', '=', scope.workspaceId)
      .where('lane', '=', lane)
      .execute()
    return
  }
  await row
    .updateTable('lanes')
    .set({
      lease_owner: null,
      lease_until: 0,
      priority: next.priority ?? 0,
      operation: await nextOperation(scope, lane, release),
      due_at: next.due_at,
      wake_at: Math.max(next.not_before ?? 0, release.restUntil ?? 0),
      retry_at: release.retryAt,
    })
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', '=', lane)
    // Another process may be free for what this one leaves, or has to know when it may be tried.
    .$if(scope.dialect === 'postgres' && next.due_at <= release.now, (query) =>
      query.returning(tellDue().as('told')),
    )
    .execute()
}

/**
 * Since when (the clock port) the lane that waited longest has something due, held by somebody or not; null when
 * nothing is due.
 */
export async function oldestDueAt(scope: SystemScope, at: Instants): Promise<number | null> {
  const oldest = await scope.trx
    .selectFrom('lanes')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'lanes.workspace_id')
    .select((eb) => eb.fn.min<number | null>('lanes.due_at').as('due_at'))
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('lanes.priority', 'in', Object.values(PRIORITY))
    .where('lanes.due_at', '<=', at.now)
    .where('lanes.wake_at', '<=', at.realNow)
    .executeTakeFirst()
  return oldest?.due_at ?? null
}

/** The earliest real instant at which a lane of these priorities that is due may be tried; null when none is. */
export async function nextTryAt(
  scope: SystemScope,
  at: Instants,
  of: readonly Priority[] = PRIORITIES,
): Promise<number | null> {
  if (of.length === 0) return null
  const next = await scope.trx
    .selectFrom('lanes')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'lanes.workspace_id')
    .select((eb) => {
      const inLane = later(later(sql.ref('lanes.wake_at'), sql.ref('lanes.retry_at')), pausedUntil('lanes'))
      return eb.fn.min<number | null>(later(inLane, sql.ref('lanes.lease_until'))).as('try_at')
    })
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where(
      'lanes.priority',
      'in',
      of.map((one) => PRIORITY[one]),
    )
    .where('lanes.due_at', '<=', at.now)
    .executeTakeFirst()
  return next?.try_at == null ? null : Math.max(next.try_at, at.realNow)
}

/** The later of two instants of a row; each dialect has a function of its own for it. */
function later(a: RawBuilder<unknown>, b: RawBuilder<unknown>): RawBuilder<number> {
  return sql`case when ${a} < ${b} then ${b} else ${a} end`
}

/** Frees the lanes that a process of this computer held when it died, so that nobody waits for its lease. */
export async function freeLanesOf(scope: SystemScope, isDead: (owner: string) => boolean): Promise<void> {
  const held = await scope.trx
    .selectFrom('lanes')
    .select('lease_owner')
    .distinct()
    .where('lease_owner', 'is not', null)
    .execute()
  for (const { lease_owner: owner } of held) {
    if (owner === null || !isDead(owner)) continue
    await scope.trx
      .updateTable('lanes')
      .set({ lease_owner: null, lease_until: 0 })
      .where('lease_owner', '=', owner)
      .execute()
  }
}
