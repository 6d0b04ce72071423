import type {
  Checkboxes,
  InputBlock,
  ModalView,
  PlainTextOption,
  RadioButtons,
  StaticSelect,
} from '@slack/types'
import { z } from 'zod'
import { plain } from '../slack/blocks.ts'
import type { Language } from '../words/language.ts'

/** The frame of a form of settings. */
export function settingsForm(
  words: Language,
  form: { callbackId: string; title: string; blocks: ModalView['blocks'] },
): ModalView {
  return {
    type: 'modal',
    callback_id: form.callbackId,
    title: plain(form.title),
    submit: plain(words.settings.save),
    close: plain(words.settings.close),
    blocks: form.blocks,
  }
}

export function option(value: string, label: string): PlainTextOption {
  return { text: plain(label), value }
}

type Field = { readonly name: string; readonly label: string; readonly hint?: string }
type Element = StaticSelect | RadioButtons | Checkboxes

/** An input whose action_id is `value`. Without `optional` Slack asks for an answer. */
export function input({ name, label, hint }: Field, element: Element, optional = false): InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plain(label),
    ...(hint === undefined ? {} : { hint: plain(hint) }),
    ...(optional ? { optional } : {}),
    element: { ...element, action_id: 'value' },
  }
}

/** A menu of one list; the option with `value` is chosen at first. */
export function select(options: PlainTextOption[], value: string): StaticSelect {
  return { type: 'static_select', options, ...initial(options, value) }
}

/** The choice among a few; none at first where `value` is null. */
export function radio(options: PlainTextOption[], value: string | null): RadioButtons {
  return { type: 'radio_buttons', options, ...initial(options, value) }
}

function initial(options: readonly PlainTextOption[], value: string | null) {
  const chosen = options.find((one) => one.value === value)
  return chosen === undefined ? {} : { initial_option: chosen }
}

/** One box to tick. */
export function box(label: string, isTicked: boolean): Checkboxes {
  const only = option('yes', label)
  return { type: 'checkboxes', options: [only], ...(isTicked ? { initial_options: [only] } : {}) }
}

const answers = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_options: z.array(z.object({ value: z.string() })).nullish(),
      selected_date: z.string().nullish(),
    }),
  ),
)

/** What was chosen in a form, by field. Whatever is malformed was not chosen. */
export type Answers = {
  readonly chosen: (field: string) => string | null
  readonly isTicked: (field: string) => boolean
  readonly date: (field: string) => string | null
}

export function readAnswers(state: unknown): Answers {
  const parsed = answers.safeParse(state)
  const at = (field: string) => (parsed.success ? parsed.data[field]?.value : undefined)
  return {
    chosen: (field) => at(field)?.selected_option?.value ?? null,
    isTicked: (field) => at(field)?.selected_options?.some(({ value }) => value === 'yes') ?? false,
    date: (field) => at(field)?.selected_date ?? null,
  }
}

/** What a form was read as: the change, or what is wrong, by field. */
export type Reading<Change> =
  | { readonly kind: 'read'; readonly change: Change }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
