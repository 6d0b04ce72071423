/** Knows how long ago something may have come that is read from Slack only now. */
export interface StallWatch {
  /**
   * The earliest real instant at which what is being read may have come, epoch milliseconds.
   *
   * @param openedAt when the way stood on which it came: nothing came before that
   */
  cameAt(openedAt: number): number
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
    cameAt(openedAt) {
      const now = look()
      return Math.min(now, Math.max(openedAt, now < readUntil ? stalledAt : now))
    },
    stop: () => clearInterval(timer),
  }
}
