import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** Who was forgotten within the last day, as keyed hashes. */
export async function departureTable(db: Kysely<unknown>, { text, instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('departures')
    .addColumn('workspace_id', text, (c) =>
      c.notNull().references('workspaces.workspace_id').onDelete('cascade'),
    )
    .addColumn('person_mark', text, (c) => c.notNull())
    .addColumn('left_at', instant, (c) => c.notNull())
    .addPrimaryKeyConstraint('departures_key', ['workspace_id', 'person_mark'])
    .execute()
}
