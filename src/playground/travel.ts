import type { Onward } from '../onward.ts'
import { nextDue } from './next-due.ts'
import type { PlaygroundClock } from './playground-clock.ts'

/** Whose time it is. */
export type Traveller = {
  readonly clock: PlaygroundClock
  readonly onward: Pick<Onward, 'database' | 'settled'>
}

/**
 * Moves the time forward to `to` (epoch milliseconds) as it would pass in life: it stops at every instant
 * at which something is due, and at least every `strideMs`, and goes on when Onward has done its work.
 */
export async function travel({ clock, onward }: Traveller, to: number, strideMs: number): Promise<void> {
  while (clock.now() < to) {
    const now = clock.now()
    const due = await nextDue(onward.database, now)
    const stride = (Math.floor(now / strideMs) + 1) * strideMs
    clock.moveTo(Math.min(to, due ?? to, stride))
    await onward.settled()
  }
}
