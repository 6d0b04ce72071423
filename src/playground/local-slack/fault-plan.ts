import { isNamed } from './wire-log.ts'

/** One planned fault; it strikes once. */
export interface PlannedFault {
  /** Resolves when it has struck (for a kill: when the process is gone and its connections are cut). */
  readonly struck: Promise<void>
  readonly hasStruck: boolean
}

/** What strikes one particular request or delivery, by point. */
export interface DueFaults<P extends string, A> {
  /** The action due at this point, taken from the plan; undefined where nothing is. */
  take(point: P): A | undefined
}

/** A list of faults of one sort, counted down by what happens. */
export interface Plan<P extends string, A> {
  add(name: string, nth: number, point: P, action: A): PlannedFault
  /** Counts one happening of that name, and answers what is due for it. */
  due(name: string): DueFaults<P, A>
  /** Kills count as having struck only now, when the process is gone. */
  buryDead(): void
  clear(): void
}

interface Planned<P, A> {
  name: string
  left: number
  point: P
  action: A
  strike: () => void
}

export function createPlan<P extends string, A>(): Plan<P, A> {
  const planned = new Set<Planned<P, A>>()
  const dying: (() => void)[] = []
  return {
    add: (name, nth, point, action) => {
      let hasStruck = false
      const { promise: struck, resolve } = Promise.withResolvers<void>()
      const strike = () => {
        hasStruck = true
        resolve()
      }
      planned.add({ name, left: nth, point, action, strike })
      return {
        struck,
        get hasStruck() {
          return hasStruck
        },
      }
    },
    due: (name) => {
      const mine = [...planned].filter((one) => isNamed(name, one.name) && --one.left === 0)
      return {
        take: (point) => {
          const one = mine.find((candidate) => candidate.point === point)
          if (!one || !planned.delete(one)) return undefined
          if (one.action === 'kill') dying.push(one.strike)
          else one.strike()
          return one.action
        },
      }
    },
    buryDead: () => {
      for (const strike of dying.splice(0)) strike()
    },
    clear: () => planned.clear(),
  }
}
