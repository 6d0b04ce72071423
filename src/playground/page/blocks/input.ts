import { h, type JSX } from 'preact'
import { textOf } from '../json.ts'
import type { Json } from '../protocol.ts'
import { Choices } from './choices.ts'
import { initialOf } from './filling.ts'
import type { InputProps } from './input-props.ts'
import { MultiSelect, Select } from './select.ts'
import { TextInput } from './text-input.ts'
import { When } from './when.ts'

const KINDS: Readonly<Record<string, (props: InputProps) => JSX.Element>> = {
  plain_text_input: TextInput,
  email_text_input: TextInput,
  url_text_input: TextInput,
  number_input: TextInput,
  static_select: Select,
  users_select: Select,
  multi_static_select: MultiSelect,
  multi_users_select: MultiSelect,
  checkboxes: Choices,
  radio_buttons: Choices,
  datepicker: When,
  timepicker: When,
  datetimepicker: When,
}

export function isInput(element: Json): boolean {
  return Object.hasOwn(KINDS, textOf(element.type))
}

/** Whether the input is several controls, so that its label names the group. */
export function isGroup(element: Json): boolean {
  return ['checkboxes', 'radio_buttons', 'multi_static_select', 'multi_users_select'].includes(
    textOf(element.type),
  )
}

export function Input(props: InputProps): JSX.Element | null {
  const kind = KINDS[textOf(props.element.type)]
  if (kind === undefined) return null
  const value = props.value === undefined ? initialOf(props.element) : props.value
  return h(kind, { ...props, value })
}
