import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** What members who landed had told their group; and by which nudges of long ago are found, to be put away. */
export async function landingNews(db: Kysely<unknown>, { text, instant, flag }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('landing_news')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('news_id', text, (c) => c.notNull())
    .addColumn('landing_id', text, (c) => c.notNull())
    .addColumn('group_id', text, (c) => c.notNull())
    .addColumn('where_sealed', text)
    .addColumn('role_sealed', text)
    .addColumn('helps', flag, (c) => c.notNull())
    .addColumn('locale', text)
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('told_at', instant, (c) => c.notNull())
    .addColumn('channel', text)
    .addColumn('ts', text)
    .addPrimaryKeyConstraint('landing_news_key', ['workspace_id', 'news_id'])
    .addUniqueConstraint('landing_news_one', ['workspace_id', 'member_id', 'landing_id'])
    .addForeignKeyConstraint(
      'landing_news_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  await db.schema.createIndex('nudges_slot').on('nudges').columns(['slot_at']).execute()
}
