import { expect, test } from 'vitest'
import { handClock } from '../../../src/playground/local-slack/clock.ts'
import { createRateLimiter } from '../../../src/playground/local-slack/rate-limiter.ts'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

test('a channel takes three posts at once and then one a second', () => {
  const clock = handClock(0)
  const rates = createRateLimiter(clock, 'slack')
  expect([1, 2, 3, 4].map(() => rates.takePost('C1'))).toEqual([undefined, undefined, undefined, 1])
  expect(rates.takePost('C2')).toBeUndefined()
  clock.advance(999)
  expect(rates.takePost('C1')).toBe(1)
  clock.advance(1)
  expect(rates.takePost('C1')).toBeUndefined()
})

test('a workspace takes 300 posts a minute over all its channels', () => {
  const clock = handClock(0)
  const rates = createRateLimiter(clock, 'slack')
  const taken = Array.from({ length: 400 }, (_, n) => rates.takePost(`D${n}`)).filter(
    (wait) => wait === undefined,
  )
  expect(taken).toHaveLength(300)
  clock.advance(60_000)
  const more = Array.from({ length: 400 }, (_, n) => rates.takePost(`E${n}`)).filter(
    (wait) => wait === undefined,
  )
  expect(more).toHaveLength(300)
})

test('a method takes as many calls a minute as its tier says, each method for itself', () => {
  const clock = handClock(0)
  const rates = createRateLimiter(clock, 'slack')
  for (let n = 0; n < 50; n += 1) expect(rates.takeCall('chat.update', 3)).toBeUndefined()
  expect(rates.takeCall('chat.update', 3)).toBe(2)
  expect(rates.takeCall('chat.delete', 3)).toBeUndefined()
  clock.advance(1200)
  expect(rates.takeCall('chat.update', 3)).toBeUndefined()
})

test('over the wire the limit is HTTP 429 with Retry-After, and nothing is posted', async () => {
  const clock = handClock(Date.UTC(2026, 0, 1))
  const slack = await smallWorkspace({ clock, rates: 'slack' })
  const post = () => call(slack, 'chat.postMessage', { channel: 'U1ANN', text: 'x' })
  for (let n = 0; n < 3; n += 1) expect((await post()).body.ok).toBe(true)
  const refused = await post()
  expect(refused).toMatchObject({ status: 429, body: { ok: false, error: 'ratelimited' } })
  expect(refused.headers.get('retry-after')).toBe('1')
  expect(slack.person('U1ANN').dms()).toHaveLength(3)
  clock.advance(1000)
  expect((await post()).body.ok).toBe(true)
})
