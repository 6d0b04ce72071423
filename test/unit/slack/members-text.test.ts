import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText } from '../../../src/slack/members-text.ts'

const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(' ', '\t', '\n', '\r', '\u0000', '\u0085', '\u202e', '\u2067', '\u200b', '\ud83d', 'a'),
)
const anyText = fc.string({ unit })

describe('cleanLine', () => {
  test.each([
    [' Acme  Ltd ', 'Acme Ltd'],
    ['Acme\r\n\tLtd', 'Acme Ltd'],
    ['Acme \u0000 Ltd', 'Acme Ltd'],
    ['Acme\rLtd\fCo', 'Acme Ltd Co'],
    ['Ac\u0007me', 'Acme'],
    ['Acme \u202Elive\u202C', 'Acme live'],
    ['\u2067Acme\u2069', 'Acme'],
    ['Acme \ud83d', 'Acme \ufffd'],
    ['شركة الأمل', 'شركة الأمل'],
    ['👩🏽‍⚕️ 👨‍👩‍👧‍👦 🏳️‍🌈', '👩🏽‍⚕️ 👨‍👩‍👧‍👦 🏳️‍🌈'],
    ['می‌خواهم', 'می‌خواهم'],
    ['*_~`<!channel>&amp;', '*_~`<!channel>&amp;'],
    ['e\u0301', 'e\u0301'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanLine(typed)).toBe(kept)
  })

  test.each([
    null,
    undefined,
    '',
    ' ',
    '\u00a0',
    '\u200b\u200d',
    '\ufeff',
    '\u2800',
    '\u3164\u115f',
    '\u0000',
    '\u0301',
  ])('%j is nothing', (typed) => {
    expect(cleanLine(typed)).toBeNull()
  })

  test('is one well-formed line without controls and overrides, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const kept = cleanLine(typed)
        if (kept === null) return
        expect(kept.isWellFormed()).toBe(true)
        expect(kept).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]|\s\s|^\s|\s$/u)
        expect(cleanLine(kept)).toBe(kept)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('cleanText', () => {
  test('keeps its lines', () => {
    expect(cleanText(' one\r\ntwo\rthree\n\n\tfour \u0000')).toBe('one\ntwo\nthree\n\n\tfour')
    expect(cleanText('\n \u200b\n')).toBeNull()
  })

  test('is well-formed without controls and overrides, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const kept = cleanText(typed)
        if (kept === null) return
        expect(kept.isWellFormed()).toBe(true)
        expect(kept.replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
        expect(cleanText(kept)).toBe(kept)
      }),
      { numRuns: 1_000 },
    )
  })
})
