import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Filling } from '../protocol.ts'

/** What blocks stand in (a message, Home, a modal), as their elements need it. */
export type Host = {
  /** What stands in an input; undefined where it is as the block says. */
  valueOf(blockId: string, actionId: string): Filling | undefined
  /** Somebody put something into an input that only counts when it is submitted. */
  put(blockId: string, actionId: string, value: Filling): void
  /** Such an input was left: a good moment to let Slack know. */
  left(): void
  /** Somebody pressed a button or chose at once. Resolves when the app has answered. */
  click(blockId: string, actionId: string, value?: Filling): Promise<void>
}

export const HostContext = createContext<Host>({
  valueOf: () => undefined,
  put: () => undefined,
  left: () => undefined,
  click: async () => undefined,
})

export function useHost(): Host {
  return useContext(HostContext)
}
