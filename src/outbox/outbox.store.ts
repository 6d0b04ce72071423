import { type Selectable, sql } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Scope, SystemScope } from '../db/scope.ts'
import { memberLane } from './member-lane.ts'
import type { OutboxTable } from './outbox.table.ts'
import { pausedUntil } from './paused.ts'

/** A row of the outbox that is ready to be queued. */
export type NewRow = {
  readonly rowId: string
  readonly lane: string
  readonly memberId: string | null
  readonly operation: OutboxTable['operation']
  readonly kind: string
  readonly subjectId: string
  readonly dedupeKey: string
  readonly variant: string | null
  readonly priority: number
  readonly dueAt: number
  readonly notBefore: number
  readonly marker: string
}

/** A row that is being delivered. `outcomeUnknown`: an earlier try may have reached Slack. */
export type Row = {
  readonly rowId: string
  readonly lane: string
  readonly memberId: string | null
  readonly operation: OutboxTable['operation']
  readonly kind: string
  readonly subjectId: string
  readonly variant: string | null
  readonly marker: string
  readonly dueAt: number
  readonly attempts: number
  readonly outcomeUnknown: boolean
}

/**
 * Queues a row behind the others of its lane. Where one with its dedupe key is there, a message is not
 * queued again; an update takes over the new marker, by which its latest cause is known.
 */
export async function insertRow(scope: Scope, row: NewRow): Promise<void> {
  await insertRows(scope, [row])
}

/** The same for several rows of one operation, those of one lane in their order. */
export async function insertRows(scope: Scope, rows: readonly [NewRow, ...NewRow[]]): Promise<void> {
  const [{ operation }] = rows
  const { workspaceId } = scope
  const ends = await endsOf(
    scope,
    rows.map((row) => row.lane),
  )
  const placed = rows.map((row) => {
    const place = (ends.get(row.lane) ?? 0) + 1
    ends.set(row.lane, place)
    return { ...row, workspaceId, place }
  })
  const insert = operation === 'update' ? insertUpdates : insertOthers
  await insert(scope, placed)
}

/** Where the lanes end that a scope has queued something in. */
const endsIn = new WeakMap<Scope, Map<string, number>>()

/** Where at least these lanes end, as far as this scope has come; without rows at 0. Each is looked up once. */
async function endsOf(scope: Scope, lanes: readonly string[]): Promise<Map<string, number>> {
  const ends = endsIn.get(scope) ?? new Map<string, number>()
  endsIn.set(scope, ends)
  const unknown = [...new Set(lanes)].filter((lane) => !ends.has(lane))
  if (unknown.length === 0) return ends
  const { rows } = await positionsIn(scope, { workspaceId: scope.workspaceId, lanes: unknown })
  for (const lane of unknown) ends.set(lane, 0)
  for (const { lane, position } of rows) ends.set(lane, Math.max(position, ends.get(lane) ?? 0))
  return ends
}

/** Of every row: for SQLite an aggregate costs three times as much as reading the few that there are. */
const positionsIn = prepared((trx, is: { workspaceId: string; lanes: readonly string[] }) =>
  trx
    .selectFrom('outbox')
    .select(['lane', 'position'])
    .where('workspace_id', '=', is.workspaceId)
    .where('lane', 'in', is.lanes),
)

type PlacedRow = NewRow & { readonly workspaceId: string; readonly place: number }

const insertUpdates = prepared((trx, rows: readonly PlacedRow[]) =>
  insertPlaced(trx, rows).onConflict((conflict) =>
    conflict.columns(['workspace_id', 'dedupe_key']).doUpdateSet((eb) => ({
      marker: eb.ref('excluded.marker'),
      not_before: eb.ref('excluded.not_before'),
      priority: sql<number>`case when ${eb.ref('outbox.priority')} < ${eb.ref('excluded.priority')} then ${eb.ref('outbox.priority')} else ${eb.ref('excluded.priority')} end`,
    })),
  ),
)

const insertOthers = prepared((trx, rows: readonly PlacedRow[]) =>
  insertPlaced(trx, rows).onConflict((conflict) =>
    conflict.columns(['workspace_id', 'dedupe_key']).doNothing(),
  ),
)

