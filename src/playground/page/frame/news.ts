import { h, type JSX } from 'preact'
import { Icon } from '../icon.ts'
import type { Conversation, MessageCard } from '../protocol.ts'
import { addressOf } from '../route.ts'

type NewsProps = {
  readonly person: string
  readonly botName: string
  readonly place: Conversation
  readonly message: MessageCard
  dismiss(): void
}

/** A message that came while somebody looked elsewhere, with the words that a lock screen would show. */
export function News({ person, botName, place, message, dismiss }: NewsProps): JSX.Element {
  return h(
    'aside',
    { class: 'news', 'aria-label': 'Notification' },
    h('img', { class: 'avatar small', src: '/page/onward.svg', alt: '', width: 24, height: 24 }),
    h(
      'a',
      { href: addressOf({ person, place: place.id, tab: 'messages' }) },
      h('strong', null, botName),
      h('span', null, message.text),
      h('small', null, 'As a locked phone shows it'),
    ),
    h(
      'button',
      { type: 'button', class: 'plain', 'aria-label': 'Dismiss', onClick: dismiss },
      h(Icon, { name: 'close' }),
    ),
  )
}
