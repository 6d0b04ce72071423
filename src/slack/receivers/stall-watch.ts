/** Knows how long ago something may have come that is read from Slack only now. */
export interface StallWatch {
  /**
   * The earliest real instant at which what is being read may have come, epoch milliseconds.
   *
   * @param notBefore when it was sent at the earliest, as far as that is known
   */
  cameAt(notBefore: number): number
  stop(): void
}

const LOOK_EVERY_MS = 250
/** Real work holds a turn up for less. */
const STALL_MS = 1_000
/** How long what came meanwhile is still being read. */
const READING_MS = 500

/**
 * A process that was frozen, or got no processor, reads then what had come meanwhile, which may be long over for
 * whoever sent it: counted from when it last was known to run.
 */
export function watchStalls(realNow: () => number = Date.now): StallWatch {
  let last = realNow()
  let stalledAt = last
  let readUntil = 0
  function look(): number {
    const now = realNow()
    if (now - last > STALL_MS) {
      if (last >= readUntil) stalledAt = last
      readUntil = now + READING_MS
    }
    last = now
    return now
  }
  const timer = setInterval(look, LOOK_EVERY_MS).unref()
  return {
    cameAt(notBefore) {
      const now = look()
      return Math.min(now, Math.max(notBefore, now < readUntil ? stalledAt : now))
    },
    stop: () => clearInterval(timer),
  }
}
