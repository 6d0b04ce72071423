import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** Of those who are there already it is not known when they were active last: from 23 months after they came. */
const FROM_THEN_ON_MS = 700 * 24 * 60 * 60 * 1_000

/** Members who do nothing here for long are told, and then forgotten. */
export async function inactiveMembers(db: Kysely<unknown>, { instant }: ColumnTypes): Promise<void> {
  await db.schema.alterTable('members').addColumn('next_inactive_at', instant).execute()
  await db.schema.alterTable('members').addColumn('inactive_notice_at', instant).execute()
  await sql`update members set next_inactive_at = created_at + ${sql.lit(FROM_THEN_ON_MS)}`.execute(db)
  await db.schema.createIndex('members_inactive').on('members').columns(['next_inactive_at']).execute()
}
