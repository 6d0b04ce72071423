import { writtenDate } from '../clock/local-date.ts'
import type { Language } from '../words/language.ts'

/** What stands in the places of a text on the page, so that it reads as a member reads it. */
const EXAMPLES: Readonly<Record<string, string>> = {
  time: '18:00',
  weekday: 'Wednesday',
  zone: 'Madrid',
  what: 'Madrid',
  language: 'English',
  tone: 'Plain',
  first: '4',
  second: '10',
  every: '13',
  done: '2',
  all: '5',
  over: '12',
  limit: '150',
  ref: 'K7Q2XM',
  command: 'settings',
  name: 'Ann Lee',
  weeks: '6',
  words: 'Yahoo!',
  people: '12',
  group: 'job-club',
  computer: 'Lea, at the community centre',
  role: 'Ward nurse',
  person: 'Mia Kern',
  company: 'Northside Hospital',
}

/** A text with examples in its places. Throws where there is none for a place. */
export function withExamples({ locale, freeMessage }: Language, text: string): string {
  const examples: Readonly<Record<string, string>> = {
    ...EXAMPLES,
    day: writtenDate('2026-03-09', locale),
    from: writtenDate('2026-03-02', locale),
    to: writtenDate('2026-04-26', locale),
    contacts: freeMessage.contactsOfNoGroup,
    workspace: 'Harbour Job Club',
    scopes: 'users:read, files:write',
    organisation: 'Harbour Trust',
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const example = examples[name]
    if (example === undefined) throw new Error(`The page has no example for {${name}}`)
    return example
  })
}

/** A text of the product as it stands on the page: nothing in it is taken as Markdown. Its places are still open. */
export function quoted(text: string): string {
  return text.replace(/[\\`*_<>[\]|#]/g, '\\$&')
}

export function heading(level: 2 | 3 | 4, title: string): string {
  return `${'#'.repeat(level)} ${title}`
}

export function list(texts: readonly string[]): string {
  return texts.map((text) => `- ${quoted(text)}`).join('\n')
}

/** Texts with where each of them stands: "**On the button**: Log it". Nulls are left out. */
export function namedList(items: readonly (readonly [where: string, text: string | null])[]): string {
  return items
    .flatMap(([where, text]) => (text === null ? [] : [`- **${where}**: ${quoted(text)}`]))
    .join('\n')
}

/** Parts of the page, an empty line between them. */
export function parts(...texts: readonly string[]): string {
  return texts.join('\n\n')
}

/** The same as `namedList` for a group of words; the compiler asks for a name for each of them. */
export function named<Key extends string>(
  words: { readonly [K in Key]: string | null },
  where: Readonly<Record<Key, string>>,
): string {
  const keys = Object.keys(where) as Key[]
  return namedList(keys.map((key) => [where[key], words[key]]))
}
