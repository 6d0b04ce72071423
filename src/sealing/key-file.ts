import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { formatKeyring, type Keyring, newKeyring, parseKeyring, type RandomBytes } from './keyring.ts'

/** `problem` and `warning` are sentences for the operator; they hold the path and nothing of the key. */
export type KeyFileOutcome =
  | { readonly kind: 'loaded'; readonly keyring: Keyring; readonly warning: string | null }
  | { readonly kind: 'made'; readonly keyring: Keyring }
  | { readonly kind: 'refused'; readonly problem: string }

export type KeyFileInput = {
  readonly path: string
  /** Whether the database holds nothing that was sealed. */
  readonly databaseIsEmpty: boolean
  readonly random: RandomBytes
}

const MODE = 0o600

/**
 * The keyring of the key file beside a SQLite database. Made only where the file is missing and the database
 * is empty: a new key beside old data would hide the loss of the old key until it is too late.
 *
 * On return a made file is on the disk, with mode 0600, and survives a loss of power. Repeating is safe: of
 * two processes that start at once one makes the file, and the other loads it.
 */
export function loadOrMakeKeyFile(input: KeyFileInput): KeyFileOutcome {
  const loaded = load(input.path)
  if (loaded !== null) return loaded
  if (!input.databaseIsEmpty) {
    return refused(
      `The key file ${input.path} is missing, but the database holds what was sealed with it.`,
      'Put the file back from its backup, or set ONWARD_KEY to the key. Nothing was changed.',
    )
  }
  const keyring = newKeyring(input.random)
  try {
    mkdirSync(dirname(input.path), { recursive: true })
    writeDurably(input.path, keyring, input.random, linkSync)
  } catch (error) {
    const code = errorCode(error)
    const theirs = code === 'EEXIST' ? load(input.path) : null
    if (theirs !== null) return theirs
    return refused(
      `The key file ${input.path} could not be made (${code}).`,
      'Let Onward write files into that folder, or set ONWARD_KEY.',
    )
  }
  return { kind: 'made', keyring }
}

/**
 * Puts a changed ring in the place of the key file, for a rotation: after a crash the old file is there or
 * the new one, whole. Repeating is safe. Not for two processes at once. Throws where the disk refuses.
 */
export function replaceKeyFile(path: string, keyring: Keyring, random: RandomBytes): void {
  writeDurably(path, keyring, random, renameSync)
}

/** Null where there is no file. */
function load(path: string): KeyFileOutcome | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : unreadable(path, error)
  }
  try {
    const keyring = parseKeyring(readFileSync(file, 'utf8'), path)
    if ('problem' in keyring) {
      return refused(keyring.problem, 'If the file was damaged, put it back from its backup.')
    }
    return { kind: 'loaded', keyring, warning: modeWarning(path, fstatSync(file).mode & 0o777) }
  } catch (error) {
    return unreadable(path, error)
  } finally {
    closeSync(file)
  }
}

/** Windows keeps no such modes: there all files look open to all. */
function modeWarning(path: string, mode: number): string | null {
  if ((mode & ~MODE) === 0 || process.platform === 'win32') return null
  return `The key file ${path} has the mode 0${mode.toString(8)}. Let nobody else read it: chmod 600 ${path}`
}

/**
 * Writes beside the path and then gives the whole, synced file its name: by `linkSync`, which refuses to
 * replace a file that is there, or by `renameSync`, which replaces it.
 */
function writeDurably(
  path: string,
  keyring: Keyring,
  random: RandomBytes,
  giveName: (from: string, to: string) => void,
): void {
  const temporary = `${path}.${Buffer.from(random(6)).toString('hex')}.tmp`
  const file = openSync(temporary, 'wx', MODE)
  try {
    try {
      writeFileSync(file, `${formatKeyring(keyring)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    giveName(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
  syncFolder(dirname(path))
}

/** A file's name is durable only when its folder is. Windows has no way to sync a folder, and no need to. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function unreadable(path: string, error: unknown): KeyFileOutcome {
  return refused(
    `The key file ${path} could not be read (${errorCode(error)}).`,
    'It has to be a file that belongs to the user that Onward runs as.',
  )
}

function refused(what: string, whatToDo: string): KeyFileOutcome {
  return { kind: 'refused', problem: `${what} ${whatToDo}` }
}

/** The code of a file system's error. Anything else is no fault of the file's and is thrown on. */
function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
