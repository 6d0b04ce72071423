import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from '../clock/local-date.ts'
import { END, FILLERS, MONTHS, NEXT, NUMBERS, TODAY, TOMORROW, UNITS, WEEKDAYS } from './date-words.ts'

export type PauseReading =
  | { readonly kind: 'read'; readonly until: LocalDate }
  /** It names a day that is not after today. */
  | { readonly kind: 'past' }
  | { readonly kind: 'not understood' }

type Today = Temporal.PlainDate
type Words = readonly string[]

/** A lower number is a day. */
const EARLIEST_YEAR = 1900

/**
 * Until when somebody wants to pause, from what they typed: "2 wks", "until March 3", "hasta el lunes". What
 * is understood only in part is not understood. `monthFirst`: whether 3/4 is the fourth of March. Pure.
 */
export function readPause(
  text: string,
  { today, monthFirst }: { today: LocalDate; monthFirst: boolean },
): PauseReading {
  const words = wordsOf(text)
  if (words.length === 0) return { kind: 'not understood' }
  const from = Temporal.PlainDate.from(today)
  const until = duration(words, from) ?? day(words, from) ?? calendarDate(words, from, monthFirst)
  if (until === null) return { kind: 'not understood' }
  if (Temporal.PlainDate.compare(until, from) <= 0) return { kind: 'past' }
  return { kind: 'read', until: until.toString() }
}

/** Lower case, without accents and fillers; "2wks" and "3rd" taken apart or down to their number. */
function wordsOf(text: string): Words {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d)(?:st|nd|rd|th|º|ª)\b/g, '$1')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .split(/[^a-z0-9/.-]+|\.(?!\d)/)
    .filter((word) => word !== '' && !FILLERS.has(word))
}

/** "3 weeks", "a month", "a month and 2 weeks". */
function duration(words: Words, today: Today): Today | null {
  let date = today
  let count: number | null = null
  for (const word of words) {
    const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined
    if (unit !== undefined && count !== null) {
      date = date.add({ [unit[0]]: unit[1] * count })
      count = null
    } else {
      const number = numberOf(word)
      // "a couple" and "a few": the second word counts.
      if (number === null || (count !== null && count !== 1)) return null
      count = number
    }
  }
  return count === null ? date : null
}

/** A day by its name: "tomorrow", "next monday", "next week", "the end of the month", "the 3rd". */
function day(words: Words, today: Today): Today | null {
  const isNext = words.some((word) => NEXT.has(word))
  const isEnd = words.some((word) => END.has(word))
  const [word = '', ...more] = words.filter((one) => !NEXT.has(one) && !END.has(one))
  if (more.length > 0) return dayAfterTomorrow([word, ...more], today)
  if (TODAY.has(word)) return today
  if (TOMORROW.has(word)) return today.add({ days: 1 })
  const weekday = Object.hasOwn(WEEKDAYS, word) ? WEEKDAYS[word] : undefined
  if (weekday !== undefined) return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 })
  const unit = Object.hasOwn(UNITS, word) ? UNITS[word]?.[0] : undefined
  if ((isNext || isEnd) && unit === 'weeks') return today.add({ days: 8 - today.dayOfWeek })
  if ((isNext || isEnd) && unit === 'months') return today.with({ day: 1 }).add({ months: 1 })
  if ((isNext || isEnd) && unit === 'years') return today.with({ month: 1, day: 1 }).add({ years: 1 })
  const month = monthOf(word)
  if (isEnd && month !== null)
    return nextOf(today.add({ days: 1 }), { month, day: 1 })?.add({ months: 1 }) ?? null
  return null
}

function dayAfterTomorrow(words: Words, today: Today): Today | null {
  const said = words.join(' ')
  return said === 'day after tomorrow' || said === 'pasado manana' ? today.add({ days: 2 }) : null
}

/** "March 3", "3 de marzo de 2027", "wed 3 March", "march", "the 3rd", "2027-03-03", "3/3", "3.3.2027". */
function calendarDate(words: Words, today: Today, monthFirst: boolean): Today | null {
  const rest = words.filter((word) => !Object.hasOwn(WEEKDAYS, word) && !NEXT.has(word))
  const numeric = rest.length === 1 ? numericDate(rest[0] ?? '', today, monthFirst) : null
  if (numeric !== null) return numeric
  const months = rest.map(monthOf).filter((month) => month !== null)
  const numbers = rest.filter((word) => monthOf(word) === null).map((word) => digitsOf(word, 4))
  const [first, second] = numbers
  if (months.length > 1 || numbers.length > 2 || numbers.includes(null)) return null
  const [month] = months
  if (month === undefined) return second === undefined && first != null ? nextDayOfMonth(today, first) : null
  if (first == null) return nextOf(today, { month, day: 1 })
  if (second == null)
    return first >= EARLIEST_YEAR
      ? dateOf({ year: first, month, day: 1 })
      : nextOf(today, { month, day: first })
  if (Math.max(first, second) < EARLIEST_YEAR) return null
  return dateOf({ year: Math.max(first, second), month, day: Math.min(first, second) })
}

function numericDate(word: string, today: Today, monthFirst: boolean): Today | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word) ?? []
  if (isoYear) return dateOf({ year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) })
  const [, a, b, yearText] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(word) ?? []
  if (!a || !b) return null
  const [first, second] = [Number(a), Number(b)]
  const isMonthFirst = second > 12 || (monthFirst && word.includes('/') && first <= 12)
  const [month, day] = isMonthFirst ? [first, second] : [second, first]
  if (yearText === undefined) return nextOf(today, { month, day })
  return dateOf({ year: yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText), month, day })
}

/** The next day after today with that month and day; for a leap day, in the next leap year. */
function nextOf(today: Today, { month, day }: { month: number; day: number }): Today | null {
  for (let year = today.year; year <= today.year + 8; year += 1) {
    const date = dateOf({ year, month, day })
    if (date !== null && Temporal.PlainDate.compare(date, today) > 0) return date
  }
  return null
}

function nextDayOfMonth(today: Today, day: number): Today | null {
  for (let months = 0; months <= 2; months += 1) {
    const { year, month } = today.with({ day: 1 }).add({ months })
    const date = dateOf({ year, month, day })
    if (date !== null && Temporal.PlainDate.compare(date, today) > 0) return date
  }
  return null
}

function dateOf(fields: { year: number; month: number; day: number }): Today | null {
  try {
    return Temporal.PlainDate.from(fields, { overflow: 'reject' })
  } catch {
    return null
  }
}

function monthOf(word: string): number | null {
  return Object.hasOwn(MONTHS, word) ? (MONTHS[word] ?? null) : null
}

function numberOf(word: string): number | null {
  return Object.hasOwn(NUMBERS, word) ? (NUMBERS[word] ?? null) : digitsOf(word, 3)
}

function digitsOf(word: string, most: number): number | null {
  return /^\d+$/.test(word) && word.length <= most ? Number(word) : null
}
