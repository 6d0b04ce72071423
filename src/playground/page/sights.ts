import { useEffect, useState } from 'preact/hooks'
import type { ClockPart, Conversation, Part, ViewCard, WorkspacePart } from './protocol.ts'

/** What the person sees, put together from the parts that the server sent. */
export type Sights = {
  readonly person: string
  readonly workspace: WorkspacePart
  readonly clock: ClockPart
  readonly places: readonly Conversation[]
  readonly modals: readonly ViewCard[]
  readonly home: ViewCard | null
}

type Parts = ReadonlyMap<string, Part>

/** Follows what a person sees; undefined until everything is there. `isLost` while the playground does not answer. */
export function useSights(person: string): { sights: Sights | undefined; isLost: boolean } {
  const [state, setState] = useState<{ person: string; parts: Parts }>({ person, parts: new Map() })
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    setState({ person, parts: new Map() })
    const source = new EventSource(`/sights?person=${encodeURIComponent(person)}`)
    source.onopen = () => setLost(false)
    source.onerror = () => setLost(true)
    source.onmessage = (event) => {
      const part = JSON.parse(event.data) as Part
      setState((before) => {
        if (before.person !== person) return before
        return { person, parts: new Map(before.parts).set(part.key, part) }
      })
    }
    return () => source.close()
  }, [person])
  // The parts of the person before must not flash up under the new name.
  return { sights: state.person === person ? assemble(person, state.parts) : undefined, isLost }
}

function assemble(person: string, parts: Parts): Sights | undefined {
  let workspace: WorkspacePart | undefined
  let clock: ClockPart | undefined
  let modals: readonly ViewCard[] | undefined
  let home: ViewCard | null | undefined
  const places: Conversation[] = []
  for (const part of parts.values()) {
    if (part.key === 'workspace') workspace = part.value
    else if (part.key === 'clock') clock = part.value
    else if (part.key === 'modals') modals = part.value
    else if (part.key === 'home') home = part.value
    else places.push(part.value)
  }
  if (!workspace || !clock || !modals || home === undefined) return undefined
  return { person, workspace, clock, places, modals, home }
}
