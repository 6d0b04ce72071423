import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/words/encouragement-words.ts'
import type { Outcome, Stage } from '../../../src/words/lines.ts'
import { formatting } from './forbidden.ts'
import { sentences, wordsOf } from './reading.ts'
import { VOICES } from './voices.ts'

/** How a vendor, a small sample and an old one are named. */
const NAMED_AS = {
  English: ['seller of hiring software', 'small study', 'old study of men in the US'],
  Spanish: [
    'empresa que vende programas',
    'estudio pequeño',
    'estudio antiguo con hombres de Estados Unidos',
  ],
}

function keysThatComfort(facts: readonly Fact[], outcome: Outcome, stage: Stage): string[] {
  return facts
    .filter((fact) => fact.fits.encouragement.some((f) => f.outcome === outcome && f.stages.includes(stage)))
    .map((fact) => fact.key)
}

describe.each(VOICES)('$language', ({ language, words: { facts } }) => {
  test('every fact has a key of its own, a source and the year of the source', () => {
    expect(new Set(facts.map((fact) => fact.key)).size).toBe(facts.length)
    for (const fact of facts) {
      expect(fact.source, fact.key).not.toBe('')
      expect(fact.year, fact.key).toBeGreaterThanOrEqual(1970)
    }
  })

  test('an expiry is a month after the year of the source; both surveys expire', () => {
    for (const fact of facts.filter((f) => f.expires !== null)) {
      expect(fact.expires, fact.key).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
      expect(Number(fact.expires?.slice(0, 4))).toBeGreaterThan(fact.year)
    }
    expect(facts.filter((fact) => fact.expires !== null).map((fact) => fact.key)).toEqual([
      'fact.no_feedback',
      'fact.no_word_after_interview',
    ])
  })

  test('a fact is plain text of one or two sentences, at most 20 words each', () => {
    for (const fact of facts) {
      expect(formatting.test(fact.text + fact.source), fact.key).toBe(false)
      expect(sentences(fact.text).length, fact.key).toBeLessThanOrEqual(2)
      expect(Math.max(...sentences(fact.text).map((s) => wordsOf(s).length)), fact.key).toBeLessThanOrEqual(
        20,
      )
    }
  })

  test('every fact may appear somewhere', () => {
    for (const fact of facts) {
      expect(fact.fits.encouragement.length + fact.fits.purposes.length, fact.key).toBeGreaterThan(0)
    }
  })

  test('a vendor is named as one, a small sample and an old one are named as such', () => {
    const text = (key: string) => facts.find((fact) => fact.key === key)?.text
    const [vendor, small, old] = NAMED_AS[language]
    expect(text('fact.no_word_after_interview')).toContain(vendor)
    expect(text('fact.writing_it_down')).toContain(small)
    expect(text('fact.rare_contacts')).toContain(old)
  })

  test('the survey about interviews comforts only who had one and heard no more', () => {
    expect(keysThatComfort(facts, 'silence', 'interview')).toContain('fact.no_word_after_interview')
    expect(keysThatComfort(facts, 'silence', 'final_round')).toContain('fact.no_word_after_interview')
    expect(keysThatComfort(facts, 'silence', 'applied')).not.toContain('fact.no_word_after_interview')
    expect(keysThatComfort(facts, 'no', 'interview')).not.toContain('fact.no_word_after_interview')
  })

  test('that most are told no reason is said only to who was told none', () => {
    const fact = facts.find(({ key }) => key === 'fact.no_feedback')
    expect(fact?.fits.encouragement.every(({ withoutReason }) => withoutReason)).toBe(true)
  })
})
