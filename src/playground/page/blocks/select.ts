import { h, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { objectsOf, textOf, wordsOf } from '../json.ts'
import type { Json, WorkspacePart } from '../protocol.ts'
import { WorkspaceContext } from '../workspace-context.ts'
import { describing, type InputProps } from './input-props.ts'

type Option = { readonly value: string; readonly label: string }
type Group = { readonly label: string; readonly options: readonly Option[] }

/** One of several. The browser's own list, which every phone and screen reader knows. */
export function Select(props: InputProps): JSX.Element {
  const { element, value, choose } = props
  const groups = groupsOf(element, useContext(WorkspaceContext))
  const current = textOf(value)
  const draw = (options: readonly Option[]) =>
    options.map((one) => h('option', { value: one.value, selected: one.value === current }, one.label))
  return h(
    'span',
    { class: 'select' },
    h(
      'select',
      {
        ...describing(props),
        class: current === '' ? 'input unset' : 'input',
        value: current,
        onChange: (event: Event) => choose(chosenIn(event)),
      },
      h('option', { value: '', selected: current === '' }, wordsOf(element.placeholder) || 'Choose one'),
      groups.map((group) =>
        group.label ? h('optgroup', { label: group.label }, draw(group.options)) : draw(group.options),
      ),
    ),
  )
}

/** Several of many, as boxes to tick. */
export function MultiSelect({ element, value, id, describedBy, choose }: InputProps): JSX.Element {
  const groups = groupsOf(element, useContext(WorkspaceContext))
  const chosen = Array.isArray(value) ? value : []
  const toggle = (one: string) =>
    choose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])
  return h(
    'div',
    { class: 'choices scrolling', id, 'aria-describedby': describedBy },
    groups
      .flatMap((group) => group.options)
      .map((option) =>
        h(
          'label',
          { class: 'choice' },
          h('input', {
            type: 'checkbox',
            checked: chosen.includes(option.value),
            onChange: () => toggle(option.value),
          }),
          h('span', null, option.label),
        ),
      ),
  )
}

function groupsOf(element: Json, workspace: WorkspacePart): Group[] {
  if (textOf(element.type).endsWith('users_select')) {
    return [{ label: '', options: workspace.people.map(({ id, name }) => ({ value: id, label: name })) }]
  }
  const options = (list: unknown): Option[] =>
    objectsOf(list).map((one) => ({ value: textOf(one.value), label: wordsOf(one.text) }))
  if (Array.isArray(element.option_groups)) {
    return objectsOf(element.option_groups).map((group) => ({
      label: wordsOf(group.label),
      options: options(group.options),
    }))
  }
  return [{ label: '', options: options(element.options) }]
}

function chosenIn({ target }: Event): string | null {
  return target instanceof HTMLSelectElement && target.value !== '' ? target.value : null
}
