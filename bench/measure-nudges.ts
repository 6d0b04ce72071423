import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OnwardDatabase } from '../src/db/database.ts'
import { sendDueNudges } from '../src/nudges/send-due-nudges.ts'
import { systemRandom } from '../src/random.ts'
import { manyPeople, WEDNESDAY } from './many-people.ts'
import { median, percentile } from './statistics.ts'

export type NudgeFigures = {
  readonly people: number
  readonly due: number
  /** The median of a tick with nothing due, ms. */
  readonly idleTickMs: number
  /** All that is due planned and queued, ms. */
  readonly queuedMs: number
  /** How long something else waited for the event loop meanwhile, at worst, ms. */
  readonly longestWaitMs: number
  /** How many messages were queued. */
  readonly queued: number
}

export type NudgeSizes = { readonly people: number; readonly due: number; readonly idleTicks: number }

/** Stores people, and times ticks with nothing due and one with much due. */
export async function measureNudges({ people, due, idleTicks }: NudgeSizes): Promise<NudgeFigures> {
  const { database, discard } = await manyPeople(people, due)
  try {
    const idle: number[] = []
    for (let tick = 0; tick < idleTicks; tick++) idle.push(await timed(() => tickAt(database, WEDNESDAY - 1)))
    let waits: number[] = []
    const stop = watchLoop((wait) => waits.push(wait))
    await nextTurn()
    waits = []
    const queuedMs = await timed(() => tickAt(database, WEDNESDAY))
    stop()
    const { count } = await database.kysely
      .selectFrom('outbox')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return {
      ...{ people, due, queuedMs, queued: count },
      idleTickMs: median(idle),
      longestWaitMs: percentile(waits, 1),
    }
  } finally {
    await discard()
  }
}

function tickAt(database: OnwardDatabase, now: number): Promise<void> {
  const clock = { now: () => now, onMoved() {}, close() {} }
  return sendDueNudges({ database, clock, random: systemRandom, realNow: Date.now })
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Reports how long each turn of the event loop took. */
function watchLoop(report: (ms: number) => void): () => void {
  let isOn = true
  let last = performance.now()
  const turn = () => {
    if (!isOn) return
    const now = performance.now()
    report(now - last)
    last = now
    setImmediate(turn)
  }
  setImmediate(turn)
  return () => {
    isOn = false
  }
}
