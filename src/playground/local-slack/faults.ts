import { setImmediate as nextTurn } from 'node:timers/promises'
import { createPlan, type DueFaults, type PlannedFault } from './fault-plan.ts'

/**
 * Where in a request of the bot a fault strikes: before Slack did anything (`received`), after the effect but before
 * the answer (`accepted`), or after the answer was handed to the network (`answered`).
 */
type RequestPoint = 'received' | 'accepted' | 'answered'

/**
 * Where in a delivery to the bot a fault strikes: as soon as it was handed over (`sent`), when the bot's answer came
 * but has changed nothing yet (`acked`), or after the answer took effect (`settled`).
 */
type DeliveryPoint = 'sent' | 'acked' | 'settled'

export type RequestAction =
  | 'kill'
  | 'drop-connection'
  | 'http-500'
  | 'rate-limit'
  | 'unreadable'
  | 'hang'
  | { error: string }

/** `lose` at `sent`: never handed over; at `acked`: the answer never arrived. `hold`: comes after the next delivery. */
type DeliveryAction = 'kill' | 'drop-connection' | 'lose' | 'duplicate' | 'hold'

interface RequestFault {
  /** An API method, 'response_url', 'files.upload', or '*'. */
  method: string
  /** The how-manieth such request from now on; 1 by default. */
  nth?: number
  point: RequestPoint
  do: RequestAction
}

interface DeliveryFault {
  /** 'command', 'view_submission', 'block_actions', 'shortcut', 'event', 'event:app_home_opened', …, or '*'. */
  delivery: string
  nth?: number
  point: DeliveryPoint
  do: DeliveryAction
}

/** The plan of what goes wrong. Counting starts when a fault is planned, so the same plan gives the same run. */
export interface FaultPlan {
  at(fault: RequestFault | DeliveryFault): PlannedFault
  /** Says how 'kill' ends the bot's process; the promise must resolve only once the process is gone. */
  killWith(kill: () => Promise<unknown>): void
  /** Forgets what was planned and has not struck. */
  clear(): void
}

/** The plan, and the side of it that only the local Slack itself uses. */
export interface FaultDesk extends FaultPlan {
  dueForRequest(method: string): DueFaults<RequestPoint, RequestAction>
  dueForDelivery(name: string): DueFaults<DeliveryPoint, DeliveryAction>
  /** True from the moment of a kill until the dead process's connections are cut: nothing may take effect. */
  readonly halted: boolean
  /** Kills the bot's process, then cuts what it had open. */
  kill(): Promise<void>
}

/** Makes an empty plan; `cut` severs every open connection. */
export function createFaults(cut: () => void): FaultDesk {
  const requests = createPlan<RequestPoint, RequestAction>()
  const deliveries = createPlan<DeliveryPoint, DeliveryAction>()
  let killer: (() => Promise<unknown>) | undefined
  let halted = false

  const kill = async () => {
    if (!killer) throw new Error("A fault says 'kill', but faults.killWith(…) has not said how")
    halted = true
    await killer()
    // Connections that the dead process had opened may still be queued: take them in, then cut them too.
    await nextTurn()
    await nextTurn()
    cut()
    await nextTurn()
    halted = false
    requests.buryDead()
    deliveries.buryDead()
  }

  return {
    at: (fault) => {
      const nth = fault.nth ?? 1
      if ('method' in fault) return requests.add(fault.method, nth, fault.point, fault.do)
      return deliveries.add(fault.delivery, nth, fault.point, fault.do)
    },
    killWith: (end) => {
      killer = end
    },
    clear: () => {
      requests.clear()
      deliveries.clear()
    },
    dueForRequest: requests.due,
    dueForDelivery: deliveries.due,
    get halted() {
      return halted
    },
    kill,
  }
}
