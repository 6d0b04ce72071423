import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** What Slack takes no more of from a workspace for a while; and what the next thing in a lane asks of it. */
export async function pauseTable(db: Kysely<unknown>, { text, instant }: ColumnTypes): Promise<void> {
  await db.schema.alterTable('lanes').addColumn('operation', text).execute()
  await db.schema
    .createTable('pauses')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('operation', text, (c) => c.notNull())
    .addColumn('ends_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('pauses_key', ['workspace_id', 'operation'])
    .execute()
}
