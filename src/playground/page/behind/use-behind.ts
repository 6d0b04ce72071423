import { useEffect, useState } from 'preact/hooks'
import type { BehindPart, StoredTable, WireCard } from '../protocol.ts'

export type Behind = {
  readonly wire: readonly WireCard[]
  readonly outbox: StoredTable | null
  readonly stored: readonly StoredTable[]
}

const NOTHING: Behind = { wire: [], outbox: null, stored: [] }

/** Follows what happens behind the scenes, with what is stored for one person. */
export function useBehind(person: string): Behind {
  const [behind, setBehind] = useState(NOTHING)
  useEffect(() => {
    setBehind(NOTHING)
    const source = new EventSource(`/behind?person=${encodeURIComponent(person)}`)
    source.onmessage = (event) => {
      const part = JSON.parse(event.data) as BehindPart
      setBehind((before) => ({ ...before, [part.key]: part.value }))
    }
    return () => source.close()
  }, [person])
  return behind
}
