import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as spanishStem } from '@orama/stemmers/spanish'
import MiniSearch, { type Query } from 'minisearch'
import type { Lesson } from './lesson.ts'

/** A lesson's words, by its id. */
export type IndexedLesson = { readonly id: string; readonly words: string }

/** What a member's lessons are searched with: in memory, for one search, since they are sealed at rest. */
export type LessonIndex = {
  add(lesson: IndexedLesson): void
  /**
   * The ids of the lessons that fit, the best first: those with all of the words, each in some form; where
   * there are none, those with some of them.
   */
  find(asked: string): string[]
}

/** Letters, digits and the marks on them; or one picture. */
const WORD = /[\p{L}\p{N}\p{M}]+|\p{Extended_Pictographic}/gu
/** Scripts that set no blanks between words: they are found by pairs of their letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu
const MARKS = /\p{M}+/gu
const LATIN = /^[a-zñç]+$/

/** One letter wrong in a word of at least this many; two in one twice as long. */
const FUZZY_FROM = 4
const FUZZY_PART = 0.21
/** From so many letters on, the beginning of a word is enough. */
const PREFIX_FROM = 3

export function newLessonIndex(): LessonIndex {
  const known = new Map<string, readonly string[]>()
  // Stemming costs more than all the rest, and most words come again.
  const forms = (word: string): string[] => {
    const found = known.get(word) ?? formsOf(word)
    known.set(word, found)
    return [...found]
  }
  const index = new MiniSearch<IndexedLesson>({
    fields: ['words'],
    tokenize: wordsOf,
    processTerm: forms,
    searchOptions: {
      tokenize: (word) => [word],
      processTerm: (word) => word,
      fuzzy: (word) => (word.length >= FUZZY_FROM && LATIN.test(word) ? FUZZY_PART : false),
      prefix: (word) => word.length >= PREFIX_FROM || !LATIN.test(word),
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  })
  return {
    add: (lesson) => index.add(lesson),
    find(asked) {
      const words = [...new Set(wordsOf(asked))]
      if (words.length === 0) return []
      const queries: Query[] = words.map((word) => ({ combineWith: 'OR', queries: forms(word) }))
      const all = index.search({ combineWith: 'AND', queries })
      const found = all.length > 0 ? all : index.search({ combineWith: 'OR', queries })
      return found.map(({ id }) => String(id))
    },
  }
}

/** All the words of a lesson, and of what it belongs to, as one text. */
export function wordsIn(lesson: Lesson, more: readonly (string | null)[] = []): string {
  return [lesson.text, lesson.well, lesson.surprised, lesson.nextTime, ...more]
    .filter((text) => text !== null)
    .join('\n')
}

/** The words of a text, small, without accents. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase()
  return (plain.match(WORD) ?? []).flatMap((word) => {
    const unspaced = word.match(UNSPACED)
    return unspaced === null
      ? [word]
      : [...unspaced.flatMap(pairsOf), ...word.split(UNSPACED).filter(Boolean)]
  })
}

function pairsOf(run: string): string[] {
  const letters = [...run]
  return letters.length === 1
    ? letters
    : letters.slice(1).map((letter, before) => `${letters[before]}${letter}`)
}

/** A word as it stands, and its stems in English and in Spanish: members write both. */
function formsOf(word: string): string[] {
  return LATIN.test(word) ? [...new Set([englishStem(word), spanishStem(word)])] : [word]
}
