import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** Workspaces that installed the app by themselves: whose token is for which, and what stopped. */
export async function workspaceTables(
  db: Kysely<unknown>,
  { text, instant, flag }: ColumnTypes,
): Promise<void> {
  await db.schema.alterTable('workspaces').addColumn('installed_through', text).execute()
  await db.schema.alterTable('workspaces').addColumn('silenced_at', instant).execute()

  await db.schema
    .createTable('installs')
    .addColumn('workspace_id', text, (c) =>
      c.primaryKey().notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('organisation', flag, (c) => c.notNull())
    .addColumn('data_key', text, (c) => c.notNull())
    .addColumn('bot_token_sealed', text, (c) => c.notNull())
    .addColumn('refresh_token_sealed', text)
    .addColumn('next_refresh_at', instant)
    .addColumn('refreshing_until', instant, (c) => c.notNull())
    .addColumn('next_check_at', instant, (c) => c.notNull())
    .addColumn('bot_id', text, (c) => c.notNull())
    .addColumn('bot_user_id', text, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('installs_refresh').on('installs').columns(['next_refresh_at']).execute()
  await db.schema.createIndex('installs_check').on('installs').columns(['next_check_at']).execute()

  await db.schema.createIndex('lanes_turns').on('lanes').columns(['workspace_id', 'due_at']).execute()

  await db.schema
    .createTable('install_states')
    .addColumn('state_hash', text, (c) => c.primaryKey().notNull())
    .addColumn('ends_at', instant, (c) => c.notNull())
    .execute()
}
