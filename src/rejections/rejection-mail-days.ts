import { readOneDate } from './rejection-mail-dates.ts'
import { appointment, otherDay, updatedOn } from './rejection-mail-phrases.ts'
import type { Mail } from './rejection-mail-threads.ts'
import { greeting } from './rejection-mail-words.ts'

/** Lines above a letter's greeting that are looked at: sender, address, place and date. */
const letterHead = 24

/** Rule: the Date or Sent header, or "On ... wrote:", says when the mail was written. */
export function readHeaderDays(mail: Mail): (string | undefined)[] {
  return mail.dates.map((line) => readOneDate(line.slice(0, 300))?.day)
}

/**
 * Rule: above the greeting, a line that holds a date and at most a place before it ("Leeds, 3 March 2026") is a
 * letter's own. A line with other words, or one beside a time and a place, is an appointment's or a deadline's.
 */
export function readLetterDays(lines: readonly string[]): (string | undefined)[] {
  const hello = lines.findIndex((line) => greeting.test(line))
  const head = lines.slice(0, hello < 0 ? 3 : Math.min(hello, letterHead))
  return head.flatMap((line, index) => {
    const date = line.length <= 80 ? readOneDate(line.replace(/^(?:date|datum|fecha) ?: ?/iu, '')) : undefined
    const bare = /^(?:[\p{L}. '-]{0,40},)?\s{0,3}(?:(?:a|le|den|el|the)\s{0,3})?$/iu
    if (date === undefined || !bare.test(date.rest) || otherDay.test(date.rest)) return []
    const beside = [lines[index - 1] ?? '', lines[index + 1] ?? ''].map((other) => other.slice(0, 40))
    return beside.some((other) => appointment.test(other) || otherDay.test(other)) ? [] : [date.day]
  })
}

/** Rule: a portal's "Updated on ..." says when the decision was entered. */
export function readPortalDays(lines: readonly string[]): (string | undefined)[] {
  return lines.flatMap((line) => {
    const written = line.length <= 120 ? updatedOn.exec(line)?.groups?.date : undefined
    return written === undefined ? [] : [readOneDate(written)?.day]
  })
}
