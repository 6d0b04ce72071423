/** What the local Slack takes the time from: `ts` values, trigger expiry, rate limits, response_url expiry. */
export interface SlackClock {
  /** Milliseconds since the epoch. */
  now(): number
}

/** The machine's own clock. */
export const realClock: SlackClock = { now: () => Date.now() }

/** A clock that stands still until it is told to move. */
export interface HandClock extends SlackClock {
  /** Moves the time forward by so many milliseconds. */
  advance(ms: number): void
}

/** A clock for tests, standing at the given instant (milliseconds since the epoch). */
export function handClock(start: number): HandClock {
  let time = start
  return {
    now: () => time,
    advance: (ms) => {
      time += ms
    },
  }
}
