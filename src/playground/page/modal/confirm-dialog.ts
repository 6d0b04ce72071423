import { h, type JSX } from 'preact'
import { textObject } from '../blocks/text.ts'
import { Dialog } from '../dialog.ts'
import { wordsOf } from '../json.ts'
import type { Json } from '../protocol.ts'

type ConfirmProps = { readonly confirm: Json; onYes(): void; onNo(): void }

/** The question before something that can't be undone. */
export function ConfirmDialog({ confirm, onYes, onNo }: ConfirmProps): JSX.Element {
  const title = wordsOf(confirm.title)
  const kind = confirm.style === 'danger' ? 'danger' : 'primary'
  return h(
    Dialog,
    { label: title, class: 'dialog confirm', role: 'alertdialog', onEscape: onNo },
    h('h2', null, title),
    h('p', { class: 'words' }, textObject(confirm.text)),
    h(
      'div',
      { class: 'dialog-foot' },
      h('button', { type: 'button', class: 'button', onClick: onNo }, wordsOf(confirm.deny) || 'No'),
      h(
        'button',
        { type: 'button', class: `button ${kind}`, onClick: onYes },
        wordsOf(confirm.confirm) || 'Yes',
      ),
    ),
  )
}
