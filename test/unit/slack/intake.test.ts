import { App, type Receiver, type ReceiverEvent } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createIntake, type Delivery } from '../../../src/slack/receivers/intake.ts'
import type { SlackBody } from '../../../src/slack/receivers/receiver.ts'
import { captureLog } from './captured-log.ts'

const NOWHERE: Receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined }

/** A Bolt app whose handling of a delivery is the test's. */
function appThat(processEvent: (event: ReceiverEvent) => Promise<void>): App {
  const app = new App({ receiver: NOWHERE, authorize: async () => ({}), deferInitialization: true })
  app.processEvent = processEvent
  return app
}

function delivery(body: SlackBody, envelopeId?: string) {
  const answers: unknown[] = []
  const made: Delivery = {
    body,
    notBefore: 0,
    ...(envelopeId === undefined ? {} : { envelopeId }),
    acknowledge: async (payload) => void answers.push(payload),
    refuse: () => void answers.push('refused'),
  }
  return { ...made, answers }
}

const EVENT = { type: 'event_callback', event_id: 'Ev1', event: { type: 'tokens_revoked' } }
const noRecord = async (): Promise<void> => undefined

describe('intake', () => {
  it('records an event before Bolt sees it', async () => {
    const order: string[] = []
    const intake = createIntake({
      log: captureLog().log,
      recordEvent: async () => void order.push('recorded'),
    })
    await intake.receive(
      appThat(async () => void order.push('processed')),
      delivery(EVENT),
    )
    expect(order).toEqual(['recorded', 'processed'])
  })

  it('records nothing but events', async () => {
    const recordEvent = vi.fn(noRecord)
    const intake = createIntake({ log: captureLog().log, recordEvent })
    await intake.receive(
      appThat(({ ack }) => ack()),
      delivery({ type: 'block_actions' }, 'e1'),
    )
    expect(recordEvent).not.toHaveBeenCalled()
  })

  it('refuses an event that could not be recorded, and runs it when it comes again', async () => {
    const recordEvent = vi.fn(noRecord).mockRejectedValueOnce(new Error('database is down'))
    const intake = createIntake({ log: captureLog().log, recordEvent })
    const processed = vi.fn(({ ack }: ReceiverEvent) => ack())
    const [first, second] = [delivery(EVENT), delivery(EVENT)]
    await intake.receive(appThat(processed), first)
    expect(first.answers).toEqual(['refused'])
    expect(processed).not.toHaveBeenCalled()
    await intake.receive(appThat(processed), second)
    expect(second.answers).toEqual([undefined])
  })

  it('refuses what was read after somebody gave up on it', async () => {
    let late = 3_500
    const stalls = { cameAt: () => Date.now() - late, stop: () => undefined }
    const intake = createIntake({ log: captureLog().log, recordEvent: noRecord }, stalls)
    const processed = vi.fn(({ ack }: ReceiverEvent) => ack())
    const [form, inTime] = [delivery({}, 'e1'), delivery({}, 'e1')]
    await intake.receive(appThat(processed), form)
    expect(form.answers).toEqual(['refused'])
    expect(processed).not.toHaveBeenCalled()
    late = 0
    await intake.receive(appThat(processed), inTime)
    expect(inTime.answers).toEqual([undefined])
  })

  it('takes an event however late it is read', async () => {
    const stalls = { cameAt: () => Date.now() - 3_500, stop: () => undefined }
    const recordEvent = vi.fn(noRecord)
    const intake = createIntake({ log: captureLog().log, recordEvent }, stalls)
    const event = delivery(EVENT)
    await intake.receive(
      appThat(({ ack }) => ack()),
      event,
    )
    expect(event.answers).toEqual([undefined])
    expect(recordEvent).toHaveBeenCalledOnce()
  })

  it('runs a repeated delivery once and gives it the same answer, while the first runs and after', async () => {
    const intake = createIntake({ log: captureLog().log, recordEvent: noRecord })
    const held = Promise.withResolvers<void>()
    const processed = vi.fn(async ({ ack }: ReceiverEvent) => {
      await held.promise
      await ack({ response_action: 'clear' })
    })
    const app = appThat(processed)
    const [first, during, after] = [delivery({}, 'e1'), delivery({}, 'e1'), delivery({}, 'e1')]
    const running = [intake.receive(app, first), intake.receive(app, during)]
    held.resolve()
    await Promise.all(running)
    await intake.receive(app, after)
    expect(processed).toHaveBeenCalledTimes(1)
    for (const { answers } of [first, during, after]) expect(answers).toEqual([{ response_action: 'clear' }])
  })

  it("knows an event by its own id, also when Slack's retry has another envelope", async () => {
    const intake = createIntake({ log: captureLog().log, recordEvent: noRecord })
    const processed = vi.fn(({ ack }: ReceiverEvent) => ack())
    await intake.receive(appThat(processed), delivery(EVENT, 'e1'))
    await intake.receive(appThat(processed), delivery(EVENT, 'e2'))
    expect(processed).toHaveBeenCalledTimes(1)
  })

  it('refuses a repeated delivery when the first one failed', async () => {
    const intake = createIntake({ log: captureLog().log, recordEvent: noRecord })
    const held = Promise.withResolvers<void>()
    const app = appThat(() => held.promise)
    const [first, during] = [delivery({}, 'e1'), delivery({}, 'e1')]
    const running = [intake.receive(app, first), intake.receive(app, during)]
    held.reject(new Error('broken'))
    await Promise.all(running)
    expect([first.answers, during.answers]).toEqual([['refused'], ['refused']])
  })

  it('counts the first acknowledgement alone', async () => {
    const intake = createIntake({ log: captureLog().log, recordEvent: noRecord })
    const twice = delivery({}, 'e1')
    const app = appThat(async ({ ack }) => {
      await ack('first')
      await ack('second')
    })
    await intake.receive(app, twice)
    expect(twice.answers).toEqual(['first'])
  })

  it('does not refuse what was acknowledged before it failed', async () => {
    const { log, line } = captureLog()
    const intake = createIntake({ log, recordEvent: noRecord })
    const failing = delivery({}, 'e1')
    const app = appThat(async ({ ack }) => {
      await ack()
      throw new Error('broken')
    })
    await intake.receive(app, failing)
    expect(failing.answers).toEqual([undefined])
    expect(await line('a delivery from Slack failed')).toMatchObject({ level: 'error' })
  })

  it('is settled when listeners have ended, not when they have acknowledged', async () => {
    const intake = createIntake({ log: captureLog().log, recordEvent: noRecord })
    const held = Promise.withResolvers<void>()
    const acked = Promise.withResolvers<void>()
    const app = appThat(async ({ ack }) => {
      await ack()
      acked.resolve()
      await held.promise
    })
    const running = intake.receive(app, delivery({}, 'e1'))
    await acked.promise
    let settled = false
    const settling = intake.settled(1_000).then((done) => {
      settled = done
    })
    await new Promise(setImmediate)
    expect(settled).toBe(false)
    held.resolve()
    await Promise.all([running, settling])
    expect(settled).toBe(true)
  })

  it('refuses what comes after it was closed', async () => {
    const intake = createIntake({ log: captureLog().log, recordEvent: noRecord })
    const processed = vi.fn(({ ack }: ReceiverEvent) => ack())
    const late = delivery({}, 'e1')
    intake.close()
    await intake.receive(appThat(processed), late)
    expect(late.answers).toEqual(['refused'])
    expect(processed).not.toHaveBeenCalled()
  })
})

