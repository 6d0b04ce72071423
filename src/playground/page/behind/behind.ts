import { h, type JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icon.ts'
import type { PersonCard } from '../protocol.ts'
import { RowsTable } from './rows-table.ts'
import { useBehind } from './use-behind.ts'
import { WireList } from './wire-list.ts'

const TABS = [
  { id: 'wire', label: 'Wire' },
  { id: 'outbox', label: 'Outbox' },
  { id: 'stored', label: 'Stored rows' },
] as const
type Tab = (typeof TABS)[number]['id']

/** What a member never sees: what crosses the wire, what is queued, what is stored and how. */
export function BehindTheScenes({ card, close }: { card: PersonCard; close(): void }): JSX.Element {
  const [tab, setTab] = useState<Tab>('wire')
  const behind = useBehind(card.id)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  return h(
    'aside',
    { class: 'behind', 'aria-label': 'Behind the scenes', ref: panel, tabIndex: -1 },
    h(
      'header',
      { class: 'behind-head' },
      h('h2', null, 'Behind the scenes'),
      h(
        'button',
        { type: 'button', class: 'plain', 'aria-label': 'Close behind the scenes', onClick: close },
        h(Icon, { name: 'close' }),
      ),
    ),
    h(
      'div',
      { class: 'tabs', role: 'group', 'aria-label': 'What to show' },
      TABS.map(({ id, label }) =>
        h(
          'button',
          { type: 'button', class: 'tab', 'aria-pressed': id === tab, onClick: () => setTab(id) },
          label,
        ),
      ),
    ),
    h(
      'div',
      { class: 'behind-body' },
      tab === 'wire' && h(WireList, { wire: behind.wire, tz: card.tz }),
      tab === 'outbox' && h(OutboxPanel, { behind, tz: card.tz }),
      tab === 'stored' && h(StoredPanel, { behind, card }),
    ),
  )
}

type Shown = { readonly behind: ReturnType<typeof useBehind> }

function OutboxPanel({ behind, tz }: Shown & { tz: string }): JSX.Element {
  return h(
    'div',
    null,
    h(
      'p',
      { class: 'behind-note' },
      'Messages are queued together with the change that calls for them, and sent once. A row holds ids, never words.',
    ),
    behind.outbox && h(RowsTable, { table: behind.outbox, tz }),
  )
}

function StoredPanel({ behind, card }: Shown & { card: PersonCard }): JSX.Element {
  return h(
    'div',
    null,
    h(
      'p',
      { class: 'behind-note' },
      behind.stored.length === 0
        ? `Nothing is stored about ${card.name}.`
        : `Every row that is stored about ${card.name}. What ${card.name.split(' ')[0]} wrote is sealed, with a key for this person alone.`,
    ),
    behind.stored.map((table) => h(RowsTable, { key: table.name, table, tz: card.tz })),
  )
}
