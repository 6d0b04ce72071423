import { expect, test } from 'vitest'
import { handClock } from '../../../src/playground/local-slack/clock.ts'
import type { JsonObject } from '../../../src/playground/local-slack/json.ts'
import type { LocalSlack } from '../../../src/playground/local-slack/local-slack.ts'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

const button = { type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }
const blocks = [{ type: 'actions', block_id: 'a', elements: [button] }]

async function respond(url: unknown, body: JsonObject) {
  const response = await fetch(String(url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

/** The response_url of a command; nobody is connected, so the command itself fails. */
async function commandUrl(slack: LocalSlack) {
  await slack.person('U1ANN').types('/note', '', { channel: 'C1CLUB' })
  return slack.wire.deliveries('command').at(-1)?.body.response_url
}

test('a response_url works five times', async () => {
  const slack = await smallWorkspace()
  const url = await commandUrl(slack)
  for (let n = 0; n < 5; n += 1) expect((await respond(url, { text: `${n}` })).status).toBe(200)
  expect(await respond(url, { text: 'six' })).toEqual({ status: 404, body: { ok: false, error: 'used_url' } })
  expect(slack.person('U1ANN').ephemerals('C1CLUB')).toHaveLength(5)
})

test('a response_url works for thirty minutes', async () => {
  const clock = handClock(Date.UTC(2026, 0, 1))
  const slack = await smallWorkspace({ clock })
  const url = await commandUrl(slack)
  clock.advance(30 * 60_000)
  expect((await respond(url, { text: 'still' })).status).toBe(200)
  clock.advance(1)
  expect(await respond(url, { text: 'late' })).toMatchObject({ status: 404, body: { error: 'expired_url' } })
})

test('a command is answered for its author alone, or for the channel where that is asked for', async () => {
  const slack = await smallWorkspace()
  const url = await commandUrl(slack)
  await respond(url, { text: 'for you' })
  await respond(url, { text: 'for all', response_type: 'in_channel' })
  expect(
    slack
      .person('U1ANN')
      .ephemerals()
      .map((one) => one.text),
  ).toEqual(['for you'])
  expect(slack.messagesIn('C1CLUB').map((one) => one.text)).toEqual(['for all'])
})

test('a click replaces or deletes its message, an ephemeral one too', async () => {
  const slack = await smallWorkspace()
  const ann = slack.person('U1ANN')
  await call(slack, 'chat.postEphemeral', { channel: 'C1CLUB', user: 'U1ANN', text: 'only you', blocks })
  const [seen] = ann.ephemerals()
  if (!seen) throw new Error('nothing shown')
  await ann.clicks({ on: seen, actionId: 'go' })
  const { response_url: url, container } = slack.wire.deliveries('block_actions')[0]?.body ?? {}
  expect(container).toMatchObject({ type: 'message', is_ephemeral: true, channel_id: 'C1CLUB' })
  await respond(url, { text: 'changed', replace_original: true })
  expect(ann.ephemerals()[0]).toMatchObject({ text: 'changed', ts: seen.ts })
  await respond(url, { delete_original: true })
  expect(ann.ephemerals()[0]).toMatchObject({ deleted: true })
})

test('a stale click carries the message as it stands now', async () => {
  const slack = await smallWorkspace()
  const ann = slack.person('U1ANN')
  const { body } = await call(slack, 'chat.postMessage', { channel: 'U1ANN', text: 'old', blocks })
  const seen = await ann.nextDm()
  await call(slack, 'chat.update', { channel: body.channel, ts: body.ts, text: 'new', blocks: [] })
  await ann.clicks({ on: seen, actionId: 'go' })
  const [click] = slack.wire.deliveries('block_actions')
  expect(click?.body).toMatchObject({
    actions: [{ action_id: 'go', block_id: 'a' }],
    message: { text: 'new' },
  })
})