describe('intake over time', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('gives up waiting for what is in flight at the deadline', async () => {
    const intake = createIntake({ log: captureLog().log, recordEvent: noRecord })
    void intake.receive(
      appThat(() => new Promise(() => undefined)),
      delivery({}, 'e1'),
    )
    const settling = intake.settled(9_000)
    await vi.advanceTimersByTimeAsync(9_000)
    expect(await settling).toBe(false)
  })

  it("still knows a delivery at the last of Slack's retries, and forgets it after ten minutes", async () => {
    const intake = createIntake({ log: captureLog().log, recordEvent: noRecord })
    const processed = vi.fn(({ ack }: ReceiverEvent) => ack())
    const app = appThat(processed)
    await intake.receive(app, delivery(EVENT))
    await vi.advanceTimersByTimeAsync(6 * 60_000)
    await intake.receive(app, delivery(EVENT))
    expect(processed).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(4 * 60_000)
    await intake.receive(app, delivery(EVENT))
    expect(processed).toHaveBeenCalledTimes(2)
  })

  it('says when an acknowledgement came later than Slack waits', async () => {
    const { log, line } = captureLog()
    const intake = createIntake({ log, recordEvent: noRecord })
    const app = appThat(async ({ ack }) => {
      await new Promise((resolve) => setTimeout(resolve, 3_500))
      await ack()
    })
    const running = intake.receive(app, delivery({}, 'e1'))
    await vi.advanceTimersByTimeAsync(3_500)
    await running
    expect((await line('acknowledged later than Slack waits')).ms).toBe(3_500)
  })
})
