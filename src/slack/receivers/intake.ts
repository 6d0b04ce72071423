import type { App } from '@slack/bolt'
import { createInFlight } from './in-flight.ts'
import type { SharedReceiverOptions, SlackBody } from './receiver.ts'
import { type Answer, createRecentAnswers } from './recent-answers.ts'
import { type StallWatch, watchStalls } from './stall-watch.ts'

/** One delivery from Slack, by whichever way it came, and how to answer it there. */
export interface Delivery {
  readonly body: SlackBody
  readonly envelopeId?: string
  readonly retryNum?: number
  readonly retryReason?: string
  /** Slack sent it no earlier, real time in epoch milliseconds. */
  readonly notBefore: number
  /** Resolves when the acknowledgement has left. Called once at most; must not reject. */
  acknowledge(payload: unknown): Promise<void>
  /** Lets Slack know, if only by silence, that it may send this again. */
  refuse(): void
}

/** What both ways of delivery share. */
export interface Intake {
  /** Resolves when everything that the delivery set off has ended, listeners included. Never rejects. */
  receive(app: App, delivery: Delivery): Promise<void>
  /** From now on every delivery is refused. */
  close(): void
  /** Resolves with true once nothing is in flight, or with false after `withinMs`. */
  settled(withinMs: number): Promise<boolean>
}

/** Slack stops waiting after this; an answer that comes later is lost. */
const SLACK_WAITS_MS = 3_000

/**
 * Refuses what somebody gave up on while this process stood still; an event is taken however late, as nobody
 * waits for it. Records events durably before they are acknowledged, hands deliveries to Bolt, counts what is in
 * flight, and runs a delivery that comes twice once: the second gets the answer of the first. What failed before
 * it was acknowledged is forgotten, so that Slack's retry runs it.
 */
export function createIntake(
  { log, recordEvent, measures }: Pick<SharedReceiverOptions, 'log' | 'recordEvent' | 'measures'>,
  stalls: StallWatch = watchStalls(),
): Intake {
  const inFlight = createInFlight()
  const recent = createRecentAnswers()
  let closed = false

  async function run(app: App, delivery: Delivery, key: string | undefined, askedAt: number): Promise<void> {
    const customProperties = { askedAt }
    const answer = Promise.withResolvers<Answer>()
    if (key !== undefined) recent.keep(key, answer.promise)
    const ack = createAck({ log, measures }, delivery, answer.resolve)
    try {
      if (isEvent(delivery)) await recordEvent(delivery.body)
      await app.processEvent({ ...retryOf(delivery), body: delivery.body, ack: ack.send, customProperties })
    } catch (error) {
      log.error('a delivery from Slack failed', { error })
      if (!ack.wasSent()) delivery.refuse()
    }
    if (!ack.wasSent() && key !== undefined) recent.forget(key)
    answer.resolve({ given: false })
  }

  return {
    async receive(app, delivery) {
      if (closed) return delivery.refuse()
      const askedAt = stalls.cameAt(delivery.notBefore)
      if (!isEvent(delivery) && Date.now() - askedAt > SLACK_WAITS_MS) {
        // Whoever asked was told that it failed, and may have asked anew and gone on: done now, it would undo that.
        log.warn('a delivery came too late', { ms: Date.now() - askedAt })
        return delivery.refuse()
      }
      const key = keyOf(delivery)
      const earlier = key === undefined ? undefined : recent.find(key)
      const end = inFlight.begin()
      try {
        if (earlier === undefined) return await run(app, delivery, key, askedAt)
        const answer = await earlier
        if (answer.given) await delivery.acknowledge(answer.payload)
        else delivery.refuse()
      } finally {
        end()
      }
    },
    close() {
      closed = true
      stalls.stop()
    },
    settled: inFlight.settled,
  }
}

function isEvent({ body }: Delivery): boolean {
  return body.type === 'event_callback'
}

/** Events keep their id in every retry; of the rest, only envelopes have one. */
function keyOf(delivery: Delivery): string | undefined {
  const { body, envelopeId } = delivery
  if (isEvent(delivery) && typeof body.event_id === 'string') return `event ${body.event_id}`
  return envelopeId === undefined ? undefined : `envelope ${envelopeId}`
}

function retryOf({ retryNum, retryReason }: Delivery): { retryNum?: number; retryReason?: string } {
  return {
    ...(retryNum === undefined ? {} : { retryNum }),
    ...(retryReason === undefined ? {} : { retryReason }),
  }
}

/** Bolt's `ack`: the first call counts, further ones do nothing. */
function createAck(
  { log, measures }: Pick<SharedReceiverOptions, 'log' | 'measures'>,
  delivery: Delivery,
  answered: (answer: Answer) => void,
) {
  const receivedAt = performance.now()
  let sent = false
  return {
    wasSent: () => sent,
    async send(payload?: unknown): Promise<void> {
      if (sent) return
      sent = true
      const ms = Math.round(performance.now() - receivedAt)
      measures?.acknowledged(ms)
      if (ms > SLACK_WAITS_MS) log.warn('acknowledged later than Slack waits', { ms })
      answered({ given: true, payload })
      await delivery.acknowledge(payload)
    },
  }
}
