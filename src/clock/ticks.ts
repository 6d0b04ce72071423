import type { ScheduledTask } from 'node-cron'
import type { Log } from '../log.ts'
import type { Measures } from '../metrics/measures.ts'
import type { Clock } from './clock.ts'

/** Cron only wakes us: rows in the database say what is due, so a missed minute loses nothing. */
const EVERY_MINUTE = '* * * * *'

/** Real time. Cron's first look at a calendar takes 17 ms, and whoever waited for the start goes first. */
const CRON_AFTER_MS = 1_000

export type Ticks = {
  /** Runs the first one, which does what fell due before; from then on time runs them. Returns at once. */
  begin(): void
  /** Resolves when no tick is running or about to. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/**
 * Once begun, runs `tick` every minute, and at once when time was moved by hand; never twice at the same time. A tick
 * that fails is logged and the next one does its work. `tick` has to be safe to repeat.
 */
export function createTicks(
  clock: Clock,
  { log, measures }: { log: Log; measures: Pick<Measures, 'ticked'> },
  tick: () => Promise<void>,
): Ticks {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let loading: NodeJS.Timeout | undefined
  let task: ScheduledTask | null = null

  function run(): void {
    if (stopped) return
    again = running !== null
    running ??= measuredTick().finally(() => {
      running = null
      if (again) run()
    })
  }

  async function measuredTick(): Promise<void> {
    const startedAt = performance.now()
    const isDone = await tick().then(
      () => true,
      (error: unknown) => {
        log.error('a tick failed and the next one makes up for it', { error })
        return false
      },
    )
    measures.ticked(performance.now() - startedAt, isDone)
  }

  function begin(): void {
    run()
    clock.onMoved(run)
    loading = setTimeout(keepTime, CRON_AFTER_MS).unref()
  }

  async function keepTime(): Promise<void> {
    const { schedule } = await import('node-cron')
    if (!stopped) task = schedule(EVERY_MINUTE, run, { timezone: 'UTC' })
  }

  async function settled(): Promise<void> {
    while (running !== null) await running
  }

  return {
    begin,
    settled,
    async stop() {
      stopped = true
      clearTimeout(loading)
      await task?.destroy()
      await settled()
    },
  }
}
