import { h, type JSX } from 'preact'
import { exactTimeIn } from '../local-time.ts'
import type { StoredTable, StoredValue } from '../protocol.ts'

/** A table with more columns than this shows each row by itself, from top to bottom. */
const MOST_COLUMNS = 5

/** Rows as they are in the database. What is sealed shows how it looks to whoever lacks the key. */
export function RowsTable({ table, tz }: { table: StoredTable; tz: string }): JSX.Element {
  return h(
    'section',
    { class: 'rows' },
    h('h3', null, table.name),
    table.rows.length === 0
      ? h('p', { class: 'behind-note' }, 'No rows.')
      : table.columns.length > MOST_COLUMNS
        ? table.rows.map((row) => h(Row, { columns: table.columns, row, tz }))
        : h(
            'div',
            { class: 'table', tabIndex: 0, role: 'group', 'aria-label': `Rows of ${table.name}` },
            h(
              'table',
              null,
              h(
                'thead',
                null,
                h(
                  'tr',
                  null,
                  table.columns.map((name) => h('th', { scope: 'col' }, name)),
                ),
              ),
              h(
                'tbody',
                null,
                table.rows.map((row) =>
                  h(
                    'tr',
                    null,
                    row.map((value, at) => h('td', null, shown(value, table.columns[at] ?? '', tz))),
                  ),
                ),
              ),
            ),
          ),
  )
}

type RowProps = {
  readonly columns: readonly string[]
  readonly row: readonly StoredValue[]
  readonly tz: string
}

function Row({ columns, row, tz }: RowProps): JSX.Element {
  return h(
    'dl',
    { class: 'row' },
    columns.map((name, at) => [h('dt', null, name), h('dd', null, shown(row[at] ?? null, name, tz))]),
  )
}

function shown(value: StoredValue, column: string, tz: string): JSX.Element | string {
  if (value === null) return h('span', { class: 'none' }, 'none')
  if (typeof value === 'object') {
    return h(
      'span',
      { class: 'sealed', title: `${value.bytes} bytes, encrypted` },
      h('span', { class: 'sealed-tag' }, 'sealed'),
      h('code', null, `${value.sealed}…`),
    )
  }
  if (typeof value === 'number' && column.endsWith('_at') && value > 0) return exactTimeIn(tz, value)
  return String(value)
}
