import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** When each member's next nudge comes. */
export async function nudgeTables(db: Kysely<unknown>, { text, instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('nudge_plans')
    .addColumn('workspace_id', text, (c) => c.notNull())
    .addColumn('member_id', text, (c) => c.notNull())
    .addColumn('slot_at', instant)
    .addColumn('next_nudge_at', instant)
    .addColumn('last_nudge_at', instant)
    .addColumn('zone_version', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('nudge_plans_key', ['workspace_id', 'member_id'])
    .addForeignKeyConstraint(
      'nudge_plans_member',
      ['workspace_id', 'member_id'],
      'members',
      ['workspace_id', 'member_id'],
      (c) => c.onDelete('cascade'),
    )
    .execute()
  await db.schema.createIndex('nudge_plans_due').on('nudge_plans').columns(['next_nudge_at']).execute()
  await db.schema.createIndex('nudge_plans_zones').on('nudge_plans').columns(['zone_version']).execute()
}
