import { h, type JSX } from 'preact'
import { useState } from 'preact/hooks'
import { timeIn } from '../local-time.ts'
import type { WireCard } from '../protocol.ts'

const ARROWS = { 'to the app': '→', 'to Slack': '←' } as const
const SAID = { waiting: 'waiting', answered: 'ok', refused: 'refused', lost: 'not acknowledged' } as const

/** What crossed the wire between Slack and the app, newest first; each opens to the whole of it. */
export function WireList({ wire, tz }: { wire: readonly WireCard[]; tz: string }): JSX.Element {
  return h(
    'div',
    null,
    h(
      'p',
      { class: 'behind-note' },
      'Requests and events between this local Slack and Onward, newest first. ',
      '→ goes to Onward, ← comes from Onward.',
    ),
    h(
      'ol',
      { class: 'wire' },
      wire.map((entry) => h(WireEntry, { key: entry.n, entry, tz })),
    ),
  )
}

function WireEntry({ entry, tz }: { entry: WireCard; tz: string }): JSX.Element {
  const [detail, setDetail] = useState<string | null>(null)
  const load = async () => {
    const response = await fetch(`/wire?n=${entry.n}`).catch(() => null)
    setDetail(response === null ? 'The playground does not answer.' : await response.text())
  }
  const outcome = [SAID[entry.outcome], entry.note].filter(Boolean).join(', ')
  return h(
    'li',
    null,
    h(
      'details',
      {
        onToggle: (event: Event) => {
          if (event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open) void load()
        },
      },
      h(
        'summary',
        { class: `wire-line ${entry.outcome}` },
        h('span', { class: 'arrow', 'aria-label': entry.direction, role: 'img' }, ARROWS[entry.direction]),
        h('code', null, entry.name),
        h('span', { class: 'wire-outcome' }, outcome),
        h('span', { class: 'wire-ms' }, entry.ms === null ? '' : `${entry.ms.toFixed(0)} ms`),
        h('time', null, timeIn(tz, entry.at)),
      ),
      detail !== null && h('pre', { tabIndex: 0 }, detail),
    ),
  )
}
