import { useEffect, useState } from 'preact/hooks'
import type { Conversation, MessageCard } from '../protocol.ts'
import type { Sights } from '../sights.ts'

export type Unread = {
  countIn(place: Conversation): number
  /** The newest message of the app's that came while the person looked elsewhere. */
  readonly news: { readonly place: Conversation; readonly message: MessageCard } | null
  dismissNews(): void
}

/** By person and place, the newest message that stood in view; it outlives being somebody else for a while. */
const seen = new Map<string, number>()

/** Which messages a person has seen: everything that was there at first, and what stood in view since. */
export function useUnread(sights: Sights | undefined, inView: string | null): Unread {
  const [dismissed, setDismissed] = useState('')
  const keyOf = (place: Conversation) => `${sights?.person} ${place.id}`
  const newestOf = (place: Conversation) => Number(place.messages.at(-1)?.ts ?? 0)
  for (const place of sights?.places ?? []) {
    if (!seen.has(keyOf(place)) || place.id === inView) seen.set(keyOf(place), newestOf(place))
  }
  const fresh = (place: Conversation) =>
    place.messages.filter(
      (message) => Number(message.ts) > (seen.get(keyOf(place)) ?? 0) && message.user !== sights?.person,
    )
  const app = sights?.places.find((place) => place.isWithBot)
  const message = app && fresh(app).at(-1)
  useEffect(() => {
    if (message === undefined) setDismissed('')
  }, [message === undefined])
  return {
    countIn: (place) => fresh(place).length,
    news: app && message && message.ts !== dismissed ? { place: app, message } : null,
    dismissNews: () => setDismissed(message?.ts ?? ''),
  }
}
