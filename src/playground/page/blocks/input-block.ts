import { h, type JSX } from 'preact'
import { useId } from 'preact/hooks'
import { objectOf, textOf, wordsOf } from '../json.ts'
import type { Filling, Json } from '../protocol.ts'
import { useHost } from './host.ts'
import { Input, isGroup, isInput } from './input.ts'

/** A question with its label, its hint, and what is wrong with the answer. */
export function InputBlock({ block, error }: { block: Json; error: string | undefined }): JSX.Element {
  const host = useHost()
  const id = useId()
  const element = objectOf(block.element)
  const blockId = textOf(block.block_id)
  const actionId = textOf(element.action_id)
  const hint = wordsOf(block.hint)
  const isOptional = block.optional === true
  const put = (value: Filling) => host.put(blockId, actionId, value)
  const choose = (value: Filling) => {
    put(value)
    if (block.dispatch_action === true) void host.click(blockId, actionId, value)
    else host.left()
  }
  const label = [wordsOf(block.label), isOptional && h('span', { class: 'optional' }, ' (optional)')]
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const body = isInput(element)
    ? h(Input, {
        element,
        id,
        value: host.valueOf(blockId, actionId),
        describedBy: described || undefined,
        isInvalid: error !== undefined,
        isRequired: !isOptional,
        put,
        choose,
      })
    : h('p', { class: 'undrawn' }, `This page can't draw "${textOf(element.type)}" yet.`)
  const notes = [
    hint && h('p', { id: `${id}-hint`, class: 'hint' }, hint),
    error && h('p', { id: `${id}-error`, class: 'field-error' }, error),
  ]
  return isGroup(element)
    ? h('fieldset', { class: 'field', 'data-block': blockId }, h('legend', null, label), body, notes)
    : h('div', { class: 'field', 'data-block': blockId }, h('label', { for: id }, label), body, notes)
}
