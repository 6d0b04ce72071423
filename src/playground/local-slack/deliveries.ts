import type { FaultDesk } from './faults.ts'
import type { JsonObject } from './json.ts'
import type { WireDelivery, WireRecorder } from './wire-log.ts'

/** Why the bot did not acknowledge, as a person or Slack's retries see it. */
export type DeliveryFailure =
  | 'timeout'
  | 'no_connection'
  | 'connection_lost'
  | `http_${number}`
  | 'url_unreachable'

export type DeliveryReply =
  | { acked: true; payload: unknown; ms: number }
  | { acked: false; why: DeliveryFailure; ms: number }

/** Something for the bot: `kind` as Socket Mode names it, `name` as the wire log and the fault plan do. */
export interface Envelope {
  kind: 'slash_commands' | 'interactive' | 'events_api'
  name: string
  body: JsonObject
}

/** An envelope that is on its way. */
export interface Handed {
  via: number | 'http'
  /** Resolves when the bytes have left, or can't leave any more. */
  flushed: Promise<void>
  reply: Promise<{ payload: unknown } | { why: DeliveryFailure }>
  /** Severs the connection that carries it. */
  drop(): void
}

/** Socket Mode or signed HTTP. */
export interface Transport {
  /** Hands an envelope over, saying what went wrong before if it is a repetition; undefined: nobody is connected. */
  hand(envelope: Envelope, attempt: number, lastFailure: DeliveryFailure | undefined): Handed | undefined
  /** Severs every connection; new ones may be made. */
  cut(): void
  close(): void
}

export interface DeliveryTiming {
  /** How long the bot has to acknowledge. Real milliseconds. */
  ackMs: number
  /** When an event that was not acknowledged is sent again, after each failure. Real milliseconds. */
  eventRetriesMs: readonly number[]
}

/** Hands envelopes to the bot, with Slack's patience and the planned faults. */
export interface Deliveries {
  /** Sends once. `effect` runs when the acknowledgement counts, before the promise resolves. */
  send(envelope: Envelope, effect?: (reply: DeliveryReply) => void): Promise<DeliveryReply>
  /** Sends an event, and again while it is not acknowledged. Never rejects. */
  sendEvent(envelope: Envelope): void
  /** Repeats at once every event that waits for its next attempt; resolves when all have been tried. */
  retryEventsNow(): Promise<void>
  close(): void
}

/** Deliveries over one transport. */
export function createDeliveries(
  transport: Transport,
  timing: DeliveryTiming,
  wire: WireRecorder,
  faults: FaultDesk,
): Deliveries {
  const held: (() => void)[] = []
  const retries = new Map<NodeJS.Timeout, () => Promise<void>>()
  let isClosed = false

  const handOver = async (envelope: Envelope, entry: WireDelivery, last?: DeliveryFailure) => {
    const handed = transport.hand(envelope, entry.attempt, last)
    if (!handed) return undefined
    entry.via = handed.via
    await handed.flushed
    for (const release of held.splice(0)) release()
    return handed
  }

  const answerOf = async (handed: Handed): Promise<Awaited<Handed['reply']>> => {
    const answer = await race(handed.reply, timing.ackMs)
    return faults.halted ? { why: 'connection_lost' } : answer
  }

  const repeat = (envelope: Envelope, attempt: number) => {
    const again = wire.delivery({ name: envelope.name, body: envelope.body, attempt: attempt + 1 })
    void handOver(envelope, again, 'timeout').then(async (handed) => {
      if (handed) record(again, await answerOf(handed), performance.now())
    })
  }

  const record = (entry: WireDelivery, answer: Awaited<Handed['reply']>, started: number): DeliveryReply => {
    const ms = performance.now() - started
    if ('why' in answer) entry.failed = answer.why
    else entry.ack = { payload: answer.payload, ms }
    wire.updated(entry)
    return 'why' in answer
      ? { acked: false, why: answer.why, ms }
      : { acked: true, payload: answer.payload, ms }
  }

  const attemptOnce = async (
    envelope: Envelope,
    effect: (reply: DeliveryReply) => void = () => {},
    attempt = 0,
    lastFailure?: DeliveryFailure,
  ): Promise<DeliveryReply> => {
    const started = performance.now()
    const due = faults.dueForDelivery(envelope.name)
    const entry = wire.delivery({ name: envelope.name, body: envelope.body, attempt })
    const fail = (why: DeliveryFailure) => record(entry, { why }, started)

    const whenSent = due.take('sent')
    if (whenSent === 'lose') return fail(await patience(timing.ackMs))
    if (whenSent === 'hold') await new Promise<void>((release) => held.push(release))
    const handed = await handOver(envelope, entry, lastFailure)
    if (!handed) return fail('no_connection')
    if (whenSent === 'kill') return faults.kill().then(() => fail('connection_lost'))
    if (whenSent === 'drop-connection') handed.drop()
    if (whenSent === 'duplicate') repeat(envelope, attempt)

    const answer = await answerOf(handed)
    const whenAcked = 'why' in answer ? undefined : due.take('acked')
    if (whenAcked === 'kill') return faults.kill().then(() => fail('connection_lost'))
    if (whenAcked === 'lose') return fail('timeout')
    if (whenAcked === 'drop-connection') {
      handed.drop()
      return fail('connection_lost')
    }
    const reply = record(entry, answer, started)
    effect(reply)
    const whenSettled = due.take('settled')
    if (whenSettled === 'kill') await faults.kill()
    if (whenSettled === 'drop-connection') handed.drop()
    return reply
  }

  const tryEvent = async (envelope: Envelope, attempt: number, last?: DeliveryFailure): Promise<void> => {
    const reply = await attemptOnce(envelope, undefined, attempt, last)
    const delay = timing.eventRetriesMs[attempt]
    if (reply.acked || delay === undefined || isClosed) return
    const again = () => tryEvent(envelope, attempt + 1, reply.why)
    const timer = setTimeout(() => {
      retries.delete(timer)
      void again()
    }, delay)
    retries.set(timer, again)
  }

  return {
    send: (envelope, effect) => attemptOnce(envelope, effect),
    sendEvent: (envelope) => void tryEvent(envelope, 0),
    retryEventsNow: async () => {
      const waiting = [...retries]
      retries.clear()
      for (const [timer] of waiting) clearTimeout(timer)
      await Promise.all(waiting.map(([, again]) => again()))
    },
    close: () => {
      isClosed = true
      for (const timer of retries.keys()) clearTimeout(timer)
      transport.close()
    },
  }
}

function patience(ms: number): Promise<'timeout'> {
  return new Promise((resolve) => setTimeout(resolve, ms, 'timeout'))
}

async function race<T>(reply: Promise<T>, withinMs: number): Promise<T | { why: DeliveryFailure }> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<{ why: DeliveryFailure }>((resolve) => {
    timer = setTimeout(() => resolve({ why: 'timeout' }), withinMs)
  })
  return Promise.race([reply, late]).finally(() => clearTimeout(timer))
}
