import type { Kysely } from 'kysely'
import type { ForgottenList } from '../leaving/forgotten-list.ts'
import type { Keyring } from '../sealing/keyring.ts'
import type { RowRole } from './row-security.ts'
import type { Schema } from './schema.ts'
import type { Scope } from './scope.ts'

/** An open database with the keys that read it. Both dialects behave alike behind `inWorkspace` and `asSystem`. */
export type OnwardDatabase = {
  readonly kysely: Kysely<Schema>
  readonly dialect: 'sqlite' | 'postgres'
  readonly keyring: Keyring
  /** On Postgres: in which role transactions run, so that row security holds them; none where it does anyway. */
  readonly rowRole?: RowRole
  /** Who was forgotten, kept apart from the database; none for a database in memory. */
  readonly forgotten?: ForgottenList
  /** What follows from whatever is written about members; nothing where a database is opened for something else. */
  readonly follow?: Follow
  /** Told of whatever ended a transaction; nobody where a database is opened for something else. */
  readonly onFailure?: (error: unknown) => void
}

/** What every transaction that may have changed something about members brings with it. */
export type Follow = {
  /**
   * At the end of the transaction, with the members that it looked up. Says whether anything is to be done
   * after it.
   */
  inTransaction(scope: Scope, memberIds: readonly string[]): Promise<boolean>
  /** Once it is stored, where that said so. */
  afterwards(): void
}
