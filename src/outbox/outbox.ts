import { asSystem } from '../db/scope.ts'
import { type ClaimedLane, claimLanes } from './claims.store.ts'
import { deliverLane, type LaneDeps, LEASE_MS } from './deliver-lane.ts'
import { nextTryAt } from './lanes.store.ts'
import { PRIORITIES, PRIORITY, type Priority } from './priority.ts'

/** How many channels are served at once. */
const CHANNELS = 16
/**
 * Of these for what nobody waits for: however long Slack takes over it, members are answered. And how many Homes,
 * which hold up no message, nor a message them.
 */
const MOST = { answers: CHANNELS, nudges: 12, homes: 4 } as const
/** After a failure of the database the outbox looks again; it is never lost for longer. */
const AFTER_FAILURE_MS = 2_000
const MIN_WAIT_MS = 10

/** What delivers, while it runs. */
export type Outbox = {
  /** Something may be due: deliver it, now or right after the present round. Returns at once. */
  wake(): void
  /** Resolves when nothing is being delivered and nothing can be at this moment. */
  settled(): Promise<void>
  /** Lets what is under way finish, and delivers no more. */
  stop(): Promise<void>
}

/** The loop that delivers what is due. Several processes may run one on the same database. */
export function startOutbox(deps: LaneDeps): Outbox {
  const serving = new Map<Promise<void>, ClaimedLane>()
  let woken = Promise.withResolvers<void>()
  /** Somebody called `wake` since the last look for due lanes. */
  let pending = false
  let stopped = false
  let round: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  /** Per kind of lane the workspace that was last in turn. */
  const after: Record<Priority, string> = { answers: '', nudges: '', homes: '' }

  function wake(): void {
    pending = true
    woken.resolve()
    if (stopped || round !== null) return
    round = run().finally(() => {
      round = null
      if (pending) wake()
    })
  }

  async function run(): Promise<void> {
    try {
      await deliverDue()
      await scheduleNextTry()
    } catch (error) {
      deps.log.error('outbox failed and tries again', { error })
      schedule(deps.realNow() + AFTER_FAILURE_MS)
    }
  }

  /** Serves channels until none has anything due. A slow one holds up no other. */
  async function deliverDue(): Promise<void> {
    while (!stopped) {
      pending = false
      woken = Promise.withResolvers()
      // Before anything is asked of the database: one that ends meanwhile may have left something to claim.
      const underWay = [...serving.keys()]
      const claimed = await claim(deps, [...serving.values()], after)
      for (const lane of claimed) serve(lane)
      if (claimed.length > 0 || pending) continue
      if (underWay.length === 0) return
      await scheduleNextTry()
      await Promise.race([...underWay, woken.promise])
    }
    await Promise.all(serving.keys())
  }

  async function scheduleNextTry(): Promise<void> {
    const of = PRIORITIES.filter((one) => freeFor(one, [...serving.values()]) > 0)
    schedule(await asSystem(deps.database, (scope) => nextTryAt(scope, instants(deps), of)))
  }

  function serve(lane: ClaimedLane): void {
    const served: Promise<void> = deliverLane(deps, lane, () => stopped)
      .catch((error: unknown) => deps.log.error('a lane failed and waits for its lease', { error }))
      .finally(() => serving.delete(served))
    serving.set(served, lane)
  }

  function schedule(at: number | null): void {
    clearTimeout(timer)
    if (at === null || stopped) return
    timer = setTimeout(wake, Math.max(MIN_WAIT_MS, at - deps.realNow()))
    timer.unref()
  }

  return {
    wake,
    async settled() {
      while (round !== null) await round
    },
    async stop() {
      stopped = true
      woken.resolve()
      clearTimeout(timer)
      // After a failure of the database a round ends before what it was serving.
      while (round !== null || serving.size > 0) await Promise.all([round, ...serving.keys()])
    },
  }
}

/** How many lanes of that priority may be begun while these are served. */
function freeFor(of: Priority, serving: readonly ClaimedLane[]): number {
  const same = serving.filter(({ priority }) => priority === PRIORITY[of]).length
  if (of === 'homes') return MOST.homes - same
  const channels = serving.filter(({ priority }) => priority !== PRIORITY.homes).length
  return Math.min(MOST[of] - same, CHANNELS - channels)
}

/** Lanes that may be begun beside those that are served. `after` is moved on. */
async function claim(
  deps: LaneDeps,
  serving: readonly ClaimedLane[],
  after: Record<Priority, string>,
): Promise<ClaimedLane[]> {
  if (PRIORITIES.every((of) => freeFor(of, serving) <= 0)) return []
  const lease = { ...instants(deps), owner: deps.owner, leaseUntil: deps.realNow() + LEASE_MS }
  return asSystem(deps.database, async (scope) => {
    const all: ClaimedLane[] = []
    for (const of of PRIORITIES) {
      const limit = freeFor(of, [...serving, ...all])
      if (limit <= 0) continue
      const claimed = await claimLanes(scope, { ...lease, of, limit, after: after[of] })
      after[of] = claimed.at(-1)?.workspaceId ?? after[of]
      all.push(...claimed)
    }
    return all
  })
}

function instants(deps: LaneDeps): { now: number; realNow: number } {
  return { now: deps.clock.now(), realNow: deps.realNow() }
}
