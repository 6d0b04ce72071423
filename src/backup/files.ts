import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

const MODE = 0o600

/** An empty file beside `path`, for its owner alone, to be filled and then given that name. */
export function makeBeside(path: string): string {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  closeSync(openSync(temporary, 'wx', MODE))
  return temporary
}

/** Copies a file, for its owner alone: Node's copy is as open to others as what it was made from. */
export function copyForOwner(from: string, to: string): void {
  copyFileSync(from, to)
  chmodSync(to, MODE)
}

/** Gives a finished file its name, on the disk when it returns: after a crash the whole of it is there, or nothing. */
export function giveName(temporary: string, path: string): void {
  sync(temporary)
  renameSync(temporary, path)
  if (process.platform !== 'win32') sync(dirname(path))
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * The code of a file system's or SQLite's error, for a sentence. Anything else is no fault of the disk's and
 * is thrown on.
 */
export function diskError(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
