import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLog, describeError, LOG_LEVELS, type LogFields } from '../../../src/log.ts'
import { captureLog } from './captured-log.ts'

const FIELDS = [
  'ref', 'kind', 'method', 'workspace', 'code', 'signal', 'version', 'mode', 'path', 'library', 'reason',
  'attempt', 'ms', 'ageMs', 'status', 'port', 'socket', 'ok', 'error', 'company', 'text', 'user', '__proto__',
] // biome-ignore format: a list

describe('createLog', () => {
  it('writes one JSON line with the time, the level, the event and the allowed fields', () => {
    const { log, lines, text } = captureLog()
    log.info('delivered', {
      ref: 'k3-9f',
      method: 'chat.postMessage',
      workspace: 'T024BE7LH',
      attempt: 2,
      ok: true,
    })
    expect(text().split('\n')).toHaveLength(2)
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        msg: 'delivered',
        ref: 'k3-9f',
        method: 'chat.postMessage',
        workspace: 'T024BE7LH',
        attempt: 2,
        ok: true,
      },
    ])
  })

  it('says nothing below its level', () => {
    const { log, lines } = captureLog('warn')
    log.debug('quiet')
    log.info('quiet')
    log.warn('heard')
    log.error('heard')
    expect(lines.map((line) => line.level)).toEqual(['warn', 'error'])
  })

  it('drops fields that are not on the allow-list, at every level', () => {
    const { log, text } = captureLog()
    for (const level of LOG_LEVELS)
      log[level]('something', fields({ company: 'Canary', user: 'canary', text: 1 }))
    expect(text()).not.toMatch(/canary|company|user|text/i)
  })

  it.each([
    ['a token', { ref: 'xoxb-123-canary' }],
    ['an app token', { code: 'xapp-1-canary' }],
    ["a user's id", { kind: 'U024BE7LH' }],
    ["a user's id in a list", { path: '/a/W012A3CDE' }],
    ["a user's id as a workspace", { workspace: 'U024BE7LH' }],
    ['a sentence', { reason: 'canary was turned down' }],
    ['markup', { kind: '<@canary>' }],
    ['a long word', { kind: 'canary'.repeat(20) }],
    ['text where a number belongs', { ms: 'canary' }],
    ['a number where text belongs', { kind: 5 }],
    ['an object', { kind: { toString: () => 'canary' } }],
  ])('drops %s', (_what, dropped) => {
    const { log, lines } = captureLog()
    log.info('something', fields(dropped))
    expect(Object.keys(lines[0] ?? {})).toEqual(['level', 'time', 'msg'])
  })

  it('takes only event names that stand in the source', () => {
    const { log, lines } = captureLog()
    const company: string = 'Canary "Ltd"'
    // @ts-expect-error a string known only at run time
    log.info(company)
    // @ts-expect-error a string put together at run time
    log.info(`logged ${company}`)
    expect(lines.map((line) => line.msg)).toEqual(['unnamed event', 'unnamed event'])
  })

  it('never lets through a sentence, whatever the field and the level', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOG_LEVELS),
        fc.constantFrom(...FIELDS),
        fc.tuple(fc.string(), fc.string()).map(([before, after]) => `${before} canary bird ${after}`),
        fc.boolean(),
        (level, field, sentence, nested) => {
          const { log, text } = captureLog()
          const value = nested
            ? Object.assign(new Error(sentence), { data: { error: sentence }, code: sentence })
            : sentence
          log[level]('something', fields({ [field]: value }))
          expect(text()).not.toContain('canary')
        },
      ),
    )
  })

  it('does not throw on what cannot be read', () => {
    const { log, lines } = captureLog()
    const hostile = new Error('canary')
    Object.defineProperty(hostile, 'message', {
      get() {
        throw new Error('canary')
      },
    })
    for (const error of [hostile, null, 'canary', 5n, Symbol('canary'), new Proxy(new Error('canary'), {})]) {
      log.error('failed', { error })
    }
    expect(lines).toHaveLength(6)
    expect(JSON.stringify(lines)).not.toContain('canary')
  })

  it('writes to standard output when it is given nothing else', () => {
    expect(() => createLog({ level: 'error' }).debug('quiet')).not.toThrow()
  })
})

describe('describeError', () => {
  it("keeps the name, the code, Slack's error word and the places of the causes' chain", () => {
    const cause = Object.assign(new TypeError('connect to canary'), { code: 'ECONNREFUSED' })
    const error = Object.assign(new Error('canary', { cause }), {
      name: 'WebAPIPlatformError',
      code: 'slack_webapi_platform_error',
      data: { ok: false, error: 'channel_not_found', needed: 'canary' },
      statusCode: 429,
    })
    expect(describeError(error)).toEqual({
      name: 'WebAPIPlatformError',
      code: 'slack_webapi_platform_error',
      slack: 'channel_not_found',
      status: 429,
      frames: expect.arrayContaining([expect.stringMatching(/log\.test\.ts:\d+:\d+$/)]),
      cause: { name: 'TypeError', code: 'ECONNREFUSED' },
    })
  })

  it('keeps no line of a message, one that looks like a place included', () => {
    const error = new Error('first\n    at Canary (/canary/words.ts:1:2)\n    at /canary:3:4')
    const { frames } = describeError(error)
    expect(frames?.length).toBeGreaterThan(0)
    expect(JSON.stringify(frames)).not.toContain('canary')
  })

  it('keeps no places when the message was changed after the stack was taken', () => {
    const error = new Error('first\n    at /canary:3:4')
    expect(error.stack).toContain('first')
    error.message = 'second'
    expect(describeError(error)).toEqual({ name: 'Error' })
  })

  it('names no function, since a name can be a key that a member wrote', () => {
    const named = { 'canary bird': () => new Error('x') }
    expect(JSON.stringify(describeError(named['canary bird']()))).not.toContain('canary')
  })

  it('ends in a circle of causes', () => {
    const error = new Error('x')
    error.cause = error
    expect(describeError(error).cause?.cause?.cause?.cause).toBeUndefined()
  })
})

/** Stands for code that got past the types: JavaScript, casts, values of type any. */
function fields(values: Record<string, unknown>): LogFields {
  return values as LogFields
}
