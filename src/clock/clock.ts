/**
 * The clock port. Every decision about what is due, about zones, ages and windows reads it.
 * Signatures, leases, timeouts and back-off use real time instead.
 */
export type Clock = {
  /** The present instant in epoch milliseconds. */
  now(): number
  /** Calls `listener` whenever time was moved by hand; never on a clock that runs by itself. */
  onMoved(listener: () => void): void
  close(): void
}

/** The computer's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  onMoved() {},
  close() {},
}
