import { sql } from 'kysely'
import type { OnwardDatabase } from './database.ts'

/**
 * Leaves nothing of what was deleted in any byte of SQLite's files; Postgres wipes by its own vacuum.
 * `secure_delete` zeroes what is deleted, but not the copies that page splits and merges left before in the
 * unused part of pages: only writing every page anew is sure to take those. At last the write-ahead log is
 * emptied, which SQLite leaves for the next time while another process is reading.
 *
 * Holds up everything for about 7 to 15 ms a megabyte. Repeating is safe.
 */
export async function wipeDeleted(database: Pick<OnwardDatabase, 'dialect' | 'kysely'>): Promise<void> {
  if (database.dialect !== 'sqlite') return
  await sql`vacuum`.execute(database.kysely)
  await sql`pragma wal_checkpoint(truncate)`.execute(database.kysely)
}
