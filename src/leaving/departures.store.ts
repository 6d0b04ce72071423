import { createHmac } from 'node:crypto'
import type { Scope, SystemScope } from '../db/scope.ts'

/** Notes that somebody was forgotten now; the newest time stays. */
export async function putDeparture(scope: Scope, slackUserId: string, leftAt: number): Promise<void> {
  await scope.trx
    .insertInto('departures')
    .values({
      workspace_id: scope.workspaceId,
      person_mark: markOf(scope, slackUserId),
      left_at: leftAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'person_mark']).doUpdateSet({ left_at: leftAt }),
    )
    .execute()
}

/** When somebody was forgotten, if that is not long ago. Real time, epoch milliseconds. */
export async function findDeparture(scope: Scope, slackUserId: string): Promise<number | null> {
  const row = await scope.trx
    .selectFrom('departures')
    .select('left_at')
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_mark', '=', markOf(scope, slackUserId))
    .executeTakeFirst()
  return row?.left_at ?? null
}

/** Forgets who left before an instant, epoch milliseconds. */
export async function deleteDepartures(scope: SystemScope, before: number): Promise<void> {
  await scope.trx.deleteFrom('departures').where('left_at', '<', before).execute()
}

/** Another hash than in a group's roster: the two can't be laid side by side. */
function markOf({ keyring, workspaceId }: Scope, slackUserId: string): string {
  return createHmac('sha256', keyring.forgottenKey)
    .update(JSON.stringify(['person', workspaceId, slackUserId]))
    .digest('base64url')
}
