import type { Filling, Json } from '../protocol.ts'

/** What every input is given. */
export type InputProps = {
  readonly element: Json
  /** undefined: as the element says. */
  readonly value: Filling | undefined
  readonly id?: string
  /** For inputs without a label of their own. */
  readonly label?: string
  readonly describedBy?: string | undefined
  readonly isInvalid?: boolean
  readonly isRequired?: boolean
  /** While somebody types. */
  put(value: Filling): void
  /** When a choice is made, or an input is left with something new in it. */
  choose(value: Filling): void
}

/** What tells a screen reader about an input. */
export function describing(props: InputProps) {
  return {
    id: props.id,
    'aria-label': props.id === undefined ? props.label : undefined,
    'aria-describedby': props.describedBy,
    'aria-invalid': props.isInvalid ? true : undefined,
    'aria-required': props.isRequired ? true : undefined,
  }
}
