import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeDocument } from '../../../src/export/document.ts'
import { parseDocument } from '../../../src/export/parse-document.ts'
import { readExport } from '../../../src/export/read-file.ts'
import { anyMember, dice } from '../../support/any-member.ts'

const DOCUMENT = 'onward-export.json'
const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files))
const anyText = writeDocument(anyMember(dice(1), 3), 0)

describe('a file that is to be read in', () => {
  test('is taken as a zip and as the JSON in it', () => {
    const packed = readExport(zip({ 'READ-ME.txt': strToU8('x'), [DOCUMENT]: strToU8(anyText) }))
    expect(packed).toEqual({ kind: 'read', text: anyText })
    expect(readExport(Buffer.from(anyText))).toEqual(packed)
  })

  test('is refused where it unfolds to more than any export, without being unfolded', () => {
    const bomb = zip({ [DOCUMENT]: new Uint8Array(80 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(readExport(bomb)).toMatchObject({ kind: 'fault', fault: expect.stringContaining('too large') })
  })

  test.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', 'a/../../b'])(
    'is refused where it names a file outside itself: %s',
    (name) => {
      const files = { [name]: strToU8('x'), [DOCUMENT]: strToU8(anyText) }
      expect(readExport(zip(files))).toMatchObject({
        kind: 'fault',
        fault: expect.stringContaining('outside'),
      })
    },
  )

  test('is refused where it is another zip, cut off, or no text', () => {
    expect(readExport(zip({ 'other.txt': strToU8('x') }))).toMatchObject({ kind: 'fault' })
    const whole = zip({ [DOCUMENT]: strToU8(anyText) })
    for (const part of [5, 40, whole.length >> 1]) {
      const reading = readExport(whole.subarray(0, part))
      const isRefused = reading.kind === 'fault' || parseDocument(reading.text).kind === 'faults'
      expect(isRefused, `${part} bytes`).toBe(true)
    }
    expect(readExport(Buffer.from([0xff, 0xfe, 0x80]))).toMatchObject({ kind: 'fault' })
  })
})

describe('what a file says', () => {
  const faultsOf = (change: (document: Record<string, Record<string, unknown>[]>) => void) => {
    const document = JSON.parse(anyText)
    change(document)
    const parsed = parseDocument(JSON.stringify(document))
    return parsed.kind === 'faults' ? parsed.faults.join('\n') : 'none'
  }
  const first = (rows: Record<string, unknown>[] | undefined) => rows?.[0] ?? {}

  test.each([
    ['a value that does not exist', 'entries.0.stage', (row: object) => Object.assign(row, { stage: 'met' })],
    [
      'a text that is too long',
      'entries.0.company',
      (row: object) => Object.assign(row, { company: 'C'.repeat(151) }),
    ],
    ['a character that no text has', 'entries.0.role', (row: object) => Object.assign(row, { role: 'a\0b' })],
    ['half a character', 'entries.0.role', (row: object) => Object.assign(row, { role: '\ud800' })],
    ['a field that nobody knows', 'entries.0: holds', (row: object) => Object.assign(row, { Canary: 1 })],
    [
      'a day that never was',
      'entries.0.heard_on',
      (row: object) => Object.assign(row, { heard_on: '2026-02-30' }),
    ],
  ])('is refused with its place for %s', (_, place, change) => {
    const said = faultsOf(({ entries }) => change(first(entries)))
    expect(said).toContain(place)
    expect(said).not.toContain('Canary')
  })

  test('is refused where a row refers to one that is not in the file', () => {
    expect(faultsOf((document) => delete document.entries)).toContain('there is no such row in entries')
  })

  test.each([
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"format":"other"}',
    '[[[[',
    '{"format":"onward-export","version":2}',
  ])('is refused where it is no export: %s', (text) => expect(parseDocument(text).kind).toBe('faults'))
})
