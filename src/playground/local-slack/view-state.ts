import { optionsOf, type PlacedElement, placedElements } from './blocks.ts'
import { asObject, type JsonObject } from './json.ts'

/** `state.values` of a view or message: block_id, then action_id, then the value with its element's type. */
export type StateValues = Record<string, Record<string, JsonObject>>

/** What a person may put into an element: text, an id, a date, option values, or null to empty it. */
export type Filling = string | number | string[] | JsonObject | null

interface ElementKind {
  /** The key under which Slack reports the value. */
  key: string
  /** The element's field that holds the value it starts with. */
  initial: string
  empty: null | readonly []
  options?: true
}

const text: ElementKind = { key: 'value', initial: 'initial_value', empty: null }
const option: ElementKind = { key: 'selected_option', initial: 'initial_option', empty: null, options: true }
const options: ElementKind = { key: 'selected_options', initial: 'initial_options', empty: [], options: true }

const kinds: Record<string, ElementKind> = {
  plain_text_input: text,
  email_text_input: text,
  url_text_input: text,
  number_input: text,
  rich_text_input: { key: 'rich_text_value', initial: 'initial_value', empty: null },
  static_select: option,
  external_select: option,
  radio_buttons: option,
  checkboxes: options,
  multi_static_select: options,
  multi_external_select: options,
  datepicker: { key: 'selected_date', initial: 'initial_date', empty: null },
  timepicker: { key: 'selected_time', initial: 'initial_time', empty: null },
  datetimepicker: { key: 'selected_date_time', initial: 'initial_date_time', empty: null },
  users_select: { key: 'selected_user', initial: 'initial_user', empty: null },
  multi_users_select: { key: 'selected_users', initial: 'initial_users', empty: [] },
  conversations_select: { key: 'selected_conversation', initial: 'initial_conversation', empty: null },
  multi_conversations_select: { key: 'selected_conversations', initial: 'initial_conversations', empty: [] },
  channels_select: { key: 'selected_channel', initial: 'initial_channel', empty: null },
  multi_channels_select: { key: 'selected_channels', initial: 'initial_channels', empty: [] },
  file_input: { key: 'files', initial: '', empty: [] },
}

/** Whether an element keeps a value (a button does not). */
export function keepsValue(element: JsonObject): boolean {
  return Object.hasOwn(kinds, String(element.type))
}

function entry(element: JsonObject, kind: ElementKind, value: unknown): JsonObject {
  return { type: element.type, [kind.key]: value }
}

/**
 * The values of freshly shown blocks. An element that was there before with the same block_id, action_id and type
 * keeps what it held, as Slack's clients do: a changed initial value changes nothing then.
 */
export function stateOf(blocks: JsonObject[], before: StateValues = {}): StateValues {
  const state: StateValues = {}
  for (const { blockId, actionId, element } of placedElements(blocks)) {
    const kind = kinds[String(element.type)]
    if (!kind) continue
    const kept = before[blockId]?.[actionId]
    const initial = element[kind.initial] ?? kind.empty
    const value = kept && kept.type === element.type ? kept : entry(element, kind, initial)
    state[blockId] = { ...state[blockId], [actionId]: value }
  }
  return state
}

/** Puts what a person typed or chose into the state; throws where Slack's client offers no such choice. */
export function fill(state: StateValues, place: PlacedElement, filling: Filling): void {
  const { element, blockId, actionId } = place
  const kind = kinds[String(element.type)]
  if (!kind) throw new Error(`Nothing can be filled into "${String(element.type)}" (${blockId})`)
  state[blockId] = { ...state[blockId], [actionId]: entry(element, kind, valueFor(place, kind, filling)) }
}

function valueFor(place: PlacedElement, kind: ElementKind, filling: Filling): unknown {
  if (filling === null || filling === '') return kind.empty
  if (!kind.options || place.element.type === 'external_select') return filling
  if (kind.empty === null) return choice(place, filling)
  return (Array.isArray(filling) ? filling : [filling]).map((one) => choice(place, one))
}

function choice(place: PlacedElement, value: unknown): JsonObject {
  const offered = optionsOf(place.element)
  const found = offered.find((one) => one.value === value)
  if (found) return found
  const values = offered.map((one) => String(one.value)).join(', ')
  throw new Error(`${place.blockId} offers no option "${String(value)}", only: ${values}`)
}

const requiredMessage = 'Please complete this required field.'

/** What Slack's own client refuses before anything is sent: block_id to sentence. */
export function clientErrors(blocks: JsonObject[], state: StateValues): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { block, blockId, actionId, element } of placedElements(blocks)) {
    const kind = kinds[String(element.type)]
    if (block.type !== 'input' || !kind) continue
    const value = state[blockId]?.[actionId]?.[kind.key]
    const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    if (isEmpty && block.optional !== true) errors[blockId] = requiredMessage
    const problem = typeof value === 'string' && kind === text ? textProblem(element, value) : undefined
    if (problem) errors[blockId] = problem
  }
  return errors
}

function textProblem(element: JsonObject, value: string): string | undefined {
  const most = typeof element.max_length === 'number' ? element.max_length : 3000
  const least = typeof element.min_length === 'number' ? element.min_length : 0
  if (value.length > most) return `Must be at most ${most} characters.`
  if (value.length < least) return `Must be at least ${least} characters.`
  if (element.type === 'email_text_input' && !/^\S+@\S+\.\S+$/.test(value))
    return 'Must be a valid email address.'
  if (element.type === 'url_text_input' && !URL.canParse(value)) return 'Must be a valid URL.'
  if (element.type === 'number_input') return numberProblem(element, value)
  return undefined
}

function numberProblem(element: JsonObject, value: string): string | undefined {
  const number = Number(value)
  if (!Number.isFinite(number)) return 'Must be a number.'
  if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return 'Must be a whole number.'
  if (element.min_value !== undefined && number < Number(element.min_value)) return 'Is too small.'
  if (element.max_value !== undefined && number > Number(element.max_value)) return 'Is too large.'
  return undefined
}

/** The fields of a block_actions action that say what was chosen. */
export function actionValue(state: StateValues, place: PlacedElement): JsonObject {
  const { type: _type, ...value } = asObject(state[place.blockId]?.[place.actionId]) ?? {}
  return value
}
