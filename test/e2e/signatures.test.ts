import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { signatureOf } from '../../src/playground/local-slack/http-delivery.ts'
import type { JsonObject } from '../../src/playground/local-slack/json.ts'
import { submittedBody } from '../support/forge.ts'
import { fillsForm, objectOf } from '../support/log-a-no.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ slack: { delivery: { mode: 'http' } } })

const nowInSeconds = () => Math.floor(Date.now() / 1_000)

function post(body: string, contentType: string, headers: Record<string, string>): Promise<Response> {
  const url = `http://127.0.0.1:${shared.onward.port}/slack/events`
  return fetch(url, { method: 'POST', body, headers: { 'content-type': contentType, ...headers } })
}

function entriesStored(): unknown {
  const database = new Database(`${shared.onward.dir}/onward.db`, { readonly: true })
  try {
    return database.prepare('select count(*) from entries').pluck().get()
  } finally {
    database.close()
  }
}

/** A submission that the bot would store, as its bytes. */
async function submission(): Promise<{ contentType: string; body: string }> {
  const person = shared.someone()
  const form = await fillsForm(person, { company: 'X' })
  const pattern = await submittedBody(shared.slack, person, form.id)
  const view: JsonObject = structuredClone(objectOf(pattern.view))
  const values = { ...objectOf(objectOf(view.state).values), company: { value: { value: 'Signed Company' } } }
  const body = { ...pattern, view: { ...view, state: { values } } }
  const encoded = new URLSearchParams({ payload: JSON.stringify(body) })
  return { contentType: 'application/x-www-form-urlencoded', body: encoded.toString() }
}

describe('a request over HTTP', () => {
  const secret = () => shared.slack.signingSecret
  const signed = (timestamp: number, signature: string) => ({
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': signature,
  })

  test.each([
    {
      what: 'a forged signature',
      headers: (body: string) => signed(nowInSeconds(), signatureOf('another secret', nowInSeconds(), body)),
    },
    { what: 'no signature', headers: () => ({ 'x-slack-request-timestamp': String(nowInSeconds()) }) },
    { what: 'nothing that Slack sends', headers: () => ({}) },
    {
      what: 'the signature of another body',
      headers: () => signed(nowInSeconds(), signatureOf(secret(), nowInSeconds(), 'another body')),
    },
    {
      what: 'an old signature',
      headers: (body: string) => {
        const then = nowInSeconds() - 6 * 60
        return signed(then, signatureOf(secret(), then, body))
      },
    },
    {
      what: 'an old signature under a new time',
      headers: (body: string) => signed(nowInSeconds(), signatureOf(secret(), nowInSeconds() - 6 * 60, body)),
    },
  ])('with $what gets 401, and nothing happens', async ({ headers }) => {
    const { body, contentType } = await submission()
    const [stored, asked] = [entriesStored(), shared.slack.wire.requests().length]
    const response = await post(body, contentType, headers(body))
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('')
    expect(entriesStored()).toBe(stored)
    expect(shared.slack.wire.requests()).toHaveLength(asked)
  })

  test('with a right signature is taken: what is refused above is refused for its signature alone', async () => {
    const { body, contentType } = await submission()
    const stored = Number(entriesStored())
    const now = nowInSeconds()
    const response = await post(body, contentType, signed(now, signatureOf(secret(), now, body)))
    expect(response.status).toBe(200)
    expect(entriesStored()).toBe(stored + 1)
  })

  test.each([
    ['text that is no JSON', 'application/json', '{"type":'],
    ['JSON that is no object', 'application/json', '7'],
    ['a form without a payload', 'application/x-www-form-urlencoded', 'nothing=1'],
    ['a payload that is no JSON', 'application/x-www-form-urlencoded', 'payload=%7B'],
    ['nothing', 'application/json', ''],
  ])('rightly signed, but holding %s, does no harm', async (_what, contentType, body) => {
    const now = nowInSeconds()
    const response = await post(body, contentType, signed(now, signatureOf(secret(), now, body)))
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect((await fetch(`http://127.0.0.1:${shared.onward.port}/healthz`)).status).toBe(200)
  })
})
