import { type RawBuilder, sql } from 'kysely'

/** The column types that migrations use, so that both dialects store and order alike. */
export type ColumnTypes = {
  /** Text ordered by its bytes. */
  text: RawBuilder<unknown>
  /** Epoch milliseconds. */
  instant: 'bigint'
  /** 0 or 1. */
  flag: 'integer'
}

export function columnTypes(dialect: 'sqlite' | 'postgres'): ColumnTypes {
  const text = dialect === 'postgres' ? sql`text collate "C"` : sql`text`
  return { text, instant: 'bigint', flag: 'integer' }
}
