import type { Clock } from '../clock/clock.ts'

/** The clock port's adapter for trying things out: runs like the real one, and can be put forward. */
export type PlaygroundClock = Clock & {
  /** Puts the time forward to an instant (epoch milliseconds); one that has passed changes nothing. */
  moveTo(instant: number): void
  /** How far it is ahead of the computer's clock (behind: negative), in milliseconds. */
  readonly offset: number
}

/** A clock that is `offset` milliseconds ahead of `realNow`. Throws nothing; never goes back. */
export function playgroundClock(realNow: () => number, offset: number): PlaygroundClock {
  let ahead = offset
  const listeners: (() => void)[] = []
  const now = () => realNow() + ahead
  return {
    now,
    moveTo(instant) {
      if (instant <= now()) return
      ahead = instant - realNow()
      for (const listener of listeners) listener()
    },
    get offset() {
      return ahead
    },
    onMoved: (listener) => void listeners.push(listener),
    close() {},
  }
}
