import { randomBytes } from 'node:crypto'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem } from '../../src/db/scope.ts'
import { createLog, type Log } from '../../src/log.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'

export const WORKSPACE = 'T1HERE'

/** A database in memory that conversations share, each with a member of its own. */
export type Stage = { readonly database: OnwardDatabase; readonly log: Log; members: number }

export async function newStage(): Promise<Stage> {
  const log = createLog({ level: 'error', write() {} })
  const key = formatKeyring(newKeyring(randomBytes))
  const database = await openDatabase({ database: { dialect: 'sqlite', path: ':memory:' }, key }, log)
  await asSystem(database, (scope) => upsertInstalled(scope, WORKSPACE))
  return { database, log, members: 0 }
}
