import { h, type JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../icon.ts'
import { objectOf, objectsOf, textOf, wordsOf } from '../json.ts'
import { Menu } from '../menu.ts'
import { ConfirmDialog } from '../modal/confirm-dialog.ts'
import type { Json } from '../protocol.ts'
import { useHost } from './host.ts'

/** An overflow menu: three dots and what can be done. */
export function Overflow({ blockId, element }: { blockId: string; element: Json }): JSX.Element {
  const host = useHost()
  const [asked, setAsked] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = async (value: string) => {
    setAsked(null)
    setBusy(true)
    await host.click(blockId, textOf(element.action_id), value)
    setBusy(false)
  }
  const items = objectsOf(element.options).map((option) => {
    const value = textOf(option.value)
    const note = wordsOf(option.description)
    return {
      label: wordsOf(option.text),
      ...(note ? { note } : {}),
      choose: () => (element.confirm === undefined ? void run(value) : setAsked(value)),
    }
  })
  return h(
    'span',
    null,
    h(Menu, {
      label: 'More actions',
      items,
      class: 'button square',
      isBusy,
      children: h(Icon, { name: 'dots' }),
    }),
    asked !== null &&
      h(ConfirmDialog, {
        confirm: objectOf(element.confirm),
        onYes: () => void run(asked),
        onNo: () => setAsked(null),
      }),
  )
}
