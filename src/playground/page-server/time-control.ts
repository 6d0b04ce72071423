import type { Onward } from '../../onward.ts'
import { nextDue } from '../next-due.ts'
import type { ClockPart, Done } from '../page/protocol.ts'
import type { PlaygroundClock } from '../playground-clock.ts'
import { travel } from '../travel.ts'

const STRIDE_MS = 60 * 60 * 1_000
/** Just past the instant, so that what is due then is due. */
const JUST_AFTER_MS = 1_000

export type TimeControl = {
  part(): Promise<ClockPart>
  /** Moves time on by milliseconds, or to the next instant at which something is due. */
  move(by: number | 'next'): Promise<Done>
}

/** The control of the playground's time; `changed` is called when it begins and ends to move. */
export function createTimeControl(
  { clock, onward }: { clock: PlaygroundClock; onward: Onward },
  changed: () => void,
): TimeControl {
  let isMoving = false
  return {
    async part() {
      const offset = Math.round(clock.offset / 1_000) * 1_000
      return { offset, isMoving, next: await nextDue(onward.database, clock.now()) }
    },
    async move(by) {
      if (isMoving) return { kind: 'failed', why: 'Time is moving already.' }
      isMoving = true
      changed()
      try {
        const now = clock.now()
        const next = by === 'next' ? await nextDue(onward.database, now) : now + by
        if (next === null) return { kind: 'failed', why: 'Nothing is planned.' }
        await travel({ clock, onward }, by === 'next' ? next + JUST_AFTER_MS : next, STRIDE_MS)
        return { kind: 'done' }
      } finally {
        isMoving = false
        changed()
      }
    },
  }
}
