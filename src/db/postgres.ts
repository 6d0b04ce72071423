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
import { alongBegin } from './row-security.ts'
import type { Schema } from './schema.ts'

/** Under which name Postgres knows an Onward that runs. */
export const APPLICATION_NAME = 'onward'
/** A server that does not answer for so long counts as away. */
export const CONNECT_TIMEOUT_MS = 1_500
const STATEMENT_TIMEOUT_MS = 5_000
/** A connection in use that is silent for longer has lost its server: that one would have ended the statement. */
const SILENCE_MS = 7_000
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
    const scope = openScope.getStore()
    const along = scope === undefined ? '' : `; ${alongBegin(scope.rowRole, scope.workspaceId)}`
    await connection.executeQuery(CompiledQuery.raw(`${begin}${along}`))
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
export function openPostgres(
  url: string,
  onIdleError: (error: Error) => void,
  applicationName: string = APPLICATION_NAME,
): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: applicationName,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    types: { getTypeParser: parseBigintAsNumber },
  })
  // Without a listener, a server that goes away takes the process with it: between two statements of a
  // transaction, where nobody waits for an answer, and in the pool.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', onIdleError)
  pool.on('acquire', (client) => cutWhenSilent(client, SILENCE_MS))
  pool.on('release', (_error, client) => cutWhenSilent(client, 0))
  return new Kysely<Schema>({ dialect: new ScopedPostgresDialect({ pool }) })
}

/** The server's own deadlines say nothing where the network swallows everything. 0 takes it back. */
function cutWhenSilent(client: pg.PoolClient, ms: number): void {
  const { stream } = (client as pg.PoolClient & pg.Client).connection
  if (!('setTimeout' in stream && typeof stream.setTimeout === 'function')) return
  stream.removeAllListeners('timeout')
  stream.setTimeout(ms)
  if (ms > 0) stream.once('timeout', () => stream.destroy())
}

/** Instants in ms fit a double; the driver would hand every bigint out as a string. */
function parseBigintAsNumber(oid: number, format?: string): ReturnType<typeof pg.types.getTypeParser> {
  if (oid === pg.types.builtins.INT8) return Number
  return pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text')
}
