import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/words/language.ts'
import { withExamples } from '../../../src/words-page/markdown.ts'
import { pageName, wordsPage } from '../../../src/words-page/words-page.ts'

/** What a word says about itself, which no member reads. */
const NO_TEXT = new Set(['key', 'part', 'outcome', 'stage', 'reason', 'expires', 'locale', 'fits', 'only'])

function textsUnder(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, child]) => (NO_TEXT.has(name) ? [] : textsUnder(child)))
}

describe.each(Object.entries(LANGUAGES))('%s', (_, words) => {
  const page = wordsPage(words)
  const plain = page.replace(/\\(.)/g, '$1')

  test('the page in docs is what npm run words makes', () => {
    expect(readFileSync(new URL(`../../../docs/${pageName(words)}`, import.meta.url), 'utf8')).toBe(page)
  })

  test('every text of the words stands on the page', () => {
    const occasion = words.drafts.occasions.interview.both
    const shown = (text: string) => withExamples(words, text.replace('{occasion}', occasion))
    const texts = textsUnder(words).filter((text) => !text.startsWith('remembered'))
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter((text) => !plain.includes(shown(text)))).toEqual([])
  })

  test('no place in a text is left empty on the page', () => {
    expect(page).not.toMatch(/[{}]|undefined|\bnull\b/)
  })
})
