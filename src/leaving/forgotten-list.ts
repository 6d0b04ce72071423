import { createHmac } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { MemberRef } from '../members/member.ts'
import type { Keyring } from '../sealing/keyring.ts'

/**
 * Who was forgotten, as keyed hashes in a file beside the key and apart from the database: a backup that is
 * restored holds them again, and they are deleted from it at the next start. Without the key a line names
 * nobody.
 */
export type ForgottenList = {
  /** Notes members, on the disk when it returns. Repeating is safe. Throws where the disk refuses. */
  add(members: readonly MemberRef[]): void
  /** Whether nobody was ever noted. Throws where the file can't be read. */
  isEmpty(): boolean
  /** Those of the members that were noted. */
  among<Ref extends MemberRef>(members: readonly Ref[]): Ref[]
}

const MARK_LENGTH = 43
const FILE_MODE = 0o600

export function forgottenList(path: string, keyring: Keyring): ForgottenList {
  const markOf = ({ workspaceId, memberId }: MemberRef) =>
    createHmac('sha256', keyring.forgottenKey)
      .update(JSON.stringify([workspaceId, memberId]))
      .digest('base64url')
  return {
    add(members) {
      if (members.length > 0) append(path, members.map(markOf))
    },
    isEmpty: () => read(path).size === 0,
    among(members) {
      const marks = read(path)
      return members.filter((member) => marks.has(markOf(member)))
    },
  }
}

/** A line break stands on both sides: a line that a crash cut off spoils none after it. */
function append(path: string, marks: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'a', FILE_MODE)
  try {
    writeSync(file, `\n${marks.join('\n')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function read(path: string): Set<string> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set()
    throw error
  }
  return new Set(text.split('\n').filter((line) => line.length === MARK_LENGTH))
}
