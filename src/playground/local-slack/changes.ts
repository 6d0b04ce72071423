/** Lets a driver wait until something became true, woken by every change instead of looking again and again. */
export interface Changes {
  /** Wakes everybody who waits; call it after every change of what Slack keeps. */
  announce(): void
  /**
   * Resolves with the first answer of `look` that is not undefined: now, or after a later change.
   * Rejects after `withinMs` (real milliseconds) with a sentence that names `what`.
   */
  until<T>(look: () => T | undefined, what: string, withinMs?: number): Promise<T>
  /** Calls back after every change; returns what ends that. */
  listen(listener: () => void): () => void
  /** Rejects everybody who still waits. */
  close(): void
}

interface Waiting {
  look: () => boolean
  fail: (why: string) => void
}

/** Makes the one bell of a local Slack. */
export function createChanges(defaultWaitMs: number): Changes {
  const waiting = new Set<Waiting>()
  const listeners = new Set<() => void>()
  return {
    announce: () => {
      for (const one of [...waiting]) if (one.look()) waiting.delete(one)
      for (const listener of [...listeners]) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    until: (look, what, withinMs = defaultWaitMs) =>
      new Promise((resolve, reject) => {
        const first = look()
        if (first !== undefined) return resolve(first)
        const one: Waiting = {
          look: () => {
            const found = look()
            if (found === undefined) return false
            clearTimeout(timer)
            resolve(found)
            return true
          },
          fail: (why) => {
            clearTimeout(timer)
            waiting.delete(one)
            reject(new Error(why))
          },
        }
        const timer = setTimeout(() => one.fail(`Waited ${withinMs} ms in vain for ${what}`), withinMs)
        waiting.add(one)
      }),
    close: () => {
      for (const one of [...waiting]) one.fail('The local Slack was closed')
    },
  }
}
