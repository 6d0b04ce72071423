import type { Scope, SystemScope } from '../db/scope.ts'

export type LifecycleEvent = {
  readonly workspaceId: string
  readonly eventId: string
  readonly type: string
}

/** Stores an event once, however often Slack delivers it. */
export async function insertLifecycleEvent(scope: Scope, event: LifecycleEvent): Promise<void> {
  await scope.trx
    .insertInto('lifecycle_events')
    .values({
      workspace_id: scope.workspaceId,
      event_id: event.eventId,
      type: event.type,
      handled: 0,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'event_id']).doNothing())
    .execute()
}

/** Some of the events that nobody has acted on yet. */
export async function unhandledEvents(scope: SystemScope): Promise<LifecycleEvent[]> {
  const rows = await scope.trx
    .selectFrom('lifecycle_events')
    .selectAll()
    .where('handled', '=', 0)
    .limit(100)
    .execute()
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    eventId: row.event_id,
    type: row.type,
  }))
}

/** Leaves nothing of this workspace to act on. Repeating is safe. */
export async function markAllHandled(scope: Scope): Promise<void> {
  await scope.trx
    .updateTable('lifecycle_events')
    .set({ handled: 1 })
    .where('workspace_id', '=', scope.workspaceId)
    .execute()
}

/** False where it was handled already. */
export async function markHandled(scope: Scope, eventId: string): Promise<boolean> {
  const { numUpdatedRows } = await scope.trx
    .updateTable('lifecycle_events')
    .set({ handled: 1 })
    .where('workspace_id', '=', scope.workspaceId)
    .where('event_id', '=', eventId)
    .where('handled', '=', 0)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
