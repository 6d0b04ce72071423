import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** What a member chose, and whether they are in a rough patch. */
export async function settingsTables(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text, instant, flag } = types
  await db.schema.alterTable('members').addColumn('chosen_time_zone', text).execute()
  await db.schema.alterTable('members').addColumn('chosen_language', text).execute()
  await db.schema
    .alterTable('checklists')
    .addColumn('gentle', flag, (c) => c.notNull().defaultTo(0))
    .execute()

  await db.schema
    .createTable('settings')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('nudge_weekday', 'integer', (c) => c.notNull())
    .addColumn('nudge_hour', 'integer', (c) => c.notNull())
    .addColumn('weekend', flag, (c) => c.notNull())
    .addColumn('cadence', text, (c) => c.notNull())
    .addColumn('paused_until', text)
    .addColumn('tone', text, (c) => c.notNull())
    .addColumn('counted', flag)
    .addColumn('kind_words', flag, (c) => c.notNull())
    .addColumn('look_back', flag, (c) => c.notNull())
    .addColumn('home_group_id', text)
    .addPrimaryKeyConstraint('settings_key', ['workspace_id', 'member_id'])
    .addForeignKeyConstraint(
      'settings_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()

  await db.schema
    .createTable('rough_patches')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('since', instant)
    .addColumn('next_ask_at', instant)
    .addColumn('offered_at', instant)
    .addColumn('offer_answer', text)
    .addPrimaryKeyConstraint('rough_patches_key', ['workspace_id', 'member_id'])
    .addForeignKeyConstraint(
      'rough_patches_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
}
