import { createHmac } from 'node:crypto'
import { request, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createReceiver } from '../../../src/slack/receivers/create-receiver.ts'
import type { OnwardReceiver, SlackBody } from '../../../src/slack/receivers/receiver.ts'
import { command, createBoltApp, homeOpened } from './bolt-app.ts'
import { captureLog } from './captured-log.ts'

const SECRET = 'canary signing secret'
const running: OnwardReceiver[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((receiver) => receiver.stop()))
})

async function start(given: { recordEvent?: (body: SlackBody) => Promise<void> } = {}) {
  const captured = captureLog()
  let ready = true
  const receiver = await createReceiver({
    mode: 'http',
    port: 0,
    signingSecret: SECRET,
    log: captured.log,
    isReady: () => ready,
    recordEvent: given.recordEvent ?? (async () => undefined),
  })
  const app = await createBoltApp(receiver, captured.log)
  await receiver.start()
  running.push(receiver)
  const port = await captured.port()
  return {
    app,
    receiver,
    captured,
    setReady: (now: boolean) => {
      ready = now
    },
    send: (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
      send(port, method, path, headers, body),
    post: (body: unknown, signing: Signing = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const type = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json'
      return send(port, 'POST', '/slack/events', { 'content-type': type, ...sign(text, signing) }, text)
    },
  }
}

interface Signing {
  secret?: string
  ageSeconds?: number
}

function sign(body: string, { secret = SECRET, ageSeconds = 0 }: Signing): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds)
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` }
}

function send(port: number, method: string, path: string, headers: Record<string, string>, body: string) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

function form(values: Record<string, string>): string {
  return new URLSearchParams(values).toString()
}

describe('the HTTP receiver', () => {
  it("gives a command to its listener and the listener's answer to Slack", async () => {
    const { app, post } = await start()
    app.command('/rejected', async ({ ack }) => ack({ text: 'opened' }))
    const answer = await post(form(command('/rejected')))
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toEqual({ text: 'opened' })
  })

  it('lets an acknowledgement leave before its listener goes on', async () => {
    const { app, post } = await start()
    const end = vi.spyOn(ServerResponse.prototype, 'end')
    const hasLeft: boolean[] = []
    app.command('/rejected', async ({ ack }) => {
      await ack()
      hasLeft.push(
        ...end.mock.contexts.map(
          (response) => response instanceof ServerResponse && response.writableFinished,
        ),
      )
    })
    await post(form(command('/rejected')))
    end.mockRestore()
    expect(hasLeft).toEqual([true])
  })

  it.each([
    ['forged', { secret: 'another secret' }],
    ['older than five minutes', { ageSeconds: 301 }],
  ])('answers 401 to a signature that is %s, and calls no listener', async (_what, signing) => {
    const { app, post, captured } = await start()
    const listener = vi.fn()
    app.command('/rejected', listener)
    expect((await post(form(command('/rejected')), signing)).status).toBe(401)
    expect(listener).not.toHaveBeenCalled()
    expect(await captured.line('request to the events path refused')).toMatchObject({ status: 401 })
  })

  it('answers 401 to a missing signature', async () => {
    const recordEvent = vi.fn(async () => undefined)
    const { send } = await start({ recordEvent })
    const body = JSON.stringify(homeOpened('Ev1'))
    expect((await send('POST', '/slack/events', { 'content-type': 'application/json' }, body)).status).toBe(
      401,
    )
    const { 'x-slack-signature': _gone, ...unsigned } = sign(body, {})
    expect((await send('POST', '/slack/events', unsigned, body)).status).toBe(401)
    expect(recordEvent).not.toHaveBeenCalled()
  })

  it('lets nothing in beside an unsigned ssl_check', async () => {
    const { app, send } = await start()
    const listener = vi.fn()
    app.command('/rejected', listener)
    const body = form({ ...command('/rejected'), ssl_check: '1' })
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await send('POST', '/slack/events', type, body)).status).toBe(200)
    expect(listener).not.toHaveBeenCalled()
  })

  it('answers the verification of the URL', async () => {
    const { post } = await start()
    const answer = await post({ type: 'url_verification', challenge: 'abc' })
    expect(JSON.parse(answer.body)).toEqual({ challenge: 'abc' })
  })

  it.each([['{"type":'], ['null'], ['[]'], ['7']])('answers 400 to the signed body %s', async (body) => {
    const { send } = await start()
    const headers = { 'content-type': 'application/json', ...sign(body, {}) }
    expect((await send('POST', '/slack/events', headers, body)).status).toBe(400)
  })

  it('answers 413 to a body of more than a megabyte', async () => {
    const { post } = await start()
    expect((await post({ text: 'x'.repeat(1_000_000) })).status).toBe(413)
  })

  it('answers 404 to other paths and 405 to another method, without a log line', async () => {
    const { send, captured } = await start()
    expect((await send('GET', '/')).status).toBe(404)
    expect((await send('POST', '/slack/events/more')).status).toBe(404)
    expect((await send('GET', '/__proto__')).status).toBe(404)
    expect((await send('GET', '/slack/events?x=1')).status).toBe(405)
    expect(captured.lines.map((line) => line.msg)).toEqual(['listening'])
  })

  it('is healthy when the app is ready, and not before', async () => {
    const { send, setReady } = await start()
    setReady(false)
    expect((await send('GET', '/healthz')).status).toBe(503)
    setReady(true)
    expect(await send('GET', '/healthz')).toEqual({ status: 200, body: '{"status":"ok"}' })
  })

  it('answers 500 to an event that could not be recorded, and runs it when Slack sends it again', async () => {
    const recordEvent = vi
      .fn(async (_body: SlackBody) => undefined)
      .mockRejectedValueOnce(new Error('database is down'))
    const { app, post } = await start({ recordEvent })
    const listener = vi.fn(async () => undefined)
    app.event('app_home_opened', listener)
    expect((await post(homeOpened('Ev1'))).status).toBe(500)
    expect(listener).not.toHaveBeenCalled()
    expect((await post(homeOpened('Ev1'))).status).toBe(200)
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1))
  })

  it('acknowledges a repeated event and runs it once', async () => {
    const { app, post } = await start()
    const listener = vi.fn(async () => undefined)
    app.event('app_home_opened', listener)
    expect((await post(homeOpened('Ev1'))).status).toBe(200)
    expect((await post(homeOpened('Ev1'))).status).toBe(200)
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('survives an acknowledgement that comes after Slack stopped waiting, and a second one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { app, post, captured } = await start()
      const held = Promise.withResolvers<void>()
      const called = Promise.withResolvers<void>()
      const ended = Promise.withResolvers<void>()
      app.command('/rejected', async ({ ack }) => {
        called.resolve()
        await held.promise
        await ack()
        await ack('again')
        ended.resolve()
      })
      const answer = post(form(command('/rejected')))
      await called.promise
      await vi.advanceTimersByTimeAsync(3_001)
      expect((await answer).status).toBe(404)
      held.resolve()
      await ended.promise
      expect(captured.lines.map((line) => line.msg)).not.toContain('a listener failed')
    } finally {
      vi.useRealTimers()
    }
  })

  it('lets what is in flight end before it stops, and refuses what comes meanwhile', async () => {
    const { app, post, receiver, send } = await start()
    const held = Promise.withResolvers<void>()
    const called = Promise.withResolvers<void>()
    app.command('/rejected', async ({ ack }) => {
      called.resolve()
      await held.promise
      await ack('kept')
    })
    const answer = post(form(command('/rejected')))
    await called.promise
    const stopped = receiver.stop()
    expect((await send('GET', '/healthz')).status).toBe(503)
    expect((await post(form(command('/rejected')))).status).toBe(503)
    held.resolve()
    expect(await answer).toEqual({ status: 200, body: 'kept' })
    await stopped
  })

  it('stops twice, and before it was started, without complaint', async () => {
    const { receiver } = await start()
    await Promise.all([receiver.stop(), receiver.stop()])
    await receiver.stop()
    const { log } = captureLog()
    const options = { mode: 'http', port: 0, signingSecret: SECRET, log } as const
    const never = await createReceiver({
      ...options,
      isReady: () => true,
      recordEvent: async () => undefined,
    })
    await never.stop()
  })

  it('says what to do when its port is taken', async () => {
    const { captured } = await start()
    const { log } = captureLog()
    const second = await createReceiver({
      mode: 'http',
      port: await captured.port(),
      signingSecret: SECRET,
      log,
      isReady: () => true,
      recordEvent: async () => undefined,
    })
    await expect(second.start()).rejects.toMatchObject({ code: 'port_unavailable', message: /Set PORT to/ })
  })

  it('logs no word of what was sent, at debug level', async () => {
    const { app, post, captured } = await start()
    app.command('/rejected', async ({ ack, command: sent }) => {
      await ack()
      throw new Error(`failed on ${sent.text}`)
    })
    await post(form(command('/rejected')))
    await captured.line('a listener failed')
    await post(homeOpened('Ev1'), { secret: 'another' })
    await post('payload={"canary"')
    expect(captured.text()).not.toMatch(/canary|U024BE7LH|xoxb/i)
  })
})
