import type { Scope, SystemScope } from '../db/scope.ts'
import type { OutboxTable } from './outbox.table.ts'

/**
 * Notes that Slack takes no more of an operation from the workspace until then (real time), as it counts by method
 * and workspace: https://docs.slack.dev/apis/web-api/rate-limits. The later end counts.
 */
export async function putPause(
  scope: Scope,
  pause: { operation: OutboxTable['operation']; endsAt: number },
): Promise<void> {
  const { operation, endsAt } = pause
  await scope.trx
    .insertInto('pauses')
    .values({ workspace_id: scope.workspaceId, operation, ends_at: endsAt })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'operation'])
        .doUpdateSet({ ends_at: endsAt })
        .where('pauses.ends_at', '<', endsAt),
    )
    .execute()
}

/** Whether another lane of the workspace, too, waits because Slack took no more of that operation. */
export async function isRefusedElsewhere(
  scope: Scope,
  lane: string,
  operation: OutboxTable['operation'],
  realNow: number,
): Promise<boolean> {
  const other = await scope.trx
    .selectFrom('lanes')
    .select('lane')
    .where('workspace_id', '=', scope.workspaceId)
    .where('lane', '<>', lane)
    .where('operation', '=', operation)
    .where('retry_at', '>', realNow)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}

/** Removes those that are over. */
export async function deletePauses(scope: SystemScope, realNow: number): Promise<void> {
  await scope.trx.deleteFrom('pauses').where('ends_at', '<=', realNow).execute()
}
