import { type Attempt, attemptDelivery } from './attempt-delivery.ts'
import type { FaultDesk } from './faults.ts'
import type { JsonObject } from './json.ts'
import type { WireRecorder } from './wire-log.ts'

/** Why the bot did not acknowledge, as a person or Slack's retries see it. */
export type DeliveryFailure =
  | 'timeout'
  | 'no_connection'
  | 'connection_lost'
  | 'url_unreachable'
  | `http_${number}`

export type DeliveryReply =
  | { acked: true; payload: unknown; ms: number }
  | { acked: false; why: DeliveryFailure; ms: number }

/** Something for the bot: `kind` as Socket Mode names it, `name` as the wire log and the fault plan do. */
export interface Envelope {
  kind: 'slash_commands' | 'interactive' | 'events_api'
  name: string
  body: JsonObject
}

/** What came back for an envelope, before it counts. */
export type RawReply = { payload: unknown } | { why: DeliveryFailure }

/** An envelope that is on its way. */
export interface Handed {
  via: number | 'http'
  /** Resolves when the bytes have left, or can't leave any more. */
  flushed: Promise<void>
  reply: Promise<RawReply>
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
  /** Sends an event, and again while it is not acknowledged. */
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
  const retries = new Map<NodeJS.Timeout, () => Promise<void>>()
  const desk = { transport, ackMs: timing.ackMs, wire, faults, held: [] }
  let isClosed = false

  const tryEvent = async (event: Attempt): Promise<void> => {
    const reply = await attemptDelivery(desk, event)
    const delay = timing.eventRetriesMs[event.attempt]
    if (reply.acked || delay === undefined || isClosed) return
    const again = () => tryEvent({ ...event, attempt: event.attempt + 1, lastFailure: reply.why })
    const timer = setTimeout(() => {
      retries.delete(timer)
      void again()
    }, delay)
    retries.set(timer, again)
  }

  return {
    send: (envelope, effect) => attemptDelivery(desk, { envelope, attempt: 0, effect }),
    sendEvent: (envelope) => void tryEvent({ envelope, attempt: 0 }),
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
