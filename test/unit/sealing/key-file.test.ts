import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type KeyFileOutcome, loadOrMakeKeyFile, replaceKeyFile } from '../../../src/sealing/key-file.ts'
import { formatKeyring, type Keyring, withNewKey } from '../../../src/sealing/keyring.ts'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onward-key-'))
  path = join(folder, 'onward.key')
})
afterEach(() => rmSync(folder, { recursive: true }))

const start = (databaseIsEmpty: boolean, random = (size: number): Uint8Array => randomBytes(size)) =>
  loadOrMakeKeyFile({ path, databaseIsEmpty, random })

function ringOf(outcome: KeyFileOutcome): Keyring {
  if (outcome.kind === 'refused') throw new Error(outcome.problem)
  return outcome.keyring
}

test('beside an empty database a key file is made, for its owner alone, with nothing left beside it', () => {
  const made = start(true)
  expect(made.kind).toBe('made')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readFileSync(path, 'utf8')).toBe(`${formatKeyring(ringOf(made))}\n`)
  expect(readdirSync(folder)).toEqual(['onward.key'])
})

test('a folder that is missing is made', () => {
  path = join(folder, 'data', 'onward.key')
  expect(start(true).kind).toBe('made')
})

test('the next start loads the same key, whether the database is empty or not', () => {
  const made = ringOf(start(true))
  for (const empty of [true, false]) {
    const loaded = start(empty)
    expect(loaded).toMatchObject({ kind: 'loaded', warning: null })
    expect(formatKeyring(ringOf(loaded))).toBe(formatKeyring(made))
  }
})

test('a missing file beside a database with data is refused, with what to do, and nothing is made', () => {
  const outcome = start(false)
  expect(outcome).toEqual({ kind: 'refused', problem: expect.stringContaining('from its backup') })
  expect(outcome).toEqual({ kind: 'refused', problem: expect.stringContaining(path) })
  expect(readdirSync(folder)).toEqual([])
})

test('of two processes that start at once one makes the file and both have its key', () => {
  let other: KeyFileOutcome | undefined
  const random = (size: number) => {
    other ??= start(true) // the other process is through between our look and our writing
    return randomBytes(size)
  }
  const ours = start(true, random)
  expect(other?.kind).toBe('made')
  expect(ours.kind).toBe('loaded')
  expect(formatKeyring(ringOf(ours))).toBe(readFileSync(path, 'utf8').trim())
  expect(readdirSync(folder)).toEqual(['onward.key'])
})

test('a file that others can read is loaded with a warning', () => {
  start(true)
  chmodSync(path, 0o640)
  expect(start(false)).toMatchObject({
    kind: 'loaded',
    warning: expect.stringContaining(`chmod 600 ${path}`),
  })
})

test('a narrower mode than 0600 brings no warning', () => {
  start(true)
  chmodSync(path, 0o400)
  expect(start(false)).toMatchObject({ kind: 'loaded', warning: null })
})

test.each(['', 'se!cret'])('a file that holds %j is refused and left as it is', (content) => {
  writeFileSync(path, content)
  const outcome = start(true)
  expect(outcome).toEqual({ kind: 'refused', problem: expect.stringContaining(path) })
  expect(JSON.stringify(outcome)).not.toContain('se!cret')
  expect(readFileSync(path, 'utf8')).toBe(content)
})

test('a path that is no file is refused with a sentence', () => {
  path = folder
  expect(start(true)).toEqual({ kind: 'refused', problem: expect.stringContaining('EISDIR') })
})

test('a folder that cannot be written to is refused with a sentence', () => {
  path = join('/proc', 'onward.key')
  expect(start(true)).toEqual({ kind: 'refused', problem: expect.stringContaining('set ONWARD_KEY') })
})

test('a rotated ring takes the place of the old one, whole and with the same mode', () => {
  const rotated = withNewKey(ringOf(start(true)), randomBytes)
  replaceKeyFile(path, rotated, randomBytes)
  const loaded = start(false)
  expect(loaded).toMatchObject({ kind: 'loaded', warning: null })
  expect(formatKeyring(ringOf(loaded))).toBe(formatKeyring(rotated))
  expect(readdirSync(folder)).toEqual(['onward.key'])
})
