import { h, type JSX } from 'preact'
import { useState } from 'preact/hooks'
import { objectOf, textOf, wordsOf } from '../json.ts'
import { ConfirmDialog } from '../modal/confirm-dialog.ts'
import type { Json } from '../protocol.ts'
import { useHost } from './host.ts'

/** A button of the app's. One with a question asks it first; one with an address opens it as well. */
export function BlockButton({ blockId, element }: { blockId: string; element: Json }): JSX.Element {
  const host = useHost()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const url = textOf(element.url)
  const run = async () => {
    setAsking(false)
    setBusy(true)
    if (/^(https?|mailto):/i.test(url)) open(url, '_blank', 'noopener')
    await host.click(blockId, textOf(element.action_id))
    setBusy(false)
  }
  const pressed = () => {
    if (isBusy) return
    if (element.confirm === undefined) void run()
    else setAsking(true)
  }
  return h(
    'span',
    null,
    h(
      'button',
      {
        type: 'button',
        class: `button ${textOf(element.style)}`,
        'aria-label': textOf(element.accessibility_label) || undefined,
        'aria-busy': isBusy,
        onClick: pressed,
      },
      wordsOf(element.text),
    ),
    isAsking &&
      h(ConfirmDialog, {
        confirm: objectOf(element.confirm),
        onYes: () => void run(),
        onNo: () => setAsking(false),
      }),
  )
}
