import { useState } from 'preact/hooks'
import { fillingOf } from '../blocks/filling.ts'
import type { Filled, Filling, ViewCard } from '../protocol.ts'

export type Draft = {
  valueOf(blockId: string, actionId: string): Filling | undefined
  put(blockId: string, actionId: string, value: Filling): void
  /** Everything that was typed here, for the server. */
  filled(): Filled[]
}

/** What somebody typed into a view: it stays while the app changes the view around it. */
export function useDraft(view: ViewCard): Draft {
  const [typed] = useState(() => new Map<string, Filled>())
  const [, redraw] = useState(0)
  const keyOf = (blockId: string, actionId: string) => `${blockId} ${actionId}`
  return {
    valueOf(blockId, actionId) {
      const own = typed.get(keyOf(blockId, actionId))
      if (own !== undefined) return own.value
      const kept = view.values[blockId]?.[actionId]
      return kept === undefined ? undefined : fillingOf(kept)
    },
    put(blockId, actionId, value) {
      typed.set(keyOf(blockId, actionId), { blockId, actionId, value })
      redraw((count) => count + 1)
    },
    filled: () => [...typed.values()],
  }
}
