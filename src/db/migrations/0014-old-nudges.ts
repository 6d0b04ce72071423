import type { Kysely } from 'kysely'

/** By which nudges of long ago are found, to be put away. */
export async function oldNudges(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('nudges_slot').on('nudges').columns(['slot_at']).execute()
}
