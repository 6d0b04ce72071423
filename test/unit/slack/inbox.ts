/** Things that arrive, and a promise for the first that matches, whether it came already or not. */
export interface Inbox<T> {
  readonly all: T[]
  push(item: T): void
  find(matches: (item: T) => boolean): Promise<T>
}

export function createInbox<T>(): Inbox<T> {
  const all: T[] = []
  const waiting = new Set<(item: T) => void>()
  return {
    all,
    push(item) {
      all.push(item)
      for (const offer of [...waiting]) offer(item)
    },
    find(matches) {
      const early = all.find(matches)
      if (early !== undefined) return Promise.resolve(early)
      return new Promise((resolve) => {
        const offer = (item: T): void => {
          if (!matches(item)) return
          waiting.delete(offer)
          resolve(item)
        }
        waiting.add(offer)
      })
    },
  }
}
