import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeCalendar } from '../../../src/export/calendar.ts'
import { writeCards } from '../../../src/export/contacts.ts'
import { writeTable } from '../../../src/export/table-file.ts'

const lines = (text: string) => text.split('\r\n')
const longest = (text: string) => Math.max(...lines(text).map((line) => Buffer.byteLength(line)))

describe('a table', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', '\n=1', '  =1', '\u200b=1', '＝1'])(
    'has an apostrophe before %j',
    (text) => expect(writeTable(['a'], [{ a: text }])).toBe(`\ufeff"a"\r\n"'${text}"\r\n`),
  )

  test('quotes every value, and doubles a quote', () => {
    const row = { a: 'x, "y"\nz', b: null, c: true, d: 4 }
    expect(writeTable(['a', 'b', 'c', 'd'], [row])).toBe(
      '\ufeff"a","b","c","d"\r\n"x, ""y""\nz","","true","4"\r\n',
    )
  })

  test('has its header alone where there is nothing in it', () => {
    expect(writeTable(['a', 'b'], [])).toBe('\ufeff"a","b"\r\n')
  })
})

describe('a calendar', () => {
  test('has whole days as dates and everything else in UTC', () => {
    const text = writeCalendar(
      [
        { uid: 'a', at: { date: '2026-03-01' }, title: 'Day' },
        { uid: 'b', at: { instant: Date.UTC(2026, 2, 1, 9, 30), minutes: 60 }, title: 'Hour' },
      ],
      0,
    )
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20260301',
        'DTSTART:20260301T093000Z',
        'DTEND:20260301T103000Z',
      ]),
    )
  })

  test('is read back as it was, whatever a title holds, in lines of 75 octets at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const title = `T ${typed.replaceAll(/[\p{Cc}\u2028\u2029]/gu, '')}`
        const text = writeCalendar([{ uid: 'a', at: { date: '2026-03-01' }, title }], 0)
        expect(longest(text)).toBeLessThanOrEqual(75)
        const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
        expect(event?.getFirstPropertyValue('summary')).toBe(title)
      }),
    )
  })

  test('lets no title add a line of its own', () => {
    const text = writeCalendar([{ uid: 'a', at: { date: '2026-03-01' }, title: 'x\r\nATTACH:y' }], 0)
    expect(lines(text).filter((line) => line.startsWith('ATTACH'))).toEqual([])
  })
})

describe('address cards', () => {
  const card = { uid: 'a', name: 'Kim; Övre, Dr', company: 'Zyx; Ltd', address: null, note: 'one\ntwo' }

  test('escape what would end a value, and fold at 75 octets', () => {
    const text = writeCards([{ ...card, note: `one\n${'é'.repeat(100)}` }])
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Kim\\; Övre\\, Dr',
        'ORG:Zyx\\; Ltd',
        'END:VCARD',
      ]),
    )
    expect(longest(text)).toBeLessThanOrEqual(75)
  })

  test('tell an email address from a link', () => {
    expect(writeCards([{ ...card, address: 'kim@zyx.example' }])).toContain('EMAIL:kim@zyx.example\r\n')
    expect(writeCards([{ ...card, address: 'https://zyx.example/a,b;c\nTEL:3' }])).toContain(
      'URL:https://zyx.example/a,b;cTEL:3\r\n',
    )
  })

  test('let no text add a line of its own, and leave out who has no name and no address', () => {
    const text = writeCards([{ ...card, name: 'x\r\nTEL:1', note: '\u2028TEL:2' }])
    expect(lines(text).filter((line) => line.startsWith('TEL'))).toEqual([])
    expect(writeCards([{ ...card, name: null }])).toBe('')
  })
})
