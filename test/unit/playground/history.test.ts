import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handClock } from '../../../src/playground/local-slack/clock.ts'
import { asObjects } from '../../../src/playground/local-slack/json.ts'
import { createWorkspace } from '../../../src/playground/local-slack/workspace.ts'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

const metadata = { event_type: 'answer', event_payload: { key: 'k' } }

test('metadata comes back only where it is asked for, and stays through an update that does not name it', async () => {
  const slack = await smallWorkspace()
  const posted = await call(slack, 'chat.postMessage', { channel: 'U1ANN', text: 'one', metadata })
  await call(slack, 'chat.update', { channel: 'D1ANN', ts: posted.body.ts, text: 'two' })
  const plain = await call(slack, 'conversations.history', { channel: 'D1ANN' })
  const [withoutIt] = asObjects(plain.body.messages)
  expect(withoutIt).toMatchObject({ text: 'two', edited: { user: 'U0LOCALBOT' } })
  expect(withoutIt).not.toHaveProperty('metadata')
  const full = await call(slack, 'conversations.history', { channel: 'D1ANN', include_all_metadata: true })
  expect(asObjects(full.body.messages)[0]).toMatchObject({ metadata })
  await call(slack, 'chat.update', { channel: 'D1ANN', ts: posted.body.ts, text: 'three', metadata: {} })
  expect(slack.person('U1ANN').dms()[0]).not.toHaveProperty('metadata')
})

test('history is newest first, in pages, without what was deleted', async () => {
  const slack = await smallWorkspace()
  const ts: unknown[] = []
  for (const text of ['a', 'b', 'c', 'd']) {
    ts.push((await call(slack, 'chat.postMessage', { channel: 'U1ANN', text })).body.ts)
  }
  await call(slack, 'chat.delete', { channel: 'D1ANN', ts: ts[1] })
  const read = async (args: object) => {
    const { body } = await call(slack, 'conversations.history', { channel: 'D1ANN', ...args })
    const texts = asObjects(body.messages).map((message) => message.text)
    return { texts, cursor: Object(body.response_metadata).next_cursor, more: body.has_more }
  }
  const first = await read({ limit: 2 })
  expect(first).toMatchObject({ texts: ['d', 'c'], more: true })
  expect(await read({ limit: 2, cursor: first.cursor })).toEqual({ texts: ['a'], cursor: '', more: false })
  expect((await read({ oldest: ts[0] })).texts).toEqual(['d', 'c'])
  expect((await read({ oldest: ts[0], latest: ts[2], inclusive: true })).texts).toEqual(['c', 'a'])
})

test('a ts is never given twice and never goes back, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5000, max: 5000 })), (steps) => {
      const clock = handClock(Date.UTC(2026, 0, 1))
      const app = { appId: 'A', botId: 'B', botUserId: 'U', verificationToken: 'v' }
      const team = { id: 'T', name: 't', domain: 't' }
      const workspace = createWorkspace({ team, app, people: [], channels: [] }, clock)
      let last = ''
      for (const step of steps) {
        clock.advance(step)
        const ts = workspace.nextTs()
        expect(ts).toMatch(/^\d{10}\.\d{6}$/)
        expect(ts > last).toBe(true)
        last = ts
      }
    }),
  )
})
