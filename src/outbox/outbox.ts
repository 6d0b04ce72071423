import { asSystem } from '../db/scope.ts'
import { type ClaimedLane, claimLanes } from './claims.store.ts'
import { deliverLane, type LaneDeps, LEASE_MS } from './deliver-lane.ts'
import { isHomeLane } from './home-lane.ts'
import { nextTryAt } from './lanes.store.ts'

/** How many channels are served at once; and how many Homes, which hold up no message, nor a message them. */
const AT_ONCE = { channels: 16, homes: 4 } as const
type Of = keyof typeof AT_ONCE
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
  const after: Record<Of, string> = { channels: '', homes: '' }

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
      const homes = [...serving.values()].filter(isHomeLane).length
      const claimed = await claim(deps, { channels: serving.size - homes, homes }, after)
      for (const lane of claimed) serve(lane)
      if (claimed.length > 0 || pending) continue
      if (underWay.length === 0) return
      await scheduleNextTry()
      await Promise.race([...underWay, woken.promise])
    }
    await Promise.all(serving.keys())
  }

  async function scheduleNextTry(): Promise<void> {
    schedule(await asSystem(deps.database, (scope) => nextTryAt(scope, instants(deps))))
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

async function claim(
  deps: LaneDeps,
  underWay: Record<Of, number>,
  after: Record<Of, string>,
): Promise<ClaimedLane[]> {
  const free = (['channels', 'homes'] as const)
    .map((of) => ({ of, limit: AT_ONCE[of] - underWay[of] }))
    .filter(({ limit }) => limit > 0)
  if (free.length === 0) return []
  const lease = { ...instants(deps), owner: deps.owner, leaseUntil: deps.realNow() + LEASE_MS }
  return asSystem(deps.database, async (scope) => {
    const all: ClaimedLane[] = []
    for (const { of, limit } of free) {
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
