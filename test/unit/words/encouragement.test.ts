import { describe, expect, test } from 'vitest'
import { decksOf, everyLineOf } from './decks.ts'
import { formatting } from './forbidden.ts'
import { sentences, syllables, syllablesInSpanish, wordsOf } from './reading.ts'
import { VOICES, WHOLE } from './voices.ts'

const faults = (lines: readonly { key: string; text: string }[], isFault: (text: string) => boolean) =>
  lines.filter((line) => isFault(line.text)).map((line) => `${line.key}: ${line.text}`)
const sortedNames = (names: readonly string[]) => [...names].sort()
const opening = (text: string) => wordsOf(text).slice(0, 6).join(' ')
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)

const outcomes = ['no', 'silence', 'withdrew']
const stages = ['applied', 'first_call', 'interview', 'final_round']
const reasons = [
  'better_qualified',
  'better_connected',
  'experience',
  'pay',
  'place_or_permit',
  'role_closed',
]
const parts = ['acknowledgement', 'perspective']

describe.each(VOICES)('$language', ({ words: { encouragement }, ...voice }) => {
  const { forbidden, leaning, blame, namesAnOutcome, tellsAStranger, reading } = voice
  const decks = decksOf(encouragement)
  const everyLine = everyLineOf(encouragement)

  describe('decks', () => {
    test('there is one for every situation, and no other', () => {
      const expected = [
        ...parts.flatMap((part) => outcomes.flatMap((o) => stages.map((stage) => `${o}.${stage}.${part}`))),
        ...reasons.map((reason) => `no.${reason}.perspective`),
        ...parts.flatMap((part) => outcomes.map((outcome) => `${outcome}.rough_patch.${part}`)),
      ]
      expect(sortedNames(decks.map((deck) => deck.name))).toEqual(sortedNames(expected))
    })

    test.each(decks)('$name says for which situation it is', (deck) => {
      const situation = deck.roughPatch ? 'rough_patch' : (deck.reason ?? deck.stage)
      expect(`${deck.outcome}.${situation}.${deck.part}`).toBe(deck.name)
      const prefix = `${deck.outcome}.${situation}.${deck.part === 'perspective' ? 'p' : 'a'}`
      expect(deck.lines.filter((line) => !line.key.startsWith(prefix))).toEqual([])
    })

    test.each(decks)('$name has at least eight lines', (deck) => {
      expect(deck.lines.length).toBeGreaterThanOrEqual(8)
    })

    test('a reopened entry has at least four lines and the lock screen at least twelve', () => {
      expect(encouragement.reopened.length).toBeGreaterThanOrEqual(4)
      expect(encouragement.quiet.length).toBeGreaterThanOrEqual(12)
    })
  })

  describe('every line', () => {
    test('has a key of its own', () => {
      expect(repeated(everyLine.map((line) => line.key))).toEqual([])
    })

    test('begins unlike every other in its first six words', () => {
      expect(repeated(everyLine.map((line) => opening(line.text)))).toEqual([])
    })

    test('has sentences of at most 20 words', () => {
      expect(faults(everyLine, (text) => sentences(text).some((s) => wordsOf(s).length > 20))).toEqual([])
    })

    test('keeps out what VOICE forbids', () => {
      for (const { what, pattern } of forbidden) {
        expect(
          faults(everyLine, (text) => pattern.test(text)),
          what,
        ).toEqual([])
      }
    })

    test('holds no character that Slack takes as formatting, and no placeholder', () => {
      expect(faults(everyLine, (text) => formatting.test(text) || /[{}]/.test(text))).toEqual([])
    })

    test('is whole: begins with a capital, ends its last sentence, has no stray space', () => {
      expect(faults(everyLine, (text) => !WHOLE.test(text) || /\s\s|^\s|\s$/.test(text))).toEqual([])
    })
  })

  describe('the parts of an answer', () => {
    test('an acknowledgement is one or two sentences, a perspective one to three', () => {
      for (const deck of decks) {
        const most = deck.part === 'acknowledgement' ? 2 : 3
        expect(
          faults(deck.lines, (text) => sentences(text).length > most),
          deck.name,
        ).toEqual([])
      }
    })

    test('in a rough patch every part is shorter', () => {
      for (const deck of decks.filter((d) => d.roughPatch)) {
        expect(
          faults(deck.lines, (text) => wordsOf(text).length > 17),
          deck.name,
        ).toEqual([])
      }
    })

    test('a perspective does not lean on the sentence before it, which may be any', () => {
      for (const deck of decks.filter((d) => d.part === 'perspective')) {
        expect(
          faults(deck.lines, (text) => leaning.test(text)),
          deck.name,
        ).toEqual([])
      }
    })

    test('a perspective names no outcome: it is part of the top-level text', () => {
      for (const deck of decks.filter((d) => d.part === 'perspective')) {
        expect(
          faults(deck.lines, (text) => namesAnOutcome.test(text)),
          deck.name,
        ).toEqual([])
      }
    })

    test('the words for silence blame nobody', () => {
      for (const deck of decks.filter((d) => d.outcome === 'silence')) {
        expect(
          faults(deck.lines, (text) => blame.test(text)),
          deck.name,
        ).toEqual([])
      }
    })

    test('a quiet line tells a stranger nothing and is short', () => {
      const { quiet } = encouragement
      expect(faults(quiet, (text) => tellsAStranger.test(text))).toEqual([])
      expect(faults(quiet, (text) => text.length > 80)).toEqual([])
    })

    test('the top-level text stays far below the length that Slack cuts', () => {
      const longest = Math.max(...everyLine.map((line) => line.text.length))
      expect(longest).toBeLessThanOrEqual(160)
    })
  })

  test('a twelve-year-old can read all of it', () => {
    const overall = reading.measure(everyLine.map((line) => line.text))
    const perDeck = decks.map((deck) => ({
      name: deck.name,
      grade: reading.measure(deck.lines.map((l) => l.text)),
    }))
    const hardest = perDeck.reduce((a, b) => (reading.isBeyond(a.grade, b.grade) ? a : b))
    process.stdout.write(
      `Reading level (${reading.name}): ${overall.toFixed(1)} over all, ${hardest.grade.toFixed(1)} in ${hardest.name}\n`,
    )
    const { limits } = reading
    expect(reading.isBeyond(overall, limits.encouragement)).toBe(false)
    expect(perDeck.filter((deck) => reading.isBeyond(deck.grade, limits.deck))).toEqual([])
    const hardLines = everyLine.filter((line) => reading.isBeyond(reading.measure([line.text]), limits.line))
    expect(hardLines).toEqual([])
  })
})

test('syllables are counted as they are spoken', () => {
  const spoken = {
    people: 2,
    application: 4,
    stopped: 1,
    decided: 3,
    places: 2,
    going: 2,
    quiet: 2,
    interview: 3,
  }
  const counted = Object.keys(spoken).map((word) => [word, syllables(word)])
  expect(Object.fromEntries(counted)).toEqual(spoken)
})

test('syllables are counted as they are spoken in Spanish', () => {
  const spoken = {
    que: 1,
    guía: 2,
    aún: 2,
    empresa: 3,
    todavía: 4,
    quieres: 2,
    leer: 2,
    estoy: 2,
    ahora: 3,
    ciudad: 2,
    vergüenza: 3,
    solicitud: 4,
    retiraste: 4,
    experiencia: 4,
  }
  const counted = Object.keys(spoken).map((word) => [word, syllablesInSpanish(word)])
  expect(Object.fromEntries(counted)).toEqual(spoken)
})
