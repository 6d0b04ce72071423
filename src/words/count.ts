import { type Counted, fill, type Template } from './fill.ts'
import type { Words } from './words.ts'

/** The text for a number, by the plural rules of the locale. */
export function forCount<Name extends string>(
  { locale }: Pick<Words, 'locale'>,
  counted: Counted<Name>,
  count: number,
): Template<Name> {
  return counted[new Intl.PluralRules(locale).select(count)] ?? counted.other
}

/** A number as people write it: "3,000" in English, "3000" in Spanish. */
export function writtenNumber({ locale }: Pick<Words, 'locale'>, count: number): string {
  return new Intl.NumberFormat(locale).format(count)
}

/** What is said at a field whose text is longer than the field holds; both in UTF-16 units. */
export function tooLong(words: Pick<Words, 'locale' | 'errors'>, length: number, limit: number): string {
  const over = length - limit
  return fill(forCount(words, words.errors.tooLong, over), {
    over: writtenNumber(words, over),
    limit: writtenNumber(words, limit),
  })
}
