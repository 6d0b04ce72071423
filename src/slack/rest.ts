import { setTimeout as pause } from 'node:timers/promises'

/** Real time. */
const REST_MS = 1

/**
 * A moment's rest after somebody was answered. What follows an answer keeps a processor busy for milliseconds, and
 * whoever passes the answer on may have been woken on that very one: a proxy on the same computer, say.
 */
export function rest(): Promise<void> {
  return pause(REST_MS)
}
