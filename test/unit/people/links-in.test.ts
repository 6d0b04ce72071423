import { expect, test } from 'vitest'
import { linksIn, webLink } from '../../../src/people/links-in.ts'

test.each([
  ['<https://a.example/x?y=1&amp;z=2|an article>', ['https://a.example/x?y=1&z=2']],
  ['See https://a.example/x. And <http://b.example>!', ['https://a.example/x', 'http://b.example']],
  ['<https://a.example|A> and <https://a.example|again>', ['https://a.example']],
  ['<mailto:a@a.example|mail> <#C1|club> <@U1> no link', []],
  ['javascript:alert(1) https://', []],
])('%s holds %j', (text, links) => {
  expect(linksIn({ text })).toEqual(links)
})

test('what is attached to a message counts, once', () => {
  const attachments = [
    { from_url: 'https://a.example/', original_url: 'https://a.example/' },
    { title_link: 'https://b.example/' },
    {},
  ]
  expect(linksIn({ text: '<https://a.example/>', attachments })).toEqual([
    'https://a.example/',
    'https://b.example/',
  ])
})

test('a message full of links gives the first ten', () => {
  const text = Array.from({ length: 30 }, (_, n) => `https://a.example/${n}`).join(' ')
  expect(linksIn({ text })).toHaveLength(10)
})

test.each([
  ['a.example/x', 'https://a.example/x'],
  ['https://a.example/x', 'https://a.example/x'],
  ['javascript:alert(1)', null],
  ['localhost', null],
  ['hello', null],
  [`https://a.example/${'x'.repeat(2_000)}`, null],
])('%s is kept as %s', (typed, kept) => {
  expect(webLink(typed)).toBe(kept)
})

test('a message of nothing but full stops is read in one pass', () => {
  expect(linksIn({ text: `https://a.example${'.'.repeat(2_000_000)}x` })).toEqual([])
})
