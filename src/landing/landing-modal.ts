import type { InputBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import { isLocalDate } from '../clock/local-date.ts'
import { plain, smallPrint } from '../slack/blocks.ts'
import { cleanLine } from '../slack/members-text.ts'
import { tooLong } from '../words/count.ts'
import type { Language } from '../words/language.ts'
import type { Job } from './landing.ts'

export const LANDING_MODAL = 'landed'

/** The fields, in order: each is a block_id; the element in it has the action_id `value`. */
export const LANDING_FIELDS = ['where', 'role', 'start_on'] as const
export type LandingField = (typeof LANDING_FIELDS)[number]

/** UTF-16 units, as Slack's own inputs limit them. */
export const LANDING_LIMIT = 150

/** What stands in the form at first, as typed. */
export type LandingValues = { readonly where: string; readonly role: string }

/** The form behind `/landed`. */
export function landingModal(words: Language, values: LandingValues): ModalView {
  const { form } = words.landing
  return {
    type: 'modal',
    callback_id: LANDING_MODAL,
    title: plain(form.title),
    submit: plain(form.submit),
    close: plain(words.rejectionForm.close),
    blocks: [
      textInput(words, 'where', values.where),
      textInput(words, 'role', values.role),
      {
        type: 'input',
        block_id: 'start_on',
        label: plain(form.labels.start_on),
        element: { type: 'datepicker', action_id: 'value' },
      },
      smallPrint(form.hint),
    ],
  }
}

function textInput(words: Language, field: 'where' | 'role', value: string): InputBlock {
  const initial = cleanLine(value)?.slice(0, LANDING_LIMIT).toWellFormed()
  return {
    type: 'input',
    block_id: field,
    optional: true,
    label: plain(words.landing.form.labels[field]),
    element: {
      type: 'plain_text_input',
      action_id: 'value',
      max_length: LANDING_LIMIT,
      ...(initial ? { initial_value: initial } : {}),
    },
  }
}

const stateValues = z.record(
  z.string(),
  z.record(z.string(), z.object({ value: z.string().nullish(), selected_date: z.string().nullish() })),
)

export type LandingReading =
  | { readonly kind: 'read'; readonly job: Job }
  | { readonly kind: 'errors'; readonly errors: { [F in LandingField]?: string } }

/** Reads the submitted form. Every fault is named at its field; nothing is cut off. */
export function readLandingForm(words: Language, state: unknown): LandingReading {
  const parsed = stateValues.safeParse(state)
  const element = (field: LandingField) => (parsed.success ? parsed.data[field]?.value : undefined)
  const errors: { [F in LandingField]?: string } = {}
  const line = (field: 'where' | 'role') => {
    const text = cleanLine(element(field)?.value)
    if (text !== null && text.length > LANDING_LIMIT)
      errors[field] = tooLong(words, text.length, LANDING_LIMIT)
    return text
  }
  const job = { where: line('where'), role: line('role') }
  const startOn = element('start_on')?.selected_date ?? null
  if (startOn === null) errors.start_on = words.landing.form.startMissing
  else if (!isLocalDate(startOn)) errors.start_on = words.errors.notADate
  if (startOn === null || Object.keys(errors).length > 0) return { kind: 'errors', errors }
  return { kind: 'read', job: { ...job, startOn } }
}
