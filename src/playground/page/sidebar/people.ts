import { h, type JSX } from 'preact'
import { Avatar } from '../avatar.ts'
import { shortDayTimeIn } from '../local-time.ts'
import type { PersonCard, WorkspacePart } from '../protocol.ts'

type PeopleProps = {
  readonly workspace: WorkspacePart
  readonly person: string
  readonly now: number
  be(person: string): void
}

/** Who one can be, each with the time where they are. */
export function People({ workspace, person, now, be }: PeopleProps): JSX.Element {
  const row = (card: PersonCard) =>
    h(
      'label',
      { class: 'person', key: card.id },
      h('input', {
        type: 'radio',
        name: 'person',
        value: card.id,
        checked: card.id === person,
        onChange: () => be(card.id),
      }),
      h(Avatar, { workspace, user: card.id }),
      h('span', { class: 'person-name' }, card.name, h('small', null, `${card.role} · ${card.city}`)),
      h('time', null, shortDayTimeIn(card.tz, now)),
    )
  const main = workspace.people.filter((card) => card.isMain)
  const others = workspace.people.filter((card) => !card.isMain)
  const isOther = others.some((card) => card.id === person)
  return h(
    'fieldset',
    { class: 'people' },
    h('legend', { class: 'sidebar-heading' }, 'You are'),
    main.map(row),
    h(
      'details',
      { open: isOther },
      h('summary', { class: 'sidebar-more' }, `The other ${others.length} of the group`),
      others.map(row),
    ),
  )
}
