import { type ExpressionBuilder, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'

/** For a query of lanes: whether Slack takes what is next in the lane. */
export function isTaken(realNow: number) {
  return ({ not, exists, selectFrom }: ExpressionBuilder<Schema, 'lanes'>) =>
    not(
      exists(
        selectFrom('pauses')
          .select('pauses.ends_at')
          .whereRef('pauses.workspace_id', '=', 'lanes.workspace_id')
          .whereRef('pauses.operation', '=', 'lanes.operation')
          .where('pauses.ends_at', '>', realNow),
      ),
    )
}

/** For a query of lanes or of rows: until when Slack takes none of that operation; 0 where it does. */
export function pausedUntil(of: 'lanes' | 'outbox') {
  return sql<number>`coalesce((select pauses.ends_at from pauses
    where pauses.workspace_id = ${sql.ref(`${of}.workspace_id`)}
    and pauses.operation = ${sql.ref(`${of}.operation`)}), 0)`
}
