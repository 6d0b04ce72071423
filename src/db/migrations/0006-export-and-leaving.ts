import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** Exports that members asked for, and which entries were read in. */
export async function exportAndLeavingTables(
  db: Kysely<unknown>,
  { text, instant }: ColumnTypes,
): Promise<void> {
  await db.schema
    .createTable('exports')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('export_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('file_id', text)
    .addColumn('asked_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('exports_key', ['workspace_id', 'export_id'])
    .addForeignKeyConstraint(
      'exports_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('exports_by_member')
    .on('exports')
    .columns(['workspace_id', 'member_id'])
    .execute()

  await db.schema.alterTable('entries').addColumn('imported_at', instant).execute()
}
