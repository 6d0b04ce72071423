import { once } from 'node:events'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { connectRaw } from '../../support/raw-socket.ts'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

const timing = { ackMs: 50, eventRetriesMs: [0, 60_000, 300_000] }

test('a socket is greeted, and its address works once', async () => {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  expect(raw.messages[0]).toMatchObject({
    type: 'hello',
    num_connections: 1,
    connection_info: { app_id: 'A0LOCALAPP' },
  })
  const again = new WebSocket(raw.socket.url)
  await once(again, 'error')
  expect(slack.connections).toBe(1)
})

test('each envelope goes to one of the sockets in turn, and may be acknowledged with a payload', async () => {
  const slack = await smallWorkspace()
  const [one, two] = [await connectRaw(slack), await connectRaw(slack)]
  const ann = slack.person('U1ANN')
  const told = [ann.types('/note', 'a'), ann.types('/note', 'b')]
  for (const raw of [one, two]) {
    const envelope = await raw.next()
    expect(envelope).toMatchObject({ type: 'slash_commands', accepts_response_payload: true })
    expect(envelope).not.toHaveProperty('retry_attempt')
    raw.ack(envelope, { text: `via ${raw === one ? 1 : 2}` })
  }
  expect((await Promise.all(told)).every((one) => one.acked)).toBe(true)
  expect(
    ann
      .ephemerals()
      .map((message) => message.text)
      .sort(),
  ).toEqual(['via 1', 'via 2'])
})

test('a command that nobody acknowledges in time fails for its author and is not repeated', async () => {
  const slack = await smallWorkspace({ timing })
  const raw = await connectRaw(slack)
  const told = await slack.person('U1ANN').types('/note')
  expect(told).toMatchObject({ acked: false, why: 'timeout' })
  await slack.retryEventsNow()
  expect(raw.messages).toHaveLength(2)
})

test('an event that nobody acknowledges in time comes again, the same event, with its attempt', async () => {
  const slack = await smallWorkspace({ timing })
  const raw = await connectRaw(slack)
  slack.person('U1ANN').opensHome()
  const first = await raw.next()
  expect(first).toMatchObject({ type: 'events_api', retry_attempt: 0, retry_reason: '' })
  const second = await raw.next()
  expect(second).toMatchObject({ retry_attempt: 1, retry_reason: 'timeout', payload: first.payload })
  expect(second.envelope_id).not.toBe(first.envelope_id)
  raw.ack(second)
  await slack.until(() => slack.wire.deliveries('event')[1]?.ack, 'the acknowledgement')
})

test('a click that is lost changes nothing; a lost acknowledgement fails for the author', async () => {
  const slack = await smallWorkspace({ timing })
  const raw = await connectRaw(slack)
  const ann = slack.person('U1ANN')
  slack.faults.at({ delivery: 'command', point: 'sent', do: 'lose' })
  expect(await ann.types('/note')).toMatchObject({ acked: false, why: 'timeout' })
  expect(raw.messages).toHaveLength(1)
  slack.faults.at({ delivery: 'command', point: 'acked', do: 'lose' })
  const told = ann.types('/note')
  raw.ack(await raw.next(), { text: 'never seen' })
  expect(await told).toMatchObject({ acked: false, why: 'timeout' })
  expect(ann.ephemerals()).toEqual([])
})

test('an event planned to be duplicated arrives twice with one event_id', async () => {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  slack.faults.at({ delivery: 'event:app_home_opened', point: 'sent', do: 'duplicate' })
  slack.person('U1ANN').opensHome()
  const [first, second] = [await raw.next(), await raw.next()]
  expect(second.payload).toEqual(first.payload)
  expect(second).toMatchObject({ retry_attempt: 1 })
  raw.ack(first)
  raw.ack(second)
})

test('an event that is held arrives after the next delivery', async () => {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  const ann = slack.person('U1ANN')
  slack.faults.at({ delivery: 'event', point: 'sent', do: 'hold' })
  ann.opensHome()
  ann.writes('hello')
  const order = [await raw.next(), await raw.next()].map((envelope) => Object(envelope.payload).event.type)
  expect(order).toEqual(['message', 'app_home_opened'])
})

test('a socket told to refresh gets nothing more and is closed; the other one serves', async () => {
  const slack = await smallWorkspace()
  const old = await connectRaw(slack)
  // As long as it does not read, it does not answer the farewell, and both stay open.
  old.socket.pause()
  slack.disconnect('refresh_requested')
  const fresh = await connectRaw(slack)
  expect(slack.connections).toBe(2)
  const told = [slack.person('U1ANN').types('/note'), slack.person('U1BEN').types('/note')]
  fresh.ack(await fresh.next())
  fresh.ack(await fresh.next())
  expect((await Promise.all(told)).every((one) => one.acked)).toBe(true)
  old.socket.resume()
  await slack.until(() => (slack.connections === 1 ? true : undefined), 'the old socket to close')
  expect(old.messages.slice(1)).toMatchObject([{ type: 'disconnect', reason: 'refresh_requested' }])
})

test('a warned socket still serves', async () => {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  slack.disconnect('warning')
  expect(await raw.next()).toMatchObject({ type: 'disconnect', reason: 'warning' })
  const told = slack.person('U1ANN').types('/note')
  raw.ack(await raw.next())
  expect(await told).toMatchObject({ acked: true })
})

test('a socket that drops takes its unanswered envelopes with it', async () => {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  const told = slack.person('U1ANN').types('/note')
  await raw.next()
  slack.dropConnections()
  expect(await told).toMatchObject({ acked: false, why: 'connection_lost' })
})

test('only subscribed events with a granted scope are sent, those of its own messages included', async () => {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  slack.person('U1BEN').writes('in the club', { channel: 'C1CLUB' })
  slack.emit('reaction_added', { type: 'reaction_added' })
  await call(slack, 'chat.postMessage', { channel: 'U1ANN', text: 'mine' })
  const { payload } = await raw.next()
  expect(payload).toMatchObject({
    event: { type: 'message', channel_type: 'im', text: 'mine', bot_id: 'B0LOCALBOT' },
  })
  expect(slack.wire.deliveries('event')).toHaveLength(1)
})

test('what people type arrives as Slack escapes it', async () => {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  const mail = 'From jobs@acme.example: <!channel> R&D, see https://acme.example/a?b=c&d=e'
  void slack.person('U1ANN').messageShortcut('keep', { channel: 'C1CLUB', text: mail })
  const envelope = await raw.next()
  expect(envelope.payload).toMatchObject({
    type: 'message_action',
    callback_id: 'keep',
    message: {
      text: 'From <mailto:jobs@acme.example|jobs@acme.example>: &lt;!channel&gt; R&amp;D, see <https://acme.example/a?b=c&amp;d=e>',
    },
  })
  raw.ack(envelope)
})
