import { describe, expect, test } from 'vitest'
import { readPlaygroundArgs } from '../../../src/playground/playground-args.ts'

describe('the command line of the playground', () => {
  test('without anything: no history, in memory, any port, opened on a desktop', () => {
    const args = { seed: false, keep: undefined, port: 0, open: true }
    expect(readPlaygroundArgs([])).toEqual({ kind: 'read', args })
  })

  test('with everything', () => {
    const args = { seed: true, keep: 'here', port: 4_000, open: false }
    expect(readPlaygroundArgs(['--seed', '--keep', 'here', '--port', '4000', '--no-open'])).toEqual({
      kind: 'read',
      args,
    })
  })

  test.each([[['--port', 'x']], [['--port', '70000']], [['--keep', ' ']], [['--sed']], [['extra']]])(
    'says what is wrong with %j',
    (argv) => {
      expect(readPlaygroundArgs(argv).kind).toBe('fault')
    },
  )

  test('explains itself', () => {
    expect(readPlaygroundArgs(['--help'])).toEqual({ kind: 'help' })
  })
})
