import { expect, test } from 'vitest'
import { findFact, findLine } from '../../../src/encouragement/find-line.ts'
import { wordsFor } from '../../../src/words/language.ts'

const { encouragement, facts } = wordsFor(null)

/** Every line under an object of words, wherever it stands. */
function linesUnder(value: unknown): { key: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const { key, text } = { key: undefined, text: undefined, ...value }
  const own = typeof key === 'string' && typeof text === 'string' ? [{ key, text }] : []
  return [...own, ...Object.values(value).flatMap(linesUnder)]
}

test('every line that can be drawn is found again by its key', () => {
  const lines = linesUnder(encouragement)
  expect(lines.length).toBeGreaterThan(200)
  for (const { key, text } of lines) expect(findLine(encouragement, key)).toBe(text)
})

test('every fact is found again by its key', () => {
  for (const fact of facts) expect(findFact(facts, fact.key)).toBe(fact)
})

test('a line or a fact that was taken out of the words is not there', () => {
  expect(findLine(encouragement, 'no.applied.a999')).toBeNull()
  expect(findLine(encouragement, 'toString')).toBeNull()
  expect(findFact(facts, 'fact.gone')).toBeNull()
})
