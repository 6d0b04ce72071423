import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'
import { describe, expect, it } from 'vitest'
import { findRefusal, pauseAfter } from '../../../src/slack/receivers/connection-failure.ts'

describe('pauseAfter', () => {
  it('doubles from a quarter of a second to half a minute', () => {
    const pauses = [1, 2, 3, 7, 8, 9, 2_000].map((failures) => pauseAfter(failures))
    expect(pauses).toEqual([250, 500, 1_000, 16_000, 30_000, 30_000, 30_000])
  })

  it('is as long as a rate limit asks for', () => {
    expect(pauseAfter(1, new WebAPIRateLimitedError(60))).toBe(60_000)
    expect(pauseAfter(9, new WebAPIRateLimitedError(1))).toBe(30_000)
  })
})

describe('findRefusal', () => {
  it('takes for a refusal only what Slack says of the token or the app', () => {
    expect(findRefusal(new WebAPIPlatformError({ ok: false, error: 'invalid_auth' }))).toBeDefined()
    expect(findRefusal(new WebAPIPlatformError({ ok: false, error: 'fatal_error' }))).toBeUndefined()
    expect(findRefusal(new Error('invalid_auth'))).toBeUndefined()
  })
})
