/** Counts work that has begun and not ended, for whoever must wait until there is none. */
export interface InFlight {
  /** Counts one more; the returned function ends it, and does nothing when called again. */
  begin(): () => void
  /** Resolves with true once nothing is in flight, or with false after `withinMs` of real time. */
  settled(withinMs: number): Promise<boolean>
}

export function createInFlight(): InFlight {
  const open = new Set<symbol>()
  const waiting = new Set<() => void>()

  return {
    begin() {
      const piece = Symbol('in flight')
      open.add(piece)
      return () => {
        open.delete(piece)
        if (open.size === 0) for (const wake of [...waiting]) wake()
      }
    },
    settled(withinMs) {
      if (open.size === 0) return Promise.resolve(true)
      return new Promise((resolve) => {
        const finish = (done: boolean): void => {
          clearTimeout(deadline)
          waiting.delete(wake)
          resolve(done)
        }
        const wake = (): void => finish(true)
        const deadline = setTimeout(() => finish(false), withinMs)
        waiting.add(wake)
      })
    },
  }
}
