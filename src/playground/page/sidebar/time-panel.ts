import { h, type JSX } from 'preact'
import { useActing } from '../acting.ts'
import { dayIn, shortDayTimeIn, timeIn } from '../local-time.ts'
import type { ClockPart, PersonCard } from '../protocol.ts'

const HOUR_MS = 60 * 60 * 1_000
const DAY_MS = 24 * HOUR_MS

const STEPS = [
  { label: 'an hour', by: HOUR_MS },
  { label: 'a day', by: DAY_MS },
  { label: 'a week', by: 7 * DAY_MS },
] as const

/** The time where the person is, and the means to move it on for everybody. */
export function TimePanel({
  clock,
  card,
  now,
}: {
  clock: ClockPart
  card: PersonCard
  now: number
}): JSX.Element {
  const { act } = useActing()
  const move = (label: string, by: number | 'next', isPossible = true) =>
    h(
      'button',
      {
        type: 'button',
        class: 'time-step',
        disabled: clock.isMoving || !isPossible,
        onClick: () => void act({ do: 'move-time', by }),
      },
      label,
    )
  const planned =
    clock.next === null
      ? 'Nothing is planned at the moment.'
      : `The next thing is due on ${shortDayTimeIn(card.tz, clock.next)}.`
  return h(
    'section',
    { class: 'time', 'aria-labelledby': 'time-heading' },
    h('h2', { class: 'sidebar-heading', id: 'time-heading' }, `Time in ${card.city}`),
    h(
      'p',
      { class: 'time-now', 'aria-live': 'off' },
      h('strong', null, timeIn(card.tz, now)),
      h('span', null, dayIn(card.tz, now)),
    ),
    h('p', { class: 'time-label', id: 'time-label' }, 'Move time on by'),
    h(
      'div',
      { class: 'time-steps', role: 'group', 'aria-labelledby': 'time-label' },
      STEPS.map((step) => move(step.label, step.by)),
      move('up to the next thing due', 'next', clock.next !== null),
    ),
    h('p', { class: 'time-note', role: 'status' }, clock.isMoving ? 'Time is moving on.' : planned),
  )
}
