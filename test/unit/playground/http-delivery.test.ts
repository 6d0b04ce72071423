import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import type { LocalSlack } from '../../../src/playground/local-slack/local-slack.ts'
import { smallWorkspace } from '../../support/small-workspace.ts'

interface Received {
  headers: IncomingHttpHeaders
  body: string
}

/** An app that answers each request with the next of the given statuses (then 200), and remembers them all. */
async function listenOn(slack: LocalSlack, statuses: number[] = [], answer = ''): Promise<Received[]> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) })
    response.writeHead(statuses.shift() ?? 200, { 'content-type': 'application/json' }).end(answer)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  slack.deliverTo(`http://127.0.0.1:${address.port}/slack/events`)
  return received
}

const http = { delivery: { mode: 'http' } } as const

test('every request is signed as documented, with the real time', async () => {
  const slack = await smallWorkspace({ ...http, signingSecret: 'secret', clock: { now: () => 0 } })
  const received = await listenOn(slack)
  expect(await slack.person('U1ANN').types('/note', 'a & b')).toMatchObject({ acked: true })
  const [request] = received
  const timestamp = Number(request?.headers['x-slack-request-timestamp'])
  expect(Math.abs(Date.now() / 1000 - timestamp)).toBeLessThan(5)
  const hash = createHmac('sha256', 'secret').update(`v0:${timestamp}:${request?.body}`).digest('hex')
  expect(request?.headers['x-slack-signature']).toBe(`v0=${hash}`)
  const form = new URLSearchParams(request?.body)
  expect(Object.fromEntries(form)).toMatchObject({ command: '/note', text: 'a & b', user_id: 'U1ANN' })
})

test('interactions come as one payload, events as JSON', async () => {
  const slack = await smallWorkspace(http)
  const received = await listenOn(slack)
  await slack.person('U1ANN').shortcut('note')
  expect(JSON.parse(new URLSearchParams(received[0]?.body).get('payload') ?? '')).toMatchObject({
    type: 'shortcut',
  })
  slack.person('U1ANN').opensHome()
  await slack.until(() => slack.wire.deliveries('event')[0]?.ack, 'the event')
  expect(received[1]?.headers['content-type']).toBe('application/json')
  expect(JSON.parse(received[1]?.body ?? '')).toMatchObject({ type: 'event_callback', team_id: 'T0LOCAL' })
})

test('an event answered with 500 comes again with its number and reason, a command does not', async () => {
  const slack = await smallWorkspace(http)
  const received = await listenOn(slack, [500, 500])
  expect(await slack.person('U1ANN').types('/note')).toMatchObject({ acked: false, why: 'http_500' })
  slack.person('U1ANN').opensHome()
  await slack.until(() => slack.wire.deliveries('event')[1]?.ack, 'the second attempt')
  expect(received).toHaveLength(3)
  expect(received[1]?.headers).not.toHaveProperty('x-slack-retry-num')
  expect(received[2]?.headers).toMatchObject({
    'x-slack-retry-num': '1',
    'x-slack-retry-reason': 'http_error',
  })
  expect(received[2]?.body).toBe(received[1]?.body)
})

test('an app that can’t be reached, or has no address yet, fails at once', async () => {
  const slack = await smallWorkspace(http)
  const ann = slack.person('U1ANN')
  expect(await ann.types('/note')).toMatchObject({ acked: false, why: 'no_connection' })
  slack.deliverTo('http://127.0.0.1:9/slack/events')
  expect(await ann.types('/note')).toMatchObject({ acked: false, why: 'url_unreachable' })
})