function insertPlaced(trx: Scope['trx'], rows: readonly PlacedRow[]) {
  return trx.insertInto('outbox').values(
    rows.map((row) => ({
      workspace_id: row.workspaceId,
      row_id: row.rowId,
      lane: row.lane,
      member_id: row.memberId,
      operation: row.operation,
      kind: row.kind,
      subject_id: row.subjectId,
      dedupe_key: row.dedupeKey,
      variant: row.variant,
      priority: row.priority,
      position: row.place,
      due_at: row.dueAt,
      not_before: row.notBefore,
      state: 'queued' as const,
      attempts: 0,
      marker: row.marker,
      ended_at: null,
    })),
  )
}

/**
 * Marks the next due row of a lane as being sent and hands it out; null when none is due, or Slack takes nothing
 * of that kind for a while: nothing overtakes it meanwhile. A row whose
 * earlier try has no known outcome comes first: nothing overtakes it.
 */
export async function takeNextRow(
  scope: Scope,
  lane: string,
  at: { now: number; realNow: number },
): Promise<Row | null> {
  const next = nextDue(scope, lane, at).selectAll('outbox').select(pausedUntil('outbox').as('paused_until'))
  const row = await next.executeTakeFirst()
  if (row === undefined || row.paused_until > at.realNow) return null
  await scope.trx
    .updateTable('outbox')
    .set({
      state: 'sending',
      attempts: row.attempts + 1,
      // One that is under way no longer stands for later changes: the next one gets a row of its own.
      ...(row.operation === 'update' || row.operation === 'home'
        ? { dedupe_key: `${row.operation}:${row.row_id}` }
        : {}),
    })
    .where('workspace_id', '=', scope.workspaceId)
    .where('row_id', '=', row.row_id)
    .execute()
  return toRow(row)
}

/** What the next due row of a lane asks of Slack; null where none is due. */
export async function nextOperation(
  scope: Scope,
  lane: string,
  at: { now: number; realNow: number },
): Promise<OutboxTable['operation'] | null> {
  const next = nextDue(scope, lane, at).select('operation')
  return (await next.executeTakeFirst())?.operation ?? null
}

/** What is due goes out in this order. */
function nextDue(scope: Scope, lane: string, at: { now: number; realNow: number }) {
  return scope.trx
    .selectFrom('outbox')
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', '=', lane)
    .where('state', 'in', ['queued', 'sending'])
    .where('due_at', '<=', at.now)
    .where('not_before', '<=', at.realNow)
    .orderBy('state', 'desc')
    .orderBy('priority')
    .orderBy('position')
    .limit(1)
}

