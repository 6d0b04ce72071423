import { setImmediate as nextTurn } from 'node:timers/promises'
import { isNamed } from './wire-log.ts'

/**
 * Where in a request of the bot a fault strikes: before Slack did anything (`received`), after the effect but before
 * the answer (`accepted`), or after the answer was handed to the network (`answered`).
 */
export type RequestPoint = 'received' | 'accepted' | 'answered'

/**
 * Where in a delivery to the bot a fault strikes: as soon as it was handed over (`sent`), when the bot's answer came
 * but has changed nothing yet (`acked`), or after the answer took effect (`settled`).
 */
export type DeliveryPoint = 'sent' | 'acked' | 'settled'

export type RequestAction =
  | 'kill'
  | 'drop-connection'
  | 'http-500'
  | 'rate-limit'
  | 'hang'
  | { error: string }

/** `lose` at `sent`: never handed over; at `acked`: the answer never arrived. `hold`: comes after the next delivery. */
export type DeliveryAction = 'kill' | 'drop-connection' | 'lose' | 'duplicate' | 'hold'

export interface RequestFault {
  /** An API method, 'response_url', 'files.upload', or '*'. */
  method: string
  /** The how-manieth such request from now on; 1 by default. */
  nth?: number
  point: RequestPoint
  do: RequestAction
}

export interface DeliveryFault {
  /** 'command', 'view_submission', 'block_actions', 'shortcut', 'event', 'event:app_home_opened', …, or '*'. */
  delivery: string
  nth?: number
  point: DeliveryPoint
  do: DeliveryAction
}

/** One planned fault; it strikes once. */
export interface PlannedFault {
  /** Resolves when it has struck (for a kill: when the process is gone and its connections are cut). */
  readonly struck: Promise<void>
  readonly hasStruck: boolean
}

/** The plan of what goes wrong. Counting starts when a fault is planned, so the same plan gives the same run. */
export interface FaultPlan {
  at(fault: RequestFault | DeliveryFault): PlannedFault
  /** Says how 'kill' ends the bot's process; the promise must resolve only once the process is gone. */
  killWith(kill: () => Promise<unknown>): void
  /** Forgets what was planned and has not struck. */
  clear(): void
}

/** What strikes one particular request or delivery, by point. */
export interface DueFaults<P extends string, A> {
  /** The action due at this point, taken from the plan; undefined where nothing is. */
  take(point: P): A | undefined
}

export interface FaultDesk extends FaultPlan {
  dueForRequest(method: string): DueFaults<RequestPoint, RequestAction>
  dueForDelivery(name: string): DueFaults<DeliveryPoint, DeliveryAction>
  /** True from the moment of a kill until the dead process's connections are cut: nothing may take effect. */
  readonly halted: boolean
  /** Kills the bot's process, then cuts what it had open. */
  kill(): Promise<void>
}

interface Planned<P extends string, A> {
  name: string
  left: number
  point: P
  action: A
  strike: () => void
}

/** Makes an empty plan; `cut` severs every open connection. */
export function createFaults(cut: () => void): FaultDesk {
  let requestPlan: Planned<RequestPoint, RequestAction>[] = []
  let deliveryPlan: Planned<DeliveryPoint, DeliveryAction>[] = []
  let killer: (() => Promise<unknown>) | undefined
  let halted = false
  // A kill counts as having struck only when the process is gone.
  const dying: (() => void)[] = []

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
    for (const strike of dying.splice(0)) strike()
  }

  const due = <P extends string, A>(plan: Planned<P, A>[], name: string): DueFaults<P, A> => {
    const mine = plan.filter((one) => isNamed(name, one.name) && --one.left === 0)
    return {
      take: (point) => {
        const one = mine.find((candidate) => candidate.point === point)
        if (!one) return undefined
        plan.splice(plan.indexOf(one), 1)
        if (one.action === 'kill') dying.push(one.strike)
        else one.strike()
        return one.action
      },
    }
  }

  return {
    at: (fault) => {
      let hasStruck = false
      let resolve = () => {}
      const struck = new Promise<void>((done) => {
        resolve = done
      })
      const strike = () => {
        hasStruck = true
        resolve()
      }
      const left = fault.nth ?? 1
      if ('method' in fault) {
        requestPlan.push({ name: fault.method, left, point: fault.point, action: fault.do, strike })
      } else {
        deliveryPlan.push({ name: fault.delivery, left, point: fault.point, action: fault.do, strike })
      }
      return {
        struck,
        get hasStruck() {
          return hasStruck
        },
      }
    },
    killWith: (kill) => {
      killer = kill
    },
    clear: () => {
      requestPlan = []
      deliveryPlan = []
    },
    dueForRequest: (method) => due(requestPlan, method),
    dueForDelivery: (name) => due(deliveryPlan, name),
    get halted() {
      return halted
    },
    kill,
  }
}
