import { h, type JSX } from 'preact'
import { Icon } from '../icon.ts'
import type { Conversation, WorkspacePart } from '../protocol.ts'
import { addressOf } from '../route.ts'

type HeadProps = {
  readonly workspace: WorkspacePart
  readonly person: string
  readonly place: Conversation
  readonly isHome: boolean
}

/** Where one is; for the app, its two tabs. On a phone, the way back to the list. */
export function PlaceHead({ workspace, person, place, isHome }: HeadProps): JSX.Element {
  const tab = (label: string, to: 'home' | 'messages', isCurrent: boolean) =>
    h(
      'a',
      {
        class: 'tab',
        href: addressOf({ person, place: place.id, tab: to }),
        'aria-current': isCurrent ? 'page' : undefined,
      },
      label,
    )
  return h(
    'header',
    { class: 'place-head' },
    h(
      'a',
      {
        class: 'plain to-list',
        href: addressOf({ person, place: null, tab: 'messages' }),
        'aria-label': 'Back',
      },
      h(Icon, { name: 'back' }),
    ),
    place.isWithBot &&
      h('img', { class: 'avatar small', src: '/page/onward.svg', alt: '', width: 24, height: 24 }),
    h('h2', null, titleOf(workspace, person, place)),
    place.kind !== 'im' && h('span', { class: 'place-note' }, `${peopleIn(workspace, place)} people`),
    place.isWithBot &&
      h(
        'nav',
        { class: 'tabs', 'aria-label': workspace.botName },
        tab('Home', 'home', isHome),
        tab('Messages', 'messages', !isHome),
      ),
  )
}

export function titleOf(workspace: WorkspacePart, person: string, place: Conversation): string {
  if (place.isWithBot) return workspace.botName
  if (place.kind !== 'im') return `#${place.name}`
  return `${workspace.people.find((one) => one.id === person)?.name ?? ''} (you)`
}

function peopleIn(workspace: WorkspacePart, place: Conversation): number {
  return place.members.filter((member) => member !== workspace.botId).length
}
