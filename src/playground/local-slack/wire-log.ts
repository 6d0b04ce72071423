import type { SlackClock } from './clock.ts'
import type { JsonObject } from './json.ts'

/** One request of the bot: to the Web API, to an upload address or to a response_url. */
export interface WireRequest {
  kind: 'request'
  n: number
  /** The API method, or 'response_url', 'files.upload'. */
  method: string
  args: JsonObject
  token: 'bot' | 'app' | 'unknown' | 'none'
  /** Milliseconds since the epoch by the local Slack's clock. */
  at: number
  /** What was answered; undefined while there is no answer, and for ever where a fault swallowed it. */
  answer?: { status: number; body: JsonObject; ms: number }
}

/** One thing handed to the bot: a command, an interaction, an event. Each repetition is an entry of its own. */
export interface WireDelivery {
  kind: 'delivery'
  n: number
  /** 'command', 'block_actions', 'view_submission', 'view_closed', 'shortcut', 'message_action', 'event:<type>'. */
  name: string
  body: JsonObject
  /** 0 the first time, then 1, 2, … */
  attempt: number
  /** Which socket carried it (numbered from 1), or 'http'; undefined when nothing could. */
  via?: number | 'http'
  at: number
  /** The bot's acknowledgement, if one came. */
  ack?: { payload: unknown; ms: number }
  failed?: string
}

type WireEntry = WireRequest | WireDelivery

/** Everything that crossed the wire, in order. */
export interface WireLog {
  readonly entries: readonly WireEntry[]
  /** Requests so far, all or those of one method. */
  requests(method?: string): WireRequest[]
  /** Deliveries so far, all or those of one name ('event' stands for every event). */
  deliveries(name?: string): WireDelivery[]
  /** Calls back for every new entry and again when an entry is answered; returns what ends that. */
  on(listener: (entry: WireEntry) => void): () => void
}

/** The side of the log that only the local Slack itself writes. */
export interface WireRecorder extends WireLog {
  request(entry: Pick<WireRequest, 'method' | 'args' | 'token'>): WireRequest
  delivery(entry: Pick<WireDelivery, 'name' | 'body' | 'attempt'>): WireDelivery
  /** Tells the listeners that an entry has got its answer. */
  updated(entry: WireEntry): void
}

/** Whether `name` is what `wanted` asks for: itself, '*', or the family before the colon. */
export function isNamed(name: string, wanted: string): boolean {
  return wanted === '*' || name === wanted || name.startsWith(`${wanted}:`)
}

/** Makes an empty log. */
export function createWireLog(clock: SlackClock): WireRecorder {
  const entries: WireEntry[] = []
  const listeners = new Set<(entry: WireEntry) => void>()
  const tell = (entry: WireEntry) => {
    for (const listener of [...listeners]) listener(entry)
  }
  const add = <T extends WireEntry>(entry: T): T => {
    entries.push(entry)
    tell(entry)
    return entry
  }
  return {
    entries,
    requests: (method = '*') =>
      entries.filter((entry) => entry.kind === 'request').filter((entry) => isNamed(entry.method, method)),
    deliveries: (name = '*') =>
      entries.filter((entry) => entry.kind === 'delivery').filter((entry) => isNamed(entry.name, name)),
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    request: (entry) => add({ kind: 'request', n: entries.length, at: clock.now(), ...entry }),
    delivery: (entry) => add({ kind: 'delivery', n: entries.length, at: clock.now(), ...entry }),
    updated: tell,
  }
}
