import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMessageBlocks } from '../../../src/playground/block-kit/check-message-blocks.ts'
import {
  actions,
  bars,
  button,
  chart,
  field,
  many,
  plain,
  richSection,
  richText,
  section,
  table,
  words,
  x,
} from './block-kit.examples.ts'

const header = (text: string) => ({ type: 'header', text: plain(text) })
const check = (...blocks: unknown[]) => checkMessageBlocks(blocks, 'Words')

describe('a message as a whole', () => {
  test('has at most 50 blocks', () => {
    expect(check(...many(50, () => section()))).toEqual([])
    expect(check(...many(51, () => section()))).toEqual([
      '[ERROR] no more than 50 items allowed [json-pointer:/blocks]',
    ])
  })

  test('has blocks, a text, or both', () => {
    expect(checkMessageBlocks([section()], undefined)).toEqual([])
    expect(checkMessageBlocks(undefined, 'Words')).toEqual([])
    expect(checkMessageBlocks([], 'Words')).toEqual([])
    for (const text of [undefined, '', ' \n']) {
      expect(checkMessageBlocks([], text)).toEqual(['[ERROR] no_text [json-pointer:/text]'])
      expect(checkMessageBlocks(undefined, text)).not.toEqual([])
    }
  })

  test('has a text of at most 40,000 characters', () => {
    expect(checkMessageBlocks(undefined, x(40_000))).toEqual([])
    expect(checkMessageBlocks(undefined, x(40_001))).not.toEqual([])
    expect(checkMessageBlocks([section()], 3)).not.toEqual([])
    expect(checkMessageBlocks([section()], null)).not.toEqual([])
  })

  test.each([['a string'], [JSON.stringify([section()])], [{}], [null], [1]])(
    'refuses %j for blocks',
    (blocks) => {
      expect(checkMessageBlocks(blocks, 'Words')).toEqual([
        '[ERROR] must provide an array [json-pointer:/blocks]',
      ])
    },
  )

  test('uses no block_id twice', () => {
    expect(check(section({ block_id: 'a' }), section({ block_id: 'b' }), section(), section())).toEqual([])
    expect(check(section({ block_id: 'a' }), { type: 'divider', block_id: 'a' })).toHaveLength(1)
  })

  test('may use an action_id again in another block', () => {
    expect(check(actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' })))).toEqual([])
  })

  test('asks for the focus once at most', () => {
    const focused = field({ type: 'plain_text_input', focus_on_load: true })
    expect(check(focused, field({ type: 'plain_text_input', focus_on_load: false }))).toEqual([])
    expect(check(focused, focused)).toHaveLength(1)
  })

  test('shows two charts at most, and says the same in its text', () => {
    const bar = chart(bars(1, 1))
    expect(check(bar, bar)).toEqual([])
    expect(check(bar, bar, bar)).toHaveLength(1)
    expect(checkMessageBlocks([bar], undefined)).toHaveLength(1)
    expect(checkMessageBlocks([bar], ' ')).toHaveLength(1)
  })

  test('shows one table at most', () => {
    expect(check(table(1, 1))).toEqual([])
    expect(check(table(1, 1), table(1, 1))).toHaveLength(1)
  })

  test('holds at most 13,000 characters in its blocks, whatever their kind', () => {
    const texts = (last: number) => [
      ...many(4, () => section({ text: plain(x(3000)) })),
      section({ text: plain(x(last)) }),
    ]
    expect(check(...texts(1000))).toEqual([])
    expect(check(...texts(1001))).toHaveLength(1)
    expect(check(richText(richSection(x(13_001))))).toHaveLength(1)
    expect(check(table(100, 20))).toEqual([])
  })

  test('takes input blocks, but not files or an alert', () => {
    expect(check(field({ type: 'plain_text_input' }))).toEqual([])
    expect(check(field({ type: 'file_input' }))).toHaveLength(1)
    expect(check({ type: 'alert', text: plain('Stored') })).toEqual([
      '[ERROR] unsupported surface for alert block [json-pointer:/blocks/0]',
    ])
  })
})

describe('what is said about a fault', () => {
  test.each([
    [{ type: 'foo' }, 'unsupported type: foo [json-pointer:/blocks/0/type]'],
    [header(x(151)), 'must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
    [header(''), 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
    [{ type: 'header' }, 'missing required field: text [json-pointer:/blocks/0]'],
    [section({ 'a/b': 1 }), 'invalid additional property: a/b [json-pointer:/blocks/0]'],
    [actions(), 'no less than 1 items allowed [json-pointer:/blocks/0/elements]'],
    [actions(button({ url: 'x' })), 'must be a valid url [json-pointer:/blocks/0/elements/0/url]'],
    [{ type: 'section' }, 'must define either `text` or `fields` [json-pointer:/blocks/0]'],
  ])('names the fault and its place: %j', (block, says) => {
    expect(check(block)).toEqual([`[ERROR] ${says}`])
  })

  test('names every block that is wrong', () => {
    expect(check(header(''), section(), { type: 'foo' })).toHaveLength(2)
  })
})

describe('characters', () => {
  test('are code points: 150 emoji fit a header, 151 do not', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'é', 'ß', '中', '😀', '𝒳'), (character) => {
        expect(check(header(character.repeat(150)))).toEqual([])
        expect(check(header(character.repeat(151)))).not.toEqual([])
      }),
    )
  })

  test('of any well-formed text are taken as data in rich text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        fc.pre(!text.includes('\0'))
        expect(check(richText({ type: 'rich_text_section', elements: [words(text)] }))).toEqual([])
      }),
    )
  })

  test.each([
    ['half an emoji', '\ud83d'],
    ['the other half', 'a\ude00b'],
    ['NUL', 'a\0b'],
  ])('are refused anywhere when they are no text: %s', (_, broken) => {
    expect(check(richText(richSection(broken)))).not.toEqual([])
    expect(check(actions(button({ value: broken })))).not.toEqual([])
    expect(check({ type: 'card', deeper: [{ [broken]: 1 }] })).not.toEqual([])
    expect(checkMessageBlocks(undefined, broken)).not.toEqual([])
  })
})

test('no JSON at all makes the judge throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (blocks, text) => {
      expect(Array.isArray(checkMessageBlocks(blocks, text))).toBe(true)
      expect(Array.isArray(check(blocks, { ...section(), accessory: blocks }))).toBe(true)
    }),
  )
})
