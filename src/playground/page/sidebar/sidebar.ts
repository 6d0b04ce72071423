import { h, type JSX } from 'preact'
import { Icon } from '../icon.ts'
import { useNow } from '../local-time.ts'
import type { Conversation } from '../protocol.ts'
import type { Sights } from '../sights.ts'
import { People } from './people.ts'
import { Places } from './places.ts'
import { TimePanel } from './time-panel.ts'

type SidebarProps = {
  readonly sights: Sights
  readonly current: string
  readonly isBehindOpen: boolean
  unreadIn(place: Conversation): number
  be(person: string): void
  showBehind(): void
}

/** Everything beside the conversation: who one is, where one can go, and what time it is. */
export function Sidebar(props: SidebarProps): JSX.Element {
  const { sights, current, unreadIn, be, showBehind, isBehindOpen } = props
  const { workspace, person, clock, places } = sights
  const now = useNow(clock.offset)
  const card = workspace.people.find((one) => one.id === person)
  return h(
    'aside',
    { class: 'sidebar', 'aria-label': 'Workspace' },
    h(
      'div',
      { class: 'sidebar-top' },
      h('h1', null, workspace.team),
      h('p', null, 'A playground, on this computer only'),
    ),
    h(People, { workspace, person, now, be }),
    h(Places, { workspace, person, places, current, unreadIn }),
    card && h(TimePanel, { clock, card, now }),
    h(
      'button',
      { type: 'button', class: 'sidebar-button', 'aria-expanded': isBehindOpen, onClick: showBehind },
      h(Icon, { name: 'layers' }),
      'Behind the scenes',
    ),
  )
}
