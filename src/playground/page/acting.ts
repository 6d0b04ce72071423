import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Act, Done } from './protocol.ts'

const UNREACHABLE: Done = {
  kind: 'failed',
  why: 'The playground does not answer. Is it still running in the terminal?',
}

/** Asks the playground to do something as a person. Never rejects. */
export async function perform(person: string, act: Act): Promise<Done> {
  try {
    const response = await fetch(`/act?person=${encodeURIComponent(person)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    })
    if (!response.ok) return { kind: 'failed', why: 'That did not work. The terminal says more.' }
    return (await response.json()) as Done
  } catch {
    return UNREACHABLE
  }
}

export type Acting = {
  /** Does it as the present person; a failure is also shown at the foot of the page. */
  act(act: Act): Promise<Done>
  /** The same for whoever shows a failure in a place of their own. */
  ask(act: Act): Promise<Done>
  /** Shows a sentence at the foot of the page for a while. */
  say(text: string): void
}

export const ActingContext = createContext<Acting>({
  act: async () => UNREACHABLE,
  ask: async () => UNREACHABLE,
  say: () => undefined,
})

export function useActing(): Acting {
  return useContext(ActingContext)
}
