import { h, type JSX } from 'preact'
import { textOf } from '../json.ts'
import { describing, type InputProps } from './input-props.ts'

const TYPES: Readonly<Record<string, string>> = {
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
}

/** A day, a time, or both; Slack keeps both as seconds since the epoch. */
export function When(props: InputProps): JSX.Element {
  const { element, value, choose } = props
  const isBoth = element.type === 'datetimepicker'
  return h('input', {
    ...describing(props),
    class: 'input when',
    type: TYPES[textOf(element.type)] ?? 'date',
    value: isBoth ? fromSeconds(value) : textOf(value),
    onChange: ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return
      const given = target.value
      choose(given === '' ? null : isBoth ? Math.floor(Date.parse(given) / 1_000) : given)
    },
  })
}

function fromSeconds(value: unknown): string {
  const seconds = Number(value)
  if (!value || !Number.isFinite(seconds)) return ''
  const at = new Date(seconds * 1_000)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
