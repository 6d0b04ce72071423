import { h, type JSX } from 'preact'
import { objectOf, textOf, wordsOf } from '../json.ts'
import type { Json } from '../protocol.ts'
import { RichText } from './rich-text.ts'

/** A table block; its first row is the heading. */
export function Table({ block }: { block: Json }): JSX.Element {
  const rows = (Array.isArray(block.rows) ? block.rows : []).map((row) => (Array.isArray(row) ? row : []))
  const [head = [], ...body] = rows
  return h(
    'div',
    { class: 'table', tabIndex: 0, role: 'group', 'aria-label': 'Table' },
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          head.map((one) => h('th', { scope: 'col' }, cell(one))),
        ),
      ),
      h(
        'tbody',
        null,
        body.map((row) =>
          h(
            'tr',
            null,
            row.map((one) => h('td', null, cell(one))),
          ),
        ),
      ),
    ),
  )
}

function cell(value: unknown): JSX.Element | string {
  const object = objectOf(value)
  if (object.type === 'rich_text') return h(RichText, { block: object })
  return textOf(object.text) || wordsOf(object.text) || String(object.value ?? '')
}
