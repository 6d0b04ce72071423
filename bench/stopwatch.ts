import type { WireDelivery, WireLog, WireRequest } from '../src/playground/local-slack/wire-log.ts'

/** How a message that was clicked is changed. */
const CHANGES: ReadonlySet<string> = new Set(['response_url', 'chat.update'])

/** Milliseconds, in the order in which things ended. */
export type Timings = {
  /** From sending a command to its acknowledgement. */
  readonly commandAck: number[]
  /** From sending a command to answering the views.open that it led to. */
  readonly modalOpen: number[]
  /** From sending a submission to its acknowledgement. */
  readonly submissionAck: number[]
  /** From sending a click on a message's button to its acknowledgement. */
  readonly clickAck: number[]
  /** From sending such a click to the message that has changed; clicks come one at a time. */
  readonly clickShown: number[]
}

/** Takes times at the local Slack, from the wire alone: what a member's Slack would see. */
export type Stopwatch = {
  /** What ended since the last call. */
  take(): Timings
}

/** Times everything that crosses the wire from now on. `now`: real milliseconds. */
export function startStopwatch(wire: WireLog, now: () => number): Stopwatch {
  const begun = new Map<string, number>()
  let timings = noTimings()
  let clickedAt: number | undefined

  function delivered(entry: WireDelivery): void {
    if (entry.ack === undefined) {
      if (entry.name === 'block_actions') clickedAt = now()
      if (entry.name === 'command') begun.set(String(entry.body.trigger_id), now())
      return
    }
    if (entry.name === 'command') timings.commandAck.push(entry.ack.ms)
    if (entry.name === 'block_actions') timings.clickAck.push(entry.ack.ms)
    if (entry.name === 'view_submission') timings.submissionAck.push(entry.ack.ms)
  }

  function requested(entry: WireRequest): void {
    if (entry.answer !== undefined && CHANGES.has(entry.method) && clickedAt !== undefined) {
      timings.clickShown.push(now() - clickedAt)
      clickedAt = undefined
    }
    if (entry.method !== 'views.open' || entry.answer?.body.ok !== true) return
    const trigger = String(entry.args.trigger_id)
    const since = begun.get(trigger)
    if (since !== undefined) timings.modalOpen.push(now() - since)
    begun.delete(trigger)
  }

  wire.on((entry) => (entry.kind === 'delivery' ? delivered(entry) : requested(entry)))
  return {
    take() {
      const taken = timings
      timings = noTimings()
      return taken
    },
  }
}

function noTimings(): Timings {
  return { commandAck: [], modalOpen: [], submissionAck: [], clickAck: [], clickShown: [] }
}
