import { type ComponentChildren, h, type JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icon.ts'
import type { Conversation as Place } from '../protocol.ts'
import type { Sights } from '../sights.ts'
import { Composer } from './composer.ts'
import { hintFor } from './hints.ts'
import { Home } from './home.ts'
import { MessageList } from './message-list.ts'
import { PlaceHead, titleOf } from './place-head.ts'

type ConversationProps = {
  readonly sights: Sights
  readonly place: Place
  readonly isHome: boolean
  readonly news: ComponentChildren
}

/** A conversation, or the app's Home, with everything one can do in it. */
export function Conversation({ sights, place, isHome, news }: ConversationProps): JSX.Element {
  const { workspace, person } = sights
  const [told, setTold] = useState('')
  const card = workspace.people.find((one) => one.id === person)
  const tz = card?.tz ?? 'UTC'
  const title = titleOf(workspace, person, place)
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    document.title = `${title} · Onward's playground`
    // On a phone the link that led here is gone from view, and the focus with it.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) main.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return h(
    'main',
    { class: 'conversation', ref: main, tabIndex: -1 },
    h(PlaceHead, { workspace, person, place, isHome }),
    news,
    isHome && place.isWithBot
      ? h(Home, { key: person, home: sights.home, botName: workspace.botName })
      : h(MessageList, { workspace, person, place, tz }),
    told !== '' && h(Told, { text: told, forget: () => setTold('') }),
    h(Hint, { text: hintFor(place, { workspace, person, isHome }) }),
    !(isHome && place.isWithBot) &&
      h(Composer, {
        key: place.id,
        workspace,
        place: place.id,
        placeName: title,
        tell: setTold,
      }),
  )
}

/** What Slack itself says to this person alone. */
function Told({ text, forget }: { text: string; forget(): void }): JSX.Element {
  return h(
    'p',
    { class: 'told', role: 'status' },
    h('span', null, h('strong', null, 'Slack: '), text),
    h(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Dismiss', onClick: forget },
      h(Icon, { name: 'close' }),
    ),
  )
}

const dismissed = new Set<string>()

/** What to try; gone for good once somebody has waved it away. */
function Hint({ text }: { text: string | null }): JSX.Element | null {
  const [, redraw] = useState(0)
  if (text === null || dismissed.has(text)) return null
  const dismiss = () => {
    dismissed.add(text)
    redraw((count) => count + 1)
  }
  return h(
    'p',
    { class: 'hint-line' },
    h('span', null, h('strong', null, 'Try this: '), text),
    h(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Dismiss', onClick: dismiss },
      h(Icon, { name: 'close' }),
    ),
  )
}
