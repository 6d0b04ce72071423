import { expect, test } from 'vitest'
import type { RequestAction } from '../../../src/playground/local-slack/faults.ts'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

const post = { channel: 'U1ANN', text: 'x' }

test.each([
  ['http-500', 500],
  ['rate-limit', 429],
  [{ error: 'channel_not_found' }, 200],
] as [RequestAction, number][])(
  '%j before the effect: an error, and nothing posted',
  async (action, status) => {
    const slack = await smallWorkspace()
    slack.faults.at({ method: 'chat.postMessage', point: 'received', do: action })
    expect(await call(slack, 'chat.postMessage', post)).toMatchObject({ status, body: { ok: false } })
    expect(slack.person('U1ANN').dms()).toHaveLength(0)
    expect((await call(slack, 'chat.postMessage', post)).body.ok).toBe(true)
  },
)

test('http-500 after the effect: an error, and the message is there', async () => {
  const slack = await smallWorkspace()
  slack.faults.at({ method: 'chat.postMessage', point: 'accepted', do: 'http-500' })
  expect((await call(slack, 'chat.postMessage', post)).status).toBe(500)
  expect(slack.person('U1ANN').dms()).toHaveLength(1)
})

test.each([
  ['received', 0],
  ['accepted', 1],
] as const)('a connection dropped when %s leaves %i messages and no answer', async (point, count) => {
  const slack = await smallWorkspace()
  const fault = slack.faults.at({ method: 'chat.postMessage', point, do: 'drop-connection' })
  await expect(call(slack, 'chat.postMessage', post)).rejects.toThrow()
  expect(fault.hasStruck).toBe(true)
  expect(slack.person('U1ANN').dms()).toHaveLength(count)
})

test('a hanging request is never answered', async () => {
  const slack = await smallWorkspace()
  const fault = slack.faults.at({ method: 'chat.postMessage', point: 'accepted', do: 'hang' })
  const stop = new AbortController()
  const body = new URLSearchParams({ ...post, token: slack.tokens.bot })
  const asking = fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', body, signal: stop.signal })
  await fault.struck
  expect(slack.wire.requests('chat.postMessage')[0]).not.toHaveProperty('answer')
  stop.abort()
  await expect(asking).rejects.toThrow()
})

test('the nth request is counted from when the fault was planned, for that method alone', async () => {
  const slack = await smallWorkspace()
  await call(slack, 'chat.postMessage', post)
  slack.faults.at({ method: 'chat.postMessage', nth: 2, point: 'received', do: 'http-500' })
  await call(slack, 'auth.test')
  const statuses: number[] = []
  for (let n = 0; n < 3; n += 1) statuses.push((await call(slack, 'chat.postMessage', post)).status)
  expect(statuses).toEqual([200, 500, 200])
})

test("'*' counts every request, and clear() forgets the plan", async () => {
  const slack = await smallWorkspace()
  slack.faults.at({ method: '*', nth: 2, point: 'received', do: 'http-500' })
  slack.faults.at({ method: '*', nth: 3, point: 'received', do: 'http-500' })
  expect((await call(slack, 'auth.test')).status).toBe(200)
  expect((await call(slack, 'chat.postMessage', post)).status).toBe(500)
  slack.faults.clear()
  expect((await call(slack, 'auth.test')).status).toBe(200)
})
