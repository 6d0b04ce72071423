import { describe, expect, test } from 'vitest'
import type { Line, Outcome } from '../../../src/words/lines.ts'
import { formatting } from './forbidden.ts'
import { sentences, wordsOf } from './reading.ts'
import { VOICES, WHOLE } from './voices.ts'

const outcomes: readonly Outcome[] = ['no', 'silence', 'withdrew']

/** Every text under a path, with where it stands; the keys of lines are no texts. */
function textsUnder(node: unknown, path: string): { path: string; text: string }[] {
  if (typeof node === 'string') return [{ path, text: node }]
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node)
    .filter(([name]) => name !== 'key')
    .flatMap(([name, child]) => textsUnder(child, `${path}.${name}`))
}

describe.each(VOICES)('$language', ({ words: { checklist }, ...voice }) => {
  const { forbidden, namesAnOutcome, tellsAStranger, theirDecision, reading } = voice
  const { steps, coolHead, cameBack, remind } = checklist
  const texts = textsUnder(checklist, 'checklist')
  const decks = Object.entries(steps).flatMap(([step, words]) =>
    outcomes.flatMap((outcome) => {
      const lines: readonly Line[] | null = words.reasons[outcome]
      return lines === null ? [] : [{ name: `${step} after ${outcome}`, lines }]
    }),
  )
  const reasonLines = [
    ...new Map(decks.flatMap((deck) => deck.lines).map((line) => [line.key, line])).values(),
  ]
  const faults = (isFault: (text: string) => boolean) =>
    texts.filter(({ text }) => isFault(text)).map(({ path, text }) => `${path}: ${text}`)

  describe('every text of the checklist', () => {
    test('keeps out what VOICE forbids', () => {
      for (const { what, pattern } of forbidden) {
        const bound = what === 'nothing tied to a time of reading'
        const looked = bound
          ? texts.filter(({ path }) => !/\.cameBack\.(after\.hard|toCome)$/.test(path))
          : texts
        const own =
          what === 'no false intimacy' ? looked.filter(({ path }) => !path.endsWith('thanks')) : looked
        expect(
          own.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`),
          what,
        ).toEqual([])
      }
    })

    test('holds no formatting, no stray space, and no place but those that are filled', () => {
      expect(faults((text) => formatting.test(text) || /\s\s|^\s|\s$/.test(text))).toEqual([])
      expect(texts.filter(({ text }) => /[{}]/.test(text)).map(({ path }) => path)).toEqual([
        'checklist.steps.feedback.waiting',
        'checklist.coolHead.afterLater',
        'checklist.remind.set',
      ])
    })

    test('has sentences of at most 20 words that a twelve-year-old can read', () => {
      expect(faults((text) => sentences(text).some((s) => wordsOf(s).length > 20))).toEqual([])
      const level = reading.measure(texts.map(({ text }) => text))
      process.stdout.write(`Reading level of the checklist (${reading.name}): ${level.toFixed(1)}\n`)
      expect(reading.isBeyond(level, reading.limits.checklist)).toBe(false)
    })
  })

  describe('reasons', () => {
    test('every step has reasons after every outcome, but a decision that was not theirs gets no request', () => {
      expect(decks.map((deck) => deck.name)).toEqual([
        ...['lesson', 'card'].flatMap((step) => outcomes.map((outcome) => `${step} after ${outcome}`)),
        'feedback after no',
        ...['door', 'touch'].flatMap((step) => outcomes.map((outcome) => `${step} after ${outcome}`)),
      ])
    })

    test.each(decks)('$name has at least three, each one whole line of at most 20 words', ({ lines }) => {
      expect(lines.length).toBeGreaterThanOrEqual(3)
      expect(lines.filter(({ text }) => wordsOf(text).length > 20 || !WHOLE.test(text))).toEqual([])
    })

    test('a key stands for one text, and no two begin alike', () => {
      const byKey = new Map(reasonLines.map((line) => [line.key, line.text]))
      for (const { key, text } of decks.flatMap((deck) => deck.lines)) expect(byKey.get(key)).toBe(text)
      const openings = reasonLines.map((line) => wordsOf(line.text).slice(0, 6).join(' '))
      expect(new Set(openings).size).toBe(openings.length)
    })

    test('after silence and after the own decision nobody is said to have answered or decided', () => {
      const decksWithout = decks.filter((deck) => !deck.name.endsWith('after no'))
      expect(
        decksWithout.flatMap((deck) => deck.lines).filter(({ text }) => theirDecision.test(text)),
      ).toEqual([])
    })
  })

  test('the lock screen and the title tell a stranger nothing', () => {
    const quiet = [checklist.quiet, coolHead.quiet, cameBack.tomorrow.quiet]
    expect(quiet.filter((text) => tellsAStranger.test(text) || text.length > 80)).toEqual([])
    expect(namesAnOutcome.test(checklist.title)).toBe(false)
  })

  test('buttons are short, and the reminder fits its dialog', () => {
    const { skip, allSteps, fewerSteps, undo } = checklist
    const buttons = [
      ...[skip, allSteps, fewerSteps, undo, remind.remind, remind.inSixWeeks, remind.onADate, remind.undo],
      ...[coolHead.yes, coolHead.later, coolHead.leave, cameBack.keepAsLesson],
      ...Object.values(cameBack.answers),
      ...Object.values(steps).flatMap(({ did, write }) => [did, write]),
    ]
    expect(buttons.filter((text) => text.length > 30 || /[.?]$/.test(text))).toEqual([])
    expect(Object.values(remind.dialog).filter((text) => text.length > 24)).toEqual([])
  })

  test('the words for tomorrow are two sentences, and there are three calm ends of a list', () => {
    expect(sentences(cameBack.tomorrow.thanks).length).toBe(2)
    expect(checklist.allDone.length).toBeGreaterThanOrEqual(3)
    expect(new Set(checklist.allDone.map((line) => line.key)).size).toBe(checklist.allDone.length)
  })
})
