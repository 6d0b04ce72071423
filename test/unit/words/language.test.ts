import { expect, test } from 'vitest'
import { writtenDate } from '../../../src/clock/local-date.ts'
import { forCount, tooLong, writtenNumber } from '../../../src/words/count.ts'
import { en } from '../../../src/words/en/en.ts'
import { LANGUAGES, localeOf, wordsFor } from '../../../src/words/language.ts'

const date = (locale: string | null) => writtenDate('2026-03-03', wordsFor(locale).locale)

test('who speaks a language that we do not, or none that is known, gets English', () => {
  for (const locale of [null, '', 'de-DE', 'ja-JP', 'constructor', '!!', 'eng']) {
    expect(wordsFor(locale)).toBe(en)
  }
})

test('a date is written as the member’s region writes it', () => {
  expect(date('en-US')).toBe('Tuesday, March 3, 2026')
  for (const locale of ['en-GB', 'en', null, 'de-DE']) {
    expect(date(locale)).toMatch(/^Tuesday,? 3 March 2026$/)
  }
})

test('a locale with extensions or a region that nobody knows is no fault', () => {
  for (const locale of ['en-GB-u-nu-arab', 'en_US', 'en-ZZ', 'en-', 'en-a-b-c']) {
    expect(date(locale)).toMatch(/^Tuesday,? (3 March|March 3,) 2026$/)
  }
})

test('a text about a number follows the plural rules of its language', () => {
  const texts = { one: '{n} day', few: '{n} daysFEW', other: '{n} days' } as const
  expect([1, 2, 5, 0].map((n) => forCount({ locale: 'en-GB' }, texts, n))).toEqual([
    texts.one,
    texts.other,
    texts.other,
    texts.other,
  ])
  expect(forCount({ locale: 'pl-PL' }, texts, 3)).toBe(texts.few)
})

test('what is too long says by how much, in the numbers of the region', () => {
  expect(tooLong(wordsFor('en-GB'), 3_001, 3_000)).toBe(
    'This is too long by 1 character. Please shorten it to 3,000.',
  )
  expect(tooLong(wordsFor('en-GB'), 4_500, 3_000)).toMatch(/^This is too long by 1,500 characters\./)
  expect(writtenNumber({ locale: 'es-ES' }, 3_000)).toBe('3000')
})

test('Spanish comes to whoever has it, with dates as the region writes them', () => {
  for (const locale of ['es', 'es-ES', 'es-LA', 'es-MX', 'es_AR', 'ES-us', 'es-419']) {
    expect(wordsFor(locale).encouragement).toBe(LANGUAGES.es.encouragement)
    expect(date(locale)).toBe('martes, 3 de marzo de 2026')
  }
  expect(tooLong(wordsFor('es-ES'), 3_001, 3_000)).toBe(
    'Sobra 1 carácter. Acorta el texto a 3000, por favor.',
  )
  expect(tooLong(wordsFor('es-MX'), 3_002, 3_000)).toBe(
    'Sobran 2 caracteres. Acorta el texto a 3,000, por favor.',
  )
})

test('who chose a language keeps the region that Slack says, where it is of that language', () => {
  expect(localeOf(null, 'es-MX')).toBe('es-MX')
  expect(localeOf('es', 'es-MX')).toBe('es-MX')
  expect(localeOf('es', 'en-US')).toBe('es')
  expect(localeOf('en', 'es-MX')).toBe('en')
  expect(localeOf('es', null)).toBe('es')
  expect(localeOf(null, null)).toBeNull()
})
