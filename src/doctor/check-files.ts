import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DatabaseLocation } from '../config.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** Deleting somebody writes the database anew beside itself; a backup does the same. */
const TIMES_ITS_SIZE = 2
const LEAST_FREE_BYTES = 200_000_000

/** Files with secrets or members' data, where they are: who may read them, and whether there is room. */
export function checkFiles(place: {
  readonly database: DatabaseLocation
  readonly forgottenFile: string | undefined
  readonly cwd: string
}): Finding[] {
  const { database, forgottenFile, cwd } = place
  const sqlite = database.dialect === 'sqlite' && database.path !== ':memory:' ? database.path : null
  const folder = sqlite === null ? join(cwd, 'data') : dirname(sqlite)
  const files = [
    join(cwd, '.env'),
    join(folder, 'onward.key'),
    forgottenFile ?? join(folder, 'onward.forgotten'),
    ...(sqlite === null ? [] : [sqlite, `${sqlite}-wal`, `${sqlite}-shm`]),
  ].filter((file) => existsSync(file))
  return [...modeFindings(files), ...(sqlite === null ? [] : diskFindings(folder, sqlite))]
}

/** Windows keeps no such modes. */
function modeFindings(files: readonly string[]): Finding[] {
  if (process.platform === 'win32') return []
  const open = files.filter((file) => (statSync(file).mode & 0o077) !== 0)
  if (open.length === 0)
    return [fine('Only their owner may read the files with secrets and with what members write.')]
  return open.map((file) => wrong(`Others on this computer may read ${file}. Run: chmod 600 ${file}`))
}

function diskFindings(folder: string, database: string): Finding[] {
  if (!existsSync(folder)) return []
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    return [wrong(`${folder} can't be written to. Give it to the user that Onward runs as.`)]
  }
  const { bavail, bsize } = statfsSync(folder)
  const size = existsSync(database) ? statSync(database).size : 0
  return [roomFinding(folder, { freeBytes: bavail * bsize, databaseBytes: size })]
}

export function roomFinding(folder: string, room: { freeBytes: number; databaseBytes: number }): Finding {
  const needed = Math.max(LEAST_FREE_BYTES, room.databaseBytes * TIMES_ITS_SIZE)
  if (room.freeBytes >= needed) return fine('There is room on the disk.')
  const megabytes = Math.ceil(needed / 1_000_000)
  return wrong(`The disk of ${folder} is nearly full. Make room: ${megabytes} MB should be free.`)
}
