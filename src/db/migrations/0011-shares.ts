import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/**
 * What members share with their group. No row says who did, and none is written beside it when it is: the wish
 * that stood with the entry goes. On SQLite the rows lie in the order of their random ids.
 */
export async function shareTables(
  db: Kysely<unknown>,
  { text, instant }: ColumnTypes,
  dialect: 'sqlite' | 'postgres',
): Promise<void> {
  await db.schema.alterTable('entries').dropColumn('share').execute()
  await db.schema
    .createTable('shares')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('share_id', text, (c) => c.notNull())
    .addColumn('group_id', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('text_sealed', text)
    .addColumn('link_sealed', text)
    .addColumn('created_at', instant, (c) => c.notNull())
    .addColumn('due_at', instant)
    .addColumn('next_cut_at', instant)
    .addColumn('channel', text)
    .addColumn('ts', text)
    .addPrimaryKeyConstraint('shares_key', ['workspace_id', 'share_id'])
    .addForeignKeyConstraint(
      'shares_group',
      ['workspace_id', 'group_id'],
      'groups',
      ['workspace_id', 'group_id'],
      (c) => c.onDelete('cascade'),
    )
    .$call((table) => (dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table))
    .execute()
  await db.schema.createIndex('shares_due').on('shares').columns(['due_at']).execute()
  await db.schema.createIndex('shares_cut').on('shares').columns(['next_cut_at']).execute()
}
