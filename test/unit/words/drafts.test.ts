import { describe, expect, test } from 'vitest'
import type { DraftText } from '../../../src/words/draft-words.ts'
import { formatting } from './forbidden.ts'
import { sentences, wordsOf } from './reading.ts'
import { VOICES, WHOLE } from './voices.ts'

describe.each(VOICES)('$language', ({ words: { drafts }, forbidden, reading }) => {
  const { form } = drafts
  const templates: readonly DraftText[] = [
    ...Object.values(drafts.cards),
    ...Object.values(drafts.letters),
  ].flatMap((tones) => Object.values(tones))
  const slots = templates.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((part) => (typeof part === 'string' ? [] : part)),
  )
  const said = slots.flatMap((slot) => slot.say)
  const occasions = Object.values(drafts.occasions).flatMap((forms) => Object.values(forms))

  test('behind an occasion, which ends in words of the member, stands a word or a comma', () => {
    const faulty = said.filter(
      (text) => text.includes('{occasion}') && !/\{occasion\}(, | \p{Ll})/u.test(text),
    )
    expect(faulty).toEqual([])
  })

  test('an occasion is the only place in a sentence, and stands in it once', () => {
    expect(
      said.filter((text) => (text.match(/\{/g)?.length ?? 0) > 1 || /\{(?!occasion\})/.test(text)),
    ).toEqual([])
  })

  test('sentences are whole, and at most 20 words long with company and role in them', () => {
    const longest = said.flatMap((text) =>
      occasions.flatMap((occasion) => sentences(text.replace('{occasion}', occasion))),
    )
    expect([...new Set(longest.filter((text) => wordsOf(text).length > 20))]).toEqual([])
    expect(said.filter((text) => !WHOLE.test(text))).toEqual([])
  })

  test('a twelve-year-old can read the drafts', () => {
    const level = reading.measure(
      said.map((text) => text.replace('{occasion}', drafts.occasions.interview.bare)),
    )
    process.stdout.write(`Reading level of the drafts (${reading.name}): ${level.toFixed(1)}\n`)
    expect(reading.isBeyond(level, reading.limits.drafts)).toBe(false)
  })

  test('the dialog fits what Slack takes and keeps the tone', () => {
    expect(
      [...Object.values(drafts.kinds), form.submit, form.close].filter((text) => text.length > 24),
    ).toEqual([])
    expect([form.otherWords, form.openMail].filter((text) => text.length > 30)).toEqual([])
    const texts = [
      ...Object.values(form),
      ...Object.values(form.tooLong),
      ...Object.values(drafts.tones),
      ...Object.values(drafts.kinds),
    ]
      .filter((text) => typeof text === 'string')
      .map((text) => text.replace('200', ''))
    const ours = forbidden.filter(({ what }) => what !== 'no false intimacy')
    expect(
      texts.filter((text) => formatting.test(text) || ours.some(({ pattern }) => pattern.test(text))),
    ).toEqual([])
  })
})
