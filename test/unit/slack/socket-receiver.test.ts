import { get } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createReceiver } from '../../../src/slack/receivers/create-receiver.ts'
import type { SlackBody } from '../../../src/slack/receivers/receiver.ts'
import { command, createBoltApp, homeOpened } from './bolt-app.ts'
import { captureLog } from './captured-log.ts'
import { answerJson, answerOk, type OpenAnswer, startSlack } from './slack-server.ts'

const cleanups: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const cleanUp of cleanups.splice(0)) await cleanUp()
})

/** A Slack with the given answers to apps.connections.open, and an app that has not started. */
async function prepare(
  given: {
    answers?: OpenAnswer[]
    recordEvent?: (body: SlackBody) => Promise<void>
    isReady?: () => boolean
  } = {},
) {
  const slack = await startSlack(...(given.answers ?? []))
  const captured = captureLog()
  const receiver = await createReceiver({
    mode: 'socket',
    port: 0,
    appToken: 'xapp-canary',
    slackApiUrl: slack.apiUrl,
    log: captured.log,
    isReady: given.isReady ?? (() => true),
    recordEvent: given.recordEvent ?? (async () => undefined),
  })
  cleanups.push(receiver.stop, slack.stop)
  const app = await createBoltApp(receiver, captured.log)
  return { slack, captured, receiver, app }
}

async function start(given: Parameters<typeof prepare>[0] = {}) {
  const prepared = await prepare(given)
  await prepared.receiver.start()
  const [first, second] = await Promise.all([prepared.slack.socket(1), prepared.slack.socket(2)])
  return { ...prepared, first, second }
}

function health(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/healthz', agent: false }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).on('error', reject)
  })
}

