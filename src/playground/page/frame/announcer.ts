import { h, type JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { nameOf } from '../avatar.ts'
import type { Sights } from '../sights.ts'

/** Reads new messages out to whoever listens to the page instead of looking at it. */
export function Announcer({ sights }: { sights: Sights }): JSX.Element {
  const [said, setSaid] = useState('')
  const known = useRef<{ person: string; newest: number }>({ person: '', newest: 0 })
  const all = sights.places.flatMap((place) => place.messages)
  const newest = Math.max(0, ...all.map((message) => Number(message.ts)))
  useEffect(() => {
    const before = known.current
    known.current = { person: sights.person, newest }
    if (before.person !== sights.person) return
    const fresh = all.filter((one) => Number(one.ts) > before.newest && one.user !== sights.person)
    if (fresh.length === 0) return
    setSaid(fresh.map((one) => `${nameOf(sights.workspace, one.user)}: ${one.text}`).join('. '))
  }, [sights.person, newest])
  return h('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' }, said)
}
