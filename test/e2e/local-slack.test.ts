import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { signatureOf } from '../../src/playground/local-slack/http-delivery.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { type SmallApp, startSmallApp } from '../support/small-app.ts'
import { smallManifest } from '../support/small-manifest.ts'

describe.each(['socket', 'http'] as const)('a Bolt app over %s', (mode) => {
  let slack: LocalSlack
  let small: SmallApp

  beforeEach(async () => {
    slack = await startLocalSlack({
      manifest: smallManifest,
      people: [
        { id: 'U1ANN', name: 'Ann Lee', tz: 'Europe/Madrid', locale: 'es-ES' },
        { id: 'U1BEN', name: 'Ben' },
      ],
      channels: [{ id: 'C1CLUB', name: 'club', members: ['U1ANN', 'U1BEN'] }],
      delivery: { mode },
    })
    small = await startSmallApp(slack)
  })
  afterEach(async () => {
    await small.stop()
    await slack.close()
  })

  test('answers a command with words that only its author sees', async () => {
    const ann = slack.person('U1ANN')
    const told = await ann.types('/note', 'help', { channel: 'C1CLUB' })
    expect(told).toMatchObject({ acked: true, answer: { text: 'Type /note', channel: 'C1CLUB' } })
    expect(ann.ephemerals('C1CLUB').map((one) => one.text)).toEqual(['Type /note'])
    expect(slack.person('U1BEN').ephemerals()).toEqual([])
  })

  test('opens a modal, refuses bad words, keeps what was typed, and closes on good ones', async () => {
    const ann = slack.person('U1ANN')
    await ann.types('/note', 'from the club')
    const modal = await ann.modal()
    expect(modal).toMatchObject({ callbackId: 'note', view: { private_metadata: 'from the club' } })
    expect(await ann.submits(modal)).toEqual({
      outcome: 'refused',
      errors: { words: 'Please complete this required field.' },
    })
    ann.fills(modal, { words: 'bad' })
    expect(await ann.submits(modal)).toEqual({ outcome: 'errors', errors: { words: 'Say it better' } })
    const still = await ann.modal()
    expect(still.view.state.values).toEqual({ words: { value: { type: 'plain_text_input', value: 'bad' } } })
    ann.fills(modal, { words: 'good' })
    expect(await ann.submits(modal)).toEqual({ outcome: 'closed' })
    expect(ann.hasNoModal).toBe(true)
    expect((await ann.nextDm()).text).toBe('A note')
  })

  test('replaces the message whose button was clicked, through its response_url', async () => {
    const ann = slack.person('U1ANN')
    await ann.types('/note')
    const modal = await ann.modal()
    ann.fills(modal, { words: 'good' })
    await ann.submits(modal)
    const dm = await ann.nextDm()
    expect(dm).toMatchObject({
      text: 'A note',
      metadata: { event_type: 'note', event_payload: { key: 'k1' } },
    })
    expect(await ann.clicks({ on: dm, actionId: 'keep' })).toMatchObject({ acked: true })
    const replaced = await ann.dm((message) => message.text === 'Kept it')
    expect(replaced.ts).toBe(dm.ts)
    expect(replaced.edited).toBeDefined()
  })

  test('publishes Home when it is opened, and answers a direct message', async () => {
    const ann = slack.person('U1ANN')
    ann.opensHome()
    expect((await ann.home()).view.blocks).toMatchObject([{ type: 'divider' }])
    ann.writes('Is anybody there?')
    expect((await ann.nextDm()).text).toBe('Nobody reads this')
  })

  test('opens the modal from a global shortcut', async () => {
    const ann = slack.person('U1ANN')
    expect(await ann.shortcut('note')).toMatchObject({ acked: true })
    expect((await ann.modal()).callbackId).toBe('note')
  })

  test('records what crossed the wire, answers and acknowledgements included', async () => {
    const ann = slack.person('U1ANN')
    await ann.types('/note', 'help')
    const [command] = slack.wire.deliveries('command')
    expect(command).toMatchObject({ attempt: 0, ack: { ms: expect.any(Number) } })
    const [auth] = slack.wire.requests('auth.test')
    expect(auth).toMatchObject({ token: 'bot', answer: { status: 200, body: { ok: true } } })
  })

  test('refuses a command that the manifest does not name', async () => {
    await expect(slack.person('U1ANN').types('/other')).rejects.toThrow('/other is not a valid command')
  })
})

test.each([
  ['the right secret', 'local-signing-secret', 0, 200],
  ['another secret', 'another-secret', 0, 401],
  ['an hour-old timestamp', 'local-signing-secret', 3600, 401],
] as const)('Bolt answers a request signed with %s', async (_what, secret, ageSeconds, status) => {
  const slack = await startLocalSlack({ manifest: smallManifest, people: [], delivery: { mode: 'http' } })
  const small = await startSmallApp(slack)
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'nothing' } })
  const timestamp = Math.floor(Date.now() / 1000) - ageSeconds
  const response = await fetch(small.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signatureOf(secret, timestamp, body),
    },
    body,
  })
  expect(response.status).toBe(status)
  await response.arrayBuffer()
  await small.stop()
  await slack.close()
})
