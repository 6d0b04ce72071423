import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { fill, type Placeholders, type Template } from '../../../src/words/fill.ts'

test('every place gets its value, also where a name stands twice', () => {
  expect(fill('{a} and {b} and {a}', { a: 'x', b: 'y' })).toBe('x and y and x')
})

test('a text without places is left as it is', () => {
  expect(fill('Nothing to fill.', {})).toBe('Nothing to fill.')
})

test('a missing value throws and names the place', () => {
  // @ts-expect-error the value for {name} is missing
  expect(() => fill('Hello {name}', {})).toThrow('no value for {name}')
})

test('a name that every object inherits is not taken for a value', () => {
  // @ts-expect-error the value for {constructor} is missing
  expect(() => fill('Hello {constructor}', {})).toThrow('no value for {constructor}')
})

test('a value without a place throws, and the error does not hold the value', () => {
  const values: { name: string } & Record<string, string> = { name: 'Ann', company: 'Acme' }
  expect(() => fill('Hello {name}', values)).toThrow(/^The text has no place for company$/)
})

test('values are taken as they are, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('{b}', '$&', '$1', '{'), (noise, trap) => {
      const value = `${noise}${trap}`
      expect(fill('<{a}|{b}>', { a: value, b: 'end' })).toBe(`<${value}|end>`)
    }),
  )
})

test('the compiler knows the names of a literal text', () => {
  expectTypeOf<Placeholders<'Ask {who} about {what}'>>().toEqualTypeOf<'who' | 'what'>()
  expectTypeOf<Placeholders<'Ask nobody'>>().toEqualTypeOf<never>()
  expectTypeOf<Placeholders<Template<'who' | 'what'>>>().toEqualTypeOf<'who' | 'what'>()
  // @ts-expect-error the value for {who} is missing
  expect(() => fill('Ask {who}', {})).toThrow()
  const anyText: string = 'Ask {who}'
  // @ts-expect-error nobody knows which places it has
  expect(fill(anyText, { who: 'Ann' })).toBe('Ask Ann')
  // @ts-expect-error {who} is missing
  const wrong: Template<'who' | 'what'> = 'Ask about {what}'
  expect(wrong).toContain('{what}')
})
