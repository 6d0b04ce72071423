import { sql } from 'kysely'
import type { OnwardDatabase } from '../db/database.ts'
import { asSystem } from '../db/scope.ts'

/** Columns that say, by their names, when a row is due by the clock port. */
const DUE_COLUMN = /^(due|next_\w+)_at$/

/**
 * The earliest instant after `now` (epoch milliseconds) at which any row of any table is due; null when
 * nothing is planned. Tables that come later are found by the names of their columns.
 */
export async function nextDue(database: OnwardDatabase, now: number): Promise<number | null> {
  const tables = await database.kysely.introspection.getTables()
  const columns = tables.flatMap((table) =>
    table.columns
      .filter(({ name }) => DUE_COLUMN.test(name))
      .map(({ name }) => ({ table: table.name, name })),
  )
  return asSystem(database, async ({ trx }) => {
    let earliest: number | null = null
    for (const { table, name } of columns) {
      const least = sql<{ at: number | null }>`
        select min(${sql.ref(name)}) as at from ${sql.table(table)} where ${sql.ref(name)} > ${now}`
      const at = (await least.execute(trx)).rows[0]?.at ?? null
      if (at !== null && (earliest === null || at < earliest)) earliest = at
    }
    return earliest
  })
}
