import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** What is known about each member's Home tab. */
export async function homeTables(db: Kysely<unknown>, { text, instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('homes')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('opened_at', instant, (c) => c.notNull())
    .addColumn('hash', text)
    .addColumn('shown', text)
    .addColumn('pages', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('homes_key', ['workspace_id', 'member_id'])
    .addForeignKeyConstraint(
      'homes_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()

  await db.schema
    .createIndex('entries_entered_last')
    .on('entries')
    .columns(['workspace_id', 'member_id', 'entered_at'])
    .execute()
}
