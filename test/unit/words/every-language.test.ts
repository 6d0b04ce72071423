import { describe, expect, test } from 'vitest'
import { en } from '../../../src/words/en/en.ts'
import { LANGUAGES } from '../../../src/words/language.ts'
import { decksOf, everyLineOf } from './decks.ts'
import { formatting } from './forbidden.ts'
import { forbiddenInSpanish } from './forbidden-es.ts'
import { sentences, wordsOf } from './reading.ts'
import { VOICES } from './voices.ts'

/** Every text of a language by its path; lists that may differ in length are left out. */
function textsByPath(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]])
  if (node === null || typeof node !== 'object') return new Map()
  return new Map(
    Object.entries(node)
      .filter(([name]) => name !== 'smallWords')
      .flatMap(([name, child]) => [...textsByPath(child, `${path}.${name}`)]),
  )
}

const placesOf = (text: string) => [...new Set(text.match(/\{[^{}]*\}/g) ?? [])].sort().join()
/** A plural category that only some languages have, and variants of a sentence. */
const MAY_DIFFER = /\.(zero|one|two|few|many)$|\.say\.\d+$/

describe.each(Object.entries(LANGUAGES))('%s', (_, words) => {
  const texts = textsByPath(words)
  const inEnglish = textsByPath(en)

  test('every text has the places of the English one', () => {
    const differ = [...texts].filter(
      ([path, text]) => !MAY_DIFFER.test(path) && placesOf(text) !== placesOf(inEnglish.get(path) ?? ''),
    )
    expect(differ).toEqual([])
  })

  test('it says as many things as English, at the same places', () => {
    const places = (all: Map<string, string>) =>
      [...all.keys()].filter((path) => !MAY_DIFFER.test(path)).sort()
    expect(places(texts)).toEqual(places(inEnglish))
  })

  test('each of its plural forms and variants names what the others name', () => {
    const others = (path: string) => path.replace(MAY_DIFFER, path.includes('.say.') ? '.say.0' : '.other')
    const differ = [...texts].filter(
      ([path, text]) => MAY_DIFFER.test(path) && placesOf(text) !== placesOf(texts.get(others(path)) ?? ''),
    )
    expect(differ).toEqual([])
  })

  test('it has the lines of the English decks: a key that a member has seen stands for the same thought', () => {
    const keys = (lines: readonly { key: string }[]) => lines.map(({ key }) => key).sort()
    expect(keys(everyLineOf(words.encouragement))).toEqual(keys(everyLineOf(en.encouragement)))
    expect(decksOf(words.encouragement).map(({ name }) => name)).toEqual(
      decksOf(en.encouragement).map(({ name }) => name),
    )
    const keyPaths = (all: Map<string, string>) => [...all].filter(([path]) => path.endsWith('.key'))
    expect(keyPaths(texts)).toEqual(keyPaths(inEnglish))
  })

  test('a sentence of a draft is said where the English one is said', () => {
    const conditions = (all: Map<string, string>) =>
      [...all].filter(([path, text]) => /\.only$/.test(path) || text.startsWith('remembered'))
    expect(conditions(texts)).toEqual(conditions(inEnglish))
  })
})

test('what would tell the gender of a Spanish reader is found, and other participles are let be', () => {
  const rule = forbiddenInSpanish.find(({ what }) => what === 'no gender of the reader')
  const telling = ['Estás cansado.', 'Si estás lista, sigue.', 'Te sientes triste y solo, te quedas sola.']
  const neutral = ['Te rechazaron.', 'Estás buscando.', 'Eres libre.', 'Eres valiente.', 'Estás bien.']
  expect(telling.filter((text) => !rule?.pattern.test(text))).toEqual([])
  expect(neutral.filter((text) => rule?.pattern.test(text))).toEqual([])
})

/** Rules for what comforts. Elsewhere a button is the member's "I", an error names a number, a form says today. */
const NOT_EVERYWHERE = ['no counting', 'nothing tied to a time of reading', 'no false intimacy']
/** A question about the member's own plan is no promise of ours; a source is named as its authors did. */
const LET_BE =
  /^\.lessons\.labels\.next_time$|\.(key|source)$|^\.encouragement\..*\.(stage|reason)$|^\.facts\.\d+\.fits\./

describe.each(VOICES)('every text in $language', ({ words, forbidden, tellsAStranger }) => {
  const texts = [...textsByPath(words)].filter(([path]) => !LET_BE.test(path))
  const faults = (isFault: (text: string) => boolean) => texts.filter(([, text]) => isFault(text))

  test('keeps out what VOICE forbids', () => {
    for (const { what, pattern } of forbidden.filter((rule) => !NOT_EVERYWHERE.includes(rule.what))) {
      expect(
        faults((text) => pattern.test(text)),
        what,
      ).toEqual([])
    }
  })

  test('tells a stranger nothing where a lock screen shows it', () => {
    const quiet = texts.filter(([path]) => /quiet$/i.test(path))
    expect(quiet.length).toBeGreaterThan(8)
    expect(quiet.filter(([, text]) => tellsAStranger.test(text) || text.length > 80)).toEqual([])
  })

  test('has sentences of at most 20 words, no formatting and no stray blank', () => {
    expect(faults((text) => sentences(text).some((s) => wordsOf(s).length > 20))).toEqual([])
    expect(faults((text) => formatting.test(text) || /\s\s|^\s|\s$/.test(text))).toEqual([])
  })
})
