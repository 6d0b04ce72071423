import { createRequire } from 'node:module'
import { en } from './en/en.ts'
import type { Words } from './words.ts'

/** The words of one language, with the locale by which dates and numbers are written. */
export type Language = Words

const require = createRequire(import.meta.url)

/**
 * Every language, by the part of a locale that names it. A further one is a folder and a getter here. All but
 * English are loaded by the first member who reads them.
 */
export const LANGUAGES = {
  en,
  get es(): Words {
    const { es }: typeof import('./es/es.ts') = require('./es/es.ts')
    return es
  },
} as const satisfies Readonly<Record<string, Words>>

/** The locale that Slack gives in Latin America names Laos. */
const SLACK_LOCALES: ReadonlyMap<string, string> = new Map([['es-LA', 'es-419']])

const MOST_LOCALES = 1_000
const found = new Map<string, Language>()

/**
 * The words for a member's locale, such as Slack's `es-ES`: those of its language, and English where there is
 * none. Dates and numbers are written as the locale has them: `es-MX` and `es-ES` share their words alone.
 */
export function wordsFor(locale: string | null): Language {
  if (locale === null) return LANGUAGES.en
  const known = found.get(locale)
  if (known !== undefined) return known
  const words = find(locale)
  if (found.size >= MOST_LOCALES) found.clear()
  found.set(locale, words)
  return words
}

function find(locale: string): Language {
  const tag = (SLACK_LOCALES.get(locale) ?? locale).replaceAll('_', '-')
  const language = tag.split('-', 1)[0]?.toLowerCase() ?? ''
  if (!isLanguage(language)) return LANGUAGES.en
  return { ...LANGUAGES[language], locale: writtenBy(tag) ?? LANGUAGES[language].locale }
}

/**
 * The locale of somebody who chose a language, or none (null), and of whom Slack says `said`: Slack's, with its
 * region, where it is of the chosen language.
 */
export function localeOf(chosen: string | null, said: string | null): string | null {
  return chosen === null || said?.split(/[-_]/, 1)[0]?.toLowerCase() === chosen ? said : chosen
}

function isLanguage(language: string): language is keyof typeof LANGUAGES {
  return Object.hasOwn(LANGUAGES, language)
}

/** The locale that Intl knows, without extensions; null where it is none, or names the language alone. */
function writtenBy(tag: string): string | null {
  try {
    const { language, region } = new Intl.Locale(tag)
    return region === undefined ? null : `${language}-${region}`
  } catch {
    return null
  }
}
