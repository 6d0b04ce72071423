import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
} from 'kysely'
import pg from 'pg'
import { openScope } from './open-scope.ts'
import type { Schema } from './schema.ts'

const CONNECT_TIMEOUT_MS = 1_500
const STATEMENT_TIMEOUT_MS = 5_000
const MAX_CONNECTIONS = 10

/** Tells Postgres what a transaction is for in the same message that begins it: a round trip less each. */
class ScopedPostgresDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: Parameters<Driver['beginTransaction']>[1],
  ): Promise<void> {
    const { accessMode, isolationLevel } = settings
    const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`
    const begin = `start transaction${level} ${accessMode ?? 'read write'}`
    const along = openScope.getStore()?.alongBegin
    await connection.executeQuery(CompiledQuery.raw(along === undefined ? begin : `${begin}; ${along}`))
  }
}

class ScopedPostgresDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new ScopedPostgresDriver(this.#config)
  }
}

/**
 * Opens a pool to the Postgres at `url`. Nothing waits for ever: connecting and every statement have a
 * deadline, so that an answer to Slack can still say that nothing was stored.
 */
export function openPostgres(url: string, onIdleError: (error: Error) => void): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    types: { getTypeParser: parseBigintAsNumber },
  })
  // Without a listener, a server that goes away takes the process with it.
  pool.on('error', onIdleError)
  return new Kysely<Schema>({ dialect: new ScopedPostgresDialect({ pool }) })
}

/** Instants in ms fit a double; the driver would hand every bigint out as a string. */
function parseBigintAsNumber(oid: number, format?: string): ReturnType<typeof pg.types.getTypeParser> {
  if (oid === pg.types.builtins.INT8) return Number
  return pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text')
}
