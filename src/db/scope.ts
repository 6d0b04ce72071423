import type { Transaction } from 'kysely'
import type { Keyring } from '../sealing/keyring.ts'
import type { OnwardDatabase } from './database.ts'
import { openScope } from './open-scope.ts'
import type { Schema } from './schema.ts'

declare const workspaceBrand: unique symbol
declare const systemBrand: unique symbol

/** The right to read and write one workspace's rows, inside one transaction. Stores take it first. */
export type Scope = {
  readonly [workspaceBrand]: true
  readonly workspaceId: string
  readonly trx: Transaction<Schema>
  readonly dialect: OnwardDatabase['dialect']
  readonly keyring: Keyring
  /**
   * Whether rows that are read in order to change what belongs to them have to be locked: on Postgres, where
   * others write at the same time, in a scope that writes.
   */
  readonly locks: boolean
  /**
   * The members that were looked up so far. In a scope that writes, something about them may have changed, and
   * `follow` of the database is told.
   */
  readonly lookedUp: Set<string>
}

/** The right to look across workspaces: claiming the outbox, closing windows, deleting a workspace. */
export type SystemScope = {
  readonly [systemBrand]: true
  readonly trx: Transaction<Schema>
  readonly dialect: OnwardDatabase['dialect']
  readonly keyring: Keyring
  /** The scopes that were opened in it, one for each call of `withinSystem`. */
  readonly within: Scope[]
}

type Access = 'read write' | 'read only'

/**
 * Runs `work` in one transaction over one workspace's rows: all of it is stored, or nothing.
 * Throws what `work` throws, after rolling back. Inside another scope it throws at once: on SQLite,
 * which has one connection, it would wait for ever.
 */
export async function inWorkspace<Result>(
  database: OnwardDatabase,
  workspaceId: string,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  return overWorkspace(database, workspaceId, 'read write', work)
}

/**
 * The same for reading only: one consistent picture, whatever is stored meanwhile; on SQLite no other
 * process's write holds it up. Writing throws.
 */
export async function readWorkspace<Result>(
  database: OnwardDatabase,
  workspaceId: string,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  return overWorkspace(database, workspaceId, 'read only', work)
}

/** Runs `work` in one transaction over all workspaces. For the machinery alone, never for a feature's listener. */
export async function asSystem<Result>(
  database: OnwardDatabase,
  work: (scope: SystemScope) => Promise<Result>,
): Promise<Result> {
  return inTransaction(database, null, 'read write', async (trx, scopes) => {
    const { dialect, keyring } = database
    return work({ trx, dialect, keyring, within: scopes } as SystemScope)
  })
}

/** One workspace's rows inside a system transaction that goes on: for deleting a workspace, say. */
export function withinSystem(scope: SystemScope, workspaceId: string): Scope {
  const opened = scopeOf(scope, workspaceId, scope.trx, 'read write')
  scope.within.push(opened)
  return opened
}

/** The one place where a Scope is made; the brand keeps every other place from doing it. */
function scopeOf(
  from: Pick<OnwardDatabase, 'dialect' | 'keyring'>,
  workspaceId: string,
  trx: Transaction<Schema>,
  access: Access,
): Scope {
  const { dialect, keyring } = from
  return {
    workspaceId,
    trx,
    dialect,
    keyring,
    locks: dialect === 'postgres' && access === 'read write',
    lookedUp: new Set<string>(),
  } as Scope
}

async function overWorkspace<Result>(
  database: OnwardDatabase,
  workspaceId: string,
  access: Access,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  return inTransaction(database, workspaceId, access, async (trx, scopes) => {
    const scope = scopeOf(database, workspaceId, trx, access)
    scopes.push(scope)
    return work(scope)
  })
}

/**
 * `work` is handed the list of the scopes that it opens, for what follows from them. On Postgres row security
 * is told which workspace's rows there are in it; null: all of them.
 */
async function inTransaction<Result>(
  database: OnwardDatabase,
  workspaceId: string | null,
  access: Access,
  work: (trx: Transaction<Schema>, scopes: Scope[]) => Promise<Result>,
): Promise<Result> {
  if (openScope.getStore()) throw new Error('a transaction is open here already: pass its scope on')
  const transaction = database.kysely.transaction().setAccessMode(access)
  // Else each of Postgres' statements sees what was stored until then. SQLite has one picture anyway.
  const settled = access === 'read only' ? transaction.setIsolationLevel('repeatable read') : transaction
  let isFollowed = false
  const result = await openScope
    .run({ rowRole: database.rowRole ?? null, workspaceId }, () =>
      settled.execute(async (trx) => {
        const scopes: Scope[] = []
        const done = await work(trx, scopes)
        if (access === 'read write') isFollowed = await follow(database, scopes)
        return done
      }),
    )
    .catch((error: unknown) => {
      database.onFailure?.(error)
      throw error
    })
  if (isFollowed) database.follow?.afterwards()
  return result
}

async function follow(database: OnwardDatabase, scopes: readonly Scope[]): Promise<boolean> {
  let isFollowed = false
  for (const scope of scopes) {
    if (database.follow === undefined || scope.lookedUp.size === 0) continue
    if (await database.follow.inTransaction(scope, [...scope.lookedUp])) isFollowed = true
  }
  return isFollowed
}
