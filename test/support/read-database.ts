import Database from 'better-sqlite3'

/** Reads one value from a bot's database beside the running bot. */
export function readValue({ dir }: { dir: string }, sql: string): unknown {
  return reading(dir, (database) => database.prepare(sql).pluck().get())
}

/** The tables that hold rows, apart from what belongs to no workspace. */
export function tablesWithRows({ dir }: { dir: string }): string[] {
  return reading(dir, (database) => {
    const names = database
      .prepare("select name from sqlite_master where type = 'table' and name not like 'kysely_%'")
      .pluck()
      .all()
      .map(String)
      .filter((name) => name !== 'installation' && !name.startsWith('sqlite_'))
    return names
      .filter((name) => database.prepare(`select count(*) from "${name}"`).pluck().get() !== 0)
      .sort()
  })
}

function reading<Result>(dir: string, read: (database: Database.Database) => Result): Result {
  const database = new Database(`${dir}/onward.db`, { readonly: true })
  try {
    return read(database)
  } finally {
    database.close()
  }
}
