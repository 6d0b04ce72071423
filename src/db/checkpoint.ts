import { sql } from 'kysely'
import type { OnwardDatabase } from './database.ts'

/**
 * Empties SQLite's write-ahead log, so that what was deleted is gone from the disk as well. Postgres needs
 * no such thing. Where another process is reading, SQLite leaves the log for the next time.
 */
export async function checkpoint(database: OnwardDatabase): Promise<void> {
  if (database.dialect === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(database.kysely)
}
