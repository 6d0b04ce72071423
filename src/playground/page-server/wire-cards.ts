import type { WireDelivery, WireLog, WireRequest } from '../local-slack/wire-log.ts'
import type { WireCard } from '../page/protocol.ts'

const MOST = 150

/** The newest of what crossed the wire, newest first. */
export function wireCards(wire: WireLog): WireCard[] {
  return wire.entries
    .slice(-MOST)
    .reverse()
    .map((entry) => (entry.kind === 'request' ? requestCard(entry) : deliveryCard(entry)))
}

function requestCard({ n, method, at, answer }: WireRequest): WireCard {
  const error = answer?.body.ok === false ? String(answer.body.error) : ''
  const outcome = answer === undefined ? 'waiting' : error === '' ? 'answered' : 'refused'
  return { n, direction: 'to Slack', name: method, at, ms: answer?.ms ?? null, outcome, note: error }
}

function deliveryCard({ n, name, at, attempt, ack, failed }: WireDelivery): WireCard {
  const outcome = ack !== undefined ? 'answered' : failed === undefined ? 'waiting' : 'lost'
  const note = [failed, attempt > 0 ? `attempt ${attempt + 1}` : undefined].filter(
    (part) => part !== undefined,
  )
  return { n, direction: 'to the app', name, at, ms: ack?.ms ?? null, outcome, note: note.join(', ') }
}

/** One entry in full, as JSON; undefined where there is none. */
export function wireDetail(wire: WireLog, n: number): string | undefined {
  const entry = wire.entries[n]
  if (entry === undefined) return undefined
  const { kind: _kind, n: _n, at: _at, ...rest } = entry
  return JSON.stringify(rest, (_key, value: unknown) => readable(value), 2)
}

/** Slack's clients send some arguments as JSON in a text; here it is shown as what it says. */
function readable(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
