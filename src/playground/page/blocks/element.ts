import { h, type JSX } from 'preact'
import { textOf } from '../json.ts'
import type { Filling, Json } from '../protocol.ts'
import { BlockButton } from './block-button.ts'
import { useHost } from './host.ts'
import { Input, isInput } from './input.ts'
import { Overflow } from './overflow.ts'

/** An element that acts at once: a button, a menu, or an input in an actions block. */
export function Element({ blockId, element }: { blockId: string; element: Json }): JSX.Element | null {
  const host = useHost()
  const actionId = textOf(element.action_id)
  if (element.type === 'button' || element.type === 'workflow_button') {
    return h(BlockButton, { blockId, element })
  }
  if (element.type === 'overflow') return h(Overflow, { blockId, element })
  if (!isInput(element)) {
    return h('span', { class: 'undrawn' }, `This page can't draw "${textOf(element.type)}" yet.`)
  }
  const choose = (value: Filling) => void host.click(blockId, actionId, value)
  const value = host.valueOf(blockId, actionId)
  return h(Input, { element, value, label: labelOf(element), choose, put: choose })
}

function labelOf(element: Json): string {
  return (
    textOf(element.accessibility_label) || textOf((element.placeholder as Json | undefined)?.text) || 'Choose'
  )
}
