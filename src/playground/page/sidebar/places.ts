import { h, type JSX } from 'preact'
import { Icon } from '../icon.ts'
import type { Conversation, WorkspacePart } from '../protocol.ts'
import { addressOf } from '../route.ts'

type PlacesProps = {
  readonly workspace: WorkspacePart
  readonly person: string
  readonly places: readonly Conversation[]
  readonly current: string
  /** How many messages came since a place was last looked at. */
  unreadIn(place: Conversation): number
}

/** Channels, the conversation with oneself, and the app, as links. */
export function Places({ workspace, person, places, current, unreadIn }: PlacesProps): JSX.Element {
  const link = (place: Conversation, sign: JSX.Element, name: string) => {
    const unread = unreadIn(place)
    return h(
      'a',
      {
        key: place.id,
        class: unread > 0 ? 'place unread' : 'place',
        href: addressOf({ person, place: place.id, tab: 'messages' }),
        'aria-current': place.id === current ? 'page' : undefined,
      },
      sign,
      h('span', { class: 'place-name' }, name),
      unread > 0 && h('span', { class: 'badge' }, unread, h('span', { class: 'unseen' }, ' new')),
    )
  }
  const channels = places.filter((place) => place.kind !== 'im')
  const notes = places.filter((place) => place.kind === 'im' && !place.isWithBot)
  const apps = places.filter((place) => place.isWithBot)
  const own = workspace.people.find((one) => one.id === person)?.name ?? ''
  const app = h('img', { class: 'avatar tiny', src: '/page/onward.svg', alt: '', width: 20, height: 20 })
  return h(
    'nav',
    { class: 'places', 'aria-label': 'Conversations' },
    h('h2', { class: 'sidebar-heading' }, 'Channels'),
    channels.map((place) => link(place, h(Icon, { name: 'hash' }), place.name)),
    h('h2', { class: 'sidebar-heading' }, 'Direct messages'),
    notes.map((place) => link(place, h(Icon, { name: 'note' }), `${own} (you)`)),
    h('h2', { class: 'sidebar-heading' }, 'Apps'),
    apps.map((place) => link(place, app, workspace.botName)),
  )
}
