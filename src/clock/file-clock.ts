import { readFileSync } from 'node:fs'
import { StartError } from '../start-error.ts'
import type { Clock } from './clock.ts'

/** How often the file is looked at. Half of the 500 ms within which a change is acted on. */
const LOOK_EVERY_MS = 100

/**
 * A clock that stands at the ISO instant written in a file, and moves when the file changes: for moving a
 * real process through months from outside. Throws a StartError when the file cannot be read or holds no instant;
 * later, a file caught half-written leaves the time as it was.
 */
export function fileClock(path: string): Clock {
  let now = readInstant(path)
  if (now === undefined)
    throw new StartError('ONWARD_CLOCK_FILE holds no ISO instant, such as 2026-03-01T09:00:00Z')
  const listeners: (() => void)[] = []
  const timer = setInterval(() => {
    const read = readInstant(path)
    if (read === undefined || read === now) return
    now = read
    for (const listener of listeners) listener()
  }, LOOK_EVERY_MS)
  timer.unref()
  return {
    now: () => now ?? Number.NaN,
    onMoved: (listener) => void listeners.push(listener),
    close: () => clearInterval(timer),
  }
}

function readInstant(path: string): number | undefined {
  try {
    const instant = Date.parse(readFileSync(path, 'utf8').trim())
    return Number.isNaN(instant) ? undefined : instant
  } catch {
    return undefined
  }
}
