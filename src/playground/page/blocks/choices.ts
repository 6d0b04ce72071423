import { h, type JSX } from 'preact'
import { useId } from 'preact/hooks'
import { objectsOf, textOf } from '../json.ts'
import type { InputProps } from './input-props.ts'
import { textObject } from './text.ts'

/** Boxes to tick, or buttons of which one is chosen. */
export function Choices({ element, value, describedBy, isInvalid, choose }: InputProps): JSX.Element {
  const name = useId()
  const isMany = element.type === 'checkboxes'
  const chosen = Array.isArray(value) ? value : [textOf(value)]
  const toggled = (one: string) =>
    isMany
      ? choose(
          chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen.filter(Boolean), one],
        )
      : choose(one)
  return h(
    'div',
    { class: 'choices' },
    objectsOf(element.options).map((option) => {
      const one = textOf(option.value)
      return h(
        'label',
        { class: 'choice', key: one },
        h('input', {
          type: isMany ? 'checkbox' : 'radio',
          name,
          checked: chosen.includes(one),
          'aria-describedby': describedBy,
          'aria-invalid': isInvalid ? true : undefined,
          onChange: () => toggled(one),
        }),
        h(
          'span',
          null,
          textObject(option.text),
          option.description !== undefined && h('small', null, textObject(option.description)),
        ),
      )
    }),
  )
}
