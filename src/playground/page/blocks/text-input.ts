import { h, type JSX } from 'preact'
import { textOf, wordsOf } from '../json.ts'
import { describing, type InputProps } from './input-props.ts'

const TYPES: Readonly<Record<string, string>> = { email_text_input: 'email', url_text_input: 'url' }
/** From this many characters before its limit on, a text says how many are left. */
const NEAR = 40

/** A line or a page of text. What is too long can be typed, and is then said to be. */
export function TextInput(props: InputProps): JSX.Element {
  const { element, value, put, choose } = props
  const type = textOf(element.type)
  const words = textOf(value)
  const limit = Number(element.max_length ?? Number.POSITIVE_INFINITY)
  const left = limit - words.length
  const shared = {
    ...describing(props),
    class: 'input',
    value: words,
    placeholder: wordsOf(element.placeholder) || undefined,
    autocomplete: 'off',
    onInput: (event: InputEvent) => put(typedIn(event)),
    onChange: (event: Event) => choose(typedIn(event)),
  }
  return h(
    'div',
    { class: 'text-input' },
    element.multiline === true
      ? h('textarea', { ...shared, rows: 4 })
      : h('input', {
          ...shared,
          type: TYPES[type] ?? 'text',
          inputMode: type === 'number_input' ? 'decimal' : undefined,
        }),
    left < NEAR && h('span', { class: left < 0 ? 'left over' : 'left', role: 'status' }, left),
  )
}

function typedIn(event: Event): string | null {
  const { target } = event
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isText && target.value !== '' ? target.value : null
}