/** The posts about a thing that are being sent: its id is their subject, or stands before a colon in it. */
export async function sendingAbout(
  scope: Scope,
  about: { memberId: string; id: string },
): Promise<{ kind: string; subjectId: string }[]> {
  const rows = await scope.trx
    .selectFrom('outbox')
    .select(['kind', 'subject_id'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', '=', memberLane(about.memberId))
    .where('operation', '=', 'post')
    .where('state', '=', 'sending')
    .where('subject_id', '>=', about.id)
    .where('subject_id', '<', `${about.id};`)
    .execute()
  return rows.map((row) => ({ kind: row.kind, subjectId: row.subject_id }))
}

/** Whether a post of that kind about that subject is queued or under way. */
export async function hasWaitingPost(
  scope: Scope,
  about: { memberId: string; kind: string; subjectId: string },
): Promise<boolean> {
  const row = await scope.trx
    .selectFrom('outbox')
    .select('row_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', '=', memberLane(about.memberId))
    .where('kind', '=', about.kind)
    .where('subject_id', '=', about.subjectId)
    .where('operation', '=', 'post')
    .where('state', 'in', ['queued', 'sending'])
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets that a post ended, so that the same can be queued again. */
export async function deleteEndedPost(scope: Scope, dedupeKey: string): Promise<void> {
  await scope.trx
    .deleteFrom('outbox')
    .where('workspace_id', '=', scope.workspaceId)
    .where('dedupe_key', '=', dedupeKey)
    .where('state', 'in', ['done', 'given_up'])
    .execute()
}

/** The latest real instant at which a queued post of that kind may go; null where none waits. */
export async function lastTurnOf(scope: Scope, kind: string): Promise<number | null> {
  const row = await scope.trx
    .selectFrom('outbox')
    .select(({ fn }) => fn.max<number | null>('not_before').as('last'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('kind', '=', kind)
    .where('operation', '=', 'post')
    .where('state', '=', 'queued')
    .executeTakeFirst()
  return row?.last ?? null
}

/** The markers of a member's posts that Slack may have taken without our knowing. */
export async function unknownPostsOf(scope: Scope, memberId: string): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('outbox')
    .select('marker')
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', '=', memberLane(memberId))
    .where('operation', '=', 'post')
    .where('state', '=', 'sending')
    .execute()
  return rows.map((row) => row.marker)
}

/** Every post and file that is due by then counts as being sent already, whether or not it is. */
export async function markDueAsSending(scope: SystemScope, now: number): Promise<void> {
  await scope.trx
    .updateTable('outbox')
    .set({ state: 'sending' })
    .where('state', '=', 'queued')
    .where('operation', 'in', ['post', 'file'])
    .where('due_at', '<=', now)
    .execute()
}

/** Puts a row back after a try that Slack surely did not take. */
export async function requeueRow(scope: Scope, rowId: string): Promise<void> {
  await scope.trx
    .updateTable('outbox')
    .set({ state: 'queued' })
    .where('workspace_id', '=', scope.workspaceId)
    .where('row_id', '=', rowId)
    .where('state', '=', 'sending')
    .execute()
}

/**
 * Ends a row that is being sent. A post keeps its dedupe key until it is swept; everything else of it, and any
 * other row, goes at once. Says whether it was still being sent: it is not when its member was forgotten
 * meanwhile, or when another process took it over and has ended it.
 */
export async function endRow(
  scope: Scope,
  row: Pick<Row, 'rowId' | 'operation'>,
  end: { state: 'done' | 'given_up'; endedAt: number },
): Promise<boolean> {
  if (row.operation !== 'post') {
    const { numDeletedRows } = await scope.trx
      .deleteFrom('outbox')
      .where('workspace_id', '=', scope.workspaceId)
      .where('row_id', '=', row.rowId)
      .where('state', '=', 'sending')
      .executeTakeFirst()
    return numDeletedRows > 0n
  }
  const { numUpdatedRows } = await scope.trx
    .updateTable('outbox')
    .set({ state: end.state, variant: null, ended_at: end.endedAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('row_id', '=', row.rowId)
    .where('state', '=', 'sending')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Takes back a queued update, unless a later change has taken it over, or an earlier update of the same
 * message is under way: that one was drawn before the change and may reach Slack after the click's own answer.
 * Says whether it was taken back.
 */
export async function dropUpdate(scope: Scope, marker: string): Promise<boolean> {
  const { numDeletedRows } = await scope.trx
    .deleteFrom('outbox')
    .where('workspace_id', '=', scope.workspaceId)
    .where('operation', '=', 'update')
    .where('marker', '=', marker)
    .where('state', '=', 'queued')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox as earlier')
            .select('earlier.row_id')
            .whereRef('earlier.workspace_id', '=', 'outbox.workspace_id')
            .whereRef('earlier.lane', '=', 'outbox.lane')
            .whereRef('earlier.kind', '=', 'outbox.kind')
            .whereRef('earlier.subject_id', '=', 'outbox.subject_id')
            .where('earlier.state', '=', 'sending'),
        ),
      ),
    )
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Removes what ended before `endedBefore`, and erasures queued before `erasuresBefore` (clock port). */
export async function sweepOutbox(
  scope: SystemScope,
  before: { endedBefore: number; erasuresBefore: number },
): Promise<void> {
  await scope.trx.deleteFrom('outbox').where('ended_at', '<', before.endedBefore).execute()
  await scope.trx
    .deleteFrom('outbox')
    .where('operation', '=', 'erase')
    .where('due_at', '<', before.erasuresBefore)
    .execute()
}

function toRow(row: Selectable<OutboxTable>): Row {
  return {
    rowId: row.row_id,
    lane: row.lane,
    memberId: row.member_id,
    operation: row.operation,
    kind: row.kind,
    subjectId: row.subject_id,
    variant: row.variant,
    marker: row.marker,
    dueAt: row.due_at,
    attempts: row.attempts + 1,
    outcomeUnknown: row.state === 'sending',
  }
}
