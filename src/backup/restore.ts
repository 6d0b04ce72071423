import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { Clock } from '../clock/clock.ts'
import type { DatabaseReading } from '../config.ts'
import { findKeyring } from '../db/find-keyring.ts'
import { inspectSqlite, type OnwardFile } from '../db/inspect-sqlite.ts'
import { openDatabase } from '../db/open-database.ts'
import { asSystem } from '../db/scope.ts'
import { isOpenElsewhere } from '../db/sqlite.ts'
import { forgetAgain } from '../leaving/forget-again.ts'
import type { Log } from '../log.ts'
import { doubtQueued } from '../outbox/doubt-queued.ts'
import type { Random } from '../random.ts'
import { isOfNewestKey, provesKey } from '../sealing/key-check.ts'
import { StartError } from '../start-error.ts'
import { copyForOwner, diskError, giveName, makeBeside } from './files.ts'

type Location = Extract<DatabaseReading, { kind: 'read' }>['config'] & {
  readonly database: { readonly dialect: 'sqlite' }
}

export type RestoreResult =
  | { readonly kind: 'restored' }
  /** Sentences for the operator: nothing was changed. */
  | { readonly kind: 'refused'; readonly faults: readonly string[] }

/**
 * Puts a backup in the place of the database. Before anything is changed it is copied, and the copy is looked
 * at: whether it is whole, of this program or an older one, and sealed with the key that is there. Then whoever
 * was forgotten since goes again, and what was waiting to be sent is looked up in Slack before it is sent.
 * Onward must not run. A crash leaves the old database or the new one, whole. Repeating is safe.
 */
export async function restore(
  deps: { clock: Clock; log: Log; random: Random },
  location: Location,
  { file, replace }: { file: string; replace: boolean },
): Promise<RestoreResult> {
  const { path } = location.database
  const obstacle = obstacleAt(path, replace)
  if (obstacle !== null) return refused(obstacle)
  if (!existsSync(file)) return refused(`${file} is not there.`)
  mkdirSync(dirname(path), { recursive: true })
  const temporary = makeBeside(path)
  try {
    copyWhole(file, temporary)
    const fault = faultOf(inspectSqlite(temporary), location, deps.log)
    if (fault !== null) return refused(fault)
    // Closing it cleanly has emptied the write-ahead log of the old one; what a crash left of it goes too.
    for (const part of ['-wal', '-shm']) rmSync(`${path}${part}`, { force: true })
    giveName(temporary, path)
  } catch (error) {
    if (error instanceof StartError) return refused(error.message)
    return refused(`The backup could not be put in place (${diskError(error)}).`)
  } finally {
    for (const part of ['', '-wal', '-shm', '-journal']) rmSync(`${temporary}${part}`, { force: true })
  }
  await bringUpToDate(deps, location)
  return { kind: 'restored' }
}

/** What stands in the way at the database's place; null where nothing does. */
function obstacleAt(path: string, replace: boolean): string | null {
  const there = inspectSqlite(path)
  if (there.kind === 'missing') return null
  if (there.kind === 'unreadable') return `${path} can't be looked at (${there.code}).`
  if (there.kind !== 'no database' && isOpenElsewhere(path)) {
    return 'Onward is running, or another program has its database open. Stop it first.'
  }
  const isInUse = there.kind === 'no database' || (there.kind === 'onward' && there.hasMembers)
  if (!isInUse || replace) return null
  return `${path} is in use: it would be lost. Back it up first. Then add --replace to put the backup in its place.`
}

/** The backup and what was not yet in its main file, where it is a plain copy of a database with a log beside it. */
function copyWhole(file: string, to: string): void {
  copyForOwner(file, to)
  if (existsSync(`${file}-wal`)) copyForOwner(`${file}-wal`, `${to}-wal`)
  const opened = inspectSqlite(to)
  if (opened.kind !== 'onward') return
  const copy = new Database(to)
  try {
    copy.pragma('wal_checkpoint(truncate)')
  } finally {
    copy.close()
  }
}

function faultOf(backup: ReturnType<typeof inspectSqlite>, location: Location, log: Log): string | null {
  if (backup.kind !== 'onward') return 'The file is no backup of Onward, or it is damaged.'
  if (!backup.isWhole) return 'The backup is damaged. Take another one.'
  if (backup.isNewer) return 'The backup is of a newer Onward. Install that version, and restore with it.'
  if (backup.keyCheck === null) return 'The backup holds nothing that was sealed.'
  return keyFaultOf(backup, location, log)
}

function keyFaultOf({ keyCheck }: OnwardFile, location: Location, log: Log): string | null {
  // Never makes a key: a new one beside old data would hide that the old one is lost.
  const { keyring } = findKeyring(location, false, log)
  if (keyCheck === null || !provesKey(keyring, keyCheck)) {
    return 'The backup is sealed with another key. Put the key of that time back, or set ONWARD_KEY to it.'
  }
  return isOfNewestKey(keyring, keyCheck)
    ? null
    : 'The backup is from before the key was changed. Put the key of that time in its place first.'
}

async function bringUpToDate(
  deps: { clock: Clock; log: Log; random: Random },
  location: Location,
): Promise<void> {
  const database = await openDatabase(location, deps.log)
  try {
    await asSystem(database, (scope) => doubtQueued(scope, deps.clock.now()))
    await forgetAgain({ ...deps, database })
  } finally {
    await database.kysely.destroy()
  }
}

function refused(fault: string): RestoreResult {
  return { kind: 'refused', faults: [fault] }
}