describe('the Socket Mode receiver', () => {
  it('opens the second connection after the first said hello', async () => {
    const held = Promise.withResolvers<OpenAnswer>()
    const asked = Promise.withResolvers<void>()
    const { slack, receiver, captured } = await prepare({
      answers: [
        (response) => {
          asked.resolve()
          void held.promise.then((answer) => answer(response))
        },
      ],
    })
    const started = receiver.start()
    await asked.promise
    const attempts = captured.lines.filter((line) => line.msg === 'Starting Socket Mode session')
    expect([attempts.length, slack.tokens]).toEqual([1, ['Bearer xapp-canary']])
    held.resolve(answerOk(slack.wsUrl))
    await started
    await slack.socket(2)
    expect(captured.lines.filter((line) => line.msg === 'connected to Slack')[0]).toMatchObject({ socket: 1 })
    expect(slack.tokens).toHaveLength(2)
  })

  it.each([
    ['nothing', undefined, {}],
    ['a text', 'opened', { text: 'opened' }],
    ['an object', { response_action: 'clear' }, { response_action: 'clear' }],
  ])('acknowledges with %s', async (_what, payload, sent) => {
    const { app, first } = await start()
    app.command('/rejected', async ({ ack }) => ack(payload as string))
    expect(await first.deliver('e1', 'slash_commands', command('/rejected'))).toEqual(sent)
  })

  it('goes on over one connection while the other is replaced', async () => {
    const { app, slack, first, second } = await start()
    app.command('/rejected', async ({ ack }) => ack('here'))
    first.send({ type: 'disconnect', reason: 'refresh_requested' })
    expect(await second.deliver('e1', 'slash_commands', command('/rejected'))).toEqual({ text: 'here' })
    await first.closed
    const third = await slack.socket(3)
    expect(await third.deliver('e2', 'slash_commands', command('/rejected'))).toEqual({ text: 'here' })
  })

  it('answers what came over a connection before it leaves it', async () => {
    const { app, first } = await start()
    const held = Promise.withResolvers<void>()
    const called = Promise.withResolvers<void>()
    app.command('/rejected', async ({ ack }) => {
      called.resolve()
      await held.promise
      await ack('late')
    })
    const answer = first.deliver('e1', 'slash_commands', command('/rejected'))
    await called.promise
    first.send({ type: 'disconnect', reason: 'warning' })
    await first.read()
    held.resolve()
    expect(await answer).toEqual({ text: 'late' })
    await first.closed
  })

  it('replaces a connection that was cut', async () => {
    const { app, slack, first } = await start()
    app.command('/rejected', async ({ ack }) => ack())
    first.drop()
    const third = await slack.socket(3)
    expect(await third.deliver('e1', 'slash_commands', command('/rejected'))).toEqual({})
  })

  it('runs an envelope that comes over both connections once, and answers both alike', async () => {
    const { app, first, second } = await start()
    const listener = vi.fn(async () => undefined)
    app.command('/rejected', async ({ ack }) => {
      await listener()
      await ack('once')
    })
    const answers = await Promise.all([
      first.deliver('e1', 'slash_commands', command('/rejected')),
      second.deliver('e1', 'slash_commands', command('/rejected')),
    ])
    expect(answers).toEqual([{ text: 'once' }, { text: 'once' }])
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('leaves an event that could not be recorded unanswered, and runs it when it comes again', async () => {
    const recordEvent = vi.fn(async (_body: SlackBody) => undefined).mockRejectedValueOnce(new Error('down'))
    const { app, captured, first, second } = await start({ recordEvent })
    const listener = vi.fn(async () => undefined)
    app.event('app_home_opened', listener)
    void first.deliver('e1', 'events_api', homeOpened('Ev1'))
    await captured.line('a delivery from Slack failed')
    expect(listener).not.toHaveBeenCalled()
    await second.deliver('e1', 'events_api', homeOpened('Ev1'))
    expect(first.acks.all).toEqual([])
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('survives messages that it cannot read', async () => {
    const { app, first } = await start()
    app.command('/rejected', async ({ ack }) => ack())
    for (const message of [
      null,
      'words',
      { type: 'events_api', envelope_id: 'e0' },
      { type: 'unheard_of' },
    ]) {
      first.send(message)
    }
    expect(await first.deliver('e1', 'slash_commands', command('/rejected'))).toEqual({})
  })

  it.each<[string, OpenAnswer]>([
    ['a 500', answerJson({}, 500)],
    ['a rate limit', answerJson({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': '0' })],
    ['a rate limit that says no time', answerJson({}, 429)],
    ['an error of its own', answerJson({ ok: false, error: 'internal_error' })],
    ['no JSON', (response) => response.end('<html>')],
    ['a cut connection', (response) => response.destroy()],
    ['an address where nobody listens', answerOk('ws://127.0.0.1:9/link')],
    ['an address that is none', answerOk('nowhere')],
  ])('tries again after %s from apps.connections.open', async (_what, answer) => {
    const { receiver, slack, captured } = await prepare({ answers: [answer] })
    await receiver.start()
    await slack.socket(2)
    expect(await captured.line('connecting to Slack failed, trying again')).toMatchObject({
      socket: 1,
      attempt: 1,
    })
  })

  it.each(['invalid_auth', 'not_allowed_token_type', 'missing_scope'])(
    'refuses to start, and says what to do, when Slack answers %s',
    async (error) => {
      const { receiver, captured } = await prepare({ answers: [answerJson({ ok: false, error })] })
      await expect(receiver.start()).rejects.toMatchObject({
        code: 'app_token_refused',
        message: expect.stringMatching(`${error}.*connections:write`),
      })
      await expect(health(await captured.port())).rejects.toThrow('ECONNREFUSED')
    },
  )

  it('keeps trying when the token is refused later', async () => {
    const { app, slack, first } = await start()
    app.command('/rejected', async ({ ack }) => ack())
    slack.answers.push(answerJson({ ok: false, error: 'invalid_auth' }))
    first.drop()
    const third = await slack.socket(3)
    expect(await third.deliver('e1', 'slash_commands', command('/rejected'))).toEqual({})
  })

  it('is healthy when the app is ready, not before and not without Slack', async () => {
    let ready = false
    const held = Promise.withResolvers<void>()
    const { receiver, captured, slack } = await prepare({
      isReady: () => ready,
      answers: [(response) => void held.promise.then(() => answerOk(slack.wsUrl)(response))],
    })
    const started = receiver.start()
    const port = await captured.port()
    expect(await health(port)).toBe(503)
    held.resolve()
    await started
    ready = true
    expect(await health(port)).toBe(200)
  })

  it('answers what is in flight before it stops, takes nothing new, and waits for listeners', async () => {
    const { app, receiver, first, second, captured } = await start()
    const held = Promise.withResolvers<void>()
    const called = Promise.withResolvers<void>()
    const order: string[] = []
    app.command('/rejected', async ({ ack }) => {
      called.resolve()
      await held.promise
      await ack('kept')
      await new Promise(setImmediate)
      order.push('listener ended')
    })
    const taken = vi.fn()
    app.command('/landed', taken)
    const answer = first.deliver('e1', 'slash_commands', command('/rejected'))
    await called.promise
    const stopped = receiver.stop().then(() => order.push('stopped'))
    await second.closed
    expect(await health(await captured.port())).toBe(503)
    void first.deliver('e2', 'slash_commands', command('/landed'))
    await first.read()
    held.resolve()
    expect(await answer).toEqual({ text: 'kept' })
    await first.closed
    await stopped
    expect(order).toEqual(['listener ended', 'stopped'])
    expect(taken).not.toHaveBeenCalled()
    expect(first.acks.all.map((ack) => ack.envelope_id)).toEqual(['e1'])
  })

  it('stops although the other side does not answer the close frame', async () => {
    const { receiver, first } = await start()
    first.freeze()
    await receiver.stop()
  })

  it('gives up a connection that never says hello, and opens another', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { slack, receiver } = await prepare()
      slack.muteNext()
      const started = receiver.start()
      const mute = await slack.socket(1)
      await vi.advanceTimersByTimeAsync(10_000)
      await mute.closed
      await started
      await slack.socket(3)
    } finally {
      vi.useRealTimers()
    }
  })

  it('stops before it has begun to listen', async () => {
    const { receiver } = await prepare()
    const started = receiver.start()
    await receiver.stop()
    await started
  })

  it('stops while it is still connecting', async () => {
    const asked = Promise.withResolvers<void>()
    const { receiver } = await prepare({ answers: [() => asked.resolve()] })
    const started = receiver.start()
    await asked.promise
    await receiver.stop()
    await started
  })

  it('logs no word of what was sent and no token, at debug level', async () => {
    const { app, captured, first, receiver } = await start()
    app.command('/rejected', async ({ ack, command: sent }) => {
      await ack({ text: sent.text })
      throw new Error(`failed on ${sent.text}`)
    })
    await first.deliver('e1', 'slash_commands', command('/rejected'))
    await first.deliver('e2', 'events_api', homeOpened('Ev1'))
    first.send('canary')
    await captured.line('a listener failed')
    await receiver.stop()
    expect(captured.text()).not.toMatch(/canary|U024BE7LH|xapp|xoxb/i)
  })
})
