import { existsSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { inspectSqlite } from '../db/inspect-sqlite.ts'
import { diskError, giveName, makeBeside } from './files.ts'

/** `faults` are sentences for the operator: nothing was made then. */
export type BackupResult =
  | { readonly kind: 'made'; readonly isBesideKey: boolean }
  | { readonly kind: 'refused'; readonly faults: readonly string[] }

/**
 * Writes the database, as it is at one moment, into a new file, and looks whether that is whole. Onward may run:
 * SQLite's readers hold up no writer, and the file holds nothing that was deleted. The key is not in it.
 * Repeating with another name is safe; a file that is there is not replaced.
 */
export function backUp(database: string, file: string): BackupResult {
  if (existsSync(file)) return refused(`${file} is there already. Name a file that is not.`)
  const from = inspectSqlite(database)
  if (from.kind !== 'onward') {
    return refused(`${database} holds nothing of Onward's to back up. Check DATABASE_URL.`)
  }
  let temporary: string
  try {
    temporary = makeBeside(file)
  } catch (error) {
    return refused(`${file} can't be written (${diskError(error)}). Name a folder that is there.`)
  }
  try {
    copyInto(database, temporary)
    const copy = inspectSqlite(temporary)
    if (copy.kind !== 'onward' || !copy.isWhole || copy.keyCheck !== from.keyCheck) {
      return refused('The copy is not whole. Run "npm run doctor", and look whether the disk is well.')
    }
    giveName(temporary, file)
  } catch (error) {
    return refused(`The copy could not be written (${diskError(error)}). Look whether there is room for it.`)
  } finally {
    rmSync(temporary, { force: true })
  }
  return { kind: 'made', isBesideKey: dirname(resolve(file)) === dirname(resolve(database)) }
}

/** Not SQLite's backup interface: that begins anew whenever another process writes. */
function copyInto(from: string, to: string): void {
  const reading = new Database(from, { readonly: true, fileMustExist: true })
  try {
    reading.prepare('vacuum into ?').run(to)
  } finally {
    reading.close()
  }
}

function refused(fault: string): BackupResult {
  return { kind: 'refused', faults: [fault] }
}
