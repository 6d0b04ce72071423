import type { InputBlock, InputBlockElement, ModalView } from '@slack/types'
import { z } from 'zod'
import type { Stage } from '../rejections/rejection.ts'
import { TEXT_LIMITS } from '../rejections/rejection-fields.ts'
import { paragraph, plain } from '../slack/blocks.ts'
import { cleanLine } from '../slack/members-text.ts'
import { readJson } from '../slack/read-json.ts'
import { tooLong } from '../words/count.ts'
import type { Language } from '../words/language.ts'
import { type InterviewPlan, instantOf } from './interview.ts'

export const INTERVIEW_MODAL = 'interview'

/** The fields: each is a block_id; the element in it has the action_id `value`. */
export const INTERVIEW_FIELDS = ['company', 'date', 'time', 'stage'] as const
export type InterviewField = (typeof INTERVIEW_FIELDS)[number]

/** The stages at which people talk: an application alone is no interview. */
const TALKS = ['first_call', 'interview', 'final_round'] as const satisfies readonly Stage[]

export type InterviewState = { readonly interviewId: string | null }

const storedState = z.object({ interview: z.string().max(64).nullable() })

/** Reads the form's private_metadata; null when it is not one of ours. */
export function readInterviewState(privateMetadata: string): InterviewState | null {
  const stored = readJson(storedState, privateMetadata)
  return stored && { interviewId: stored.interview }
}

/** What stands in the form at first: a local date and time as Slack's pickers have them. */
export type InterviewValues = { readonly [F in InterviewField]?: string | null }

/** The form for an interview, new or noted before. */
export function interviewModal(
  words: Language,
  { interviewId }: InterviewState,
  values: InterviewValues,
): ModalView {
  const { titleNew, titleEdit, submit, hint } = words.interviews
  return {
    type: 'modal',
    callback_id: INTERVIEW_MODAL,
    private_metadata: JSON.stringify({ interview: interviewId }),
    title: plain(interviewId === null ? titleNew : titleEdit),
    submit: plain(submit),
    close: plain(words.rejectionForm.close),
    blocks: [
      paragraph(hint),
      ...INTERVIEW_FIELDS.map(
        (field): InputBlock => ({
          type: 'input',
          block_id: field,
          label: plain(words.interviews.labels[field]),
          element: element(words, field, values[field] ?? null),
        }),
      ),
    ],
  }
}

function element(words: Language, field: InterviewField, value: string | null): InputBlockElement {
  const action_id = 'value'
  switch (field) {
    case 'company': {
      const company = cleanLine(value)?.slice(0, TEXT_LIMITS.company).toWellFormed()
      const initial = company ? { initial_value: company } : {}
      return { type: 'plain_text_input', action_id, max_length: TEXT_LIMITS.company, ...initial }
    }
    case 'date':
      return { type: 'datepicker', action_id, ...(value === null ? {} : { initial_date: value }) }
    case 'time':
      return { type: 'timepicker', action_id, ...(value === null ? {} : { initial_time: value }) }
    case 'stage': {
      const options = TALKS.map((talk) => ({ text: plain(words.rejectionForm.stages[talk]), value: talk }))
      const initial = options.find((option) => option.value === value)
      return {
        type: 'static_select',
        action_id,
        placeholder: plain(words.rejectionForm.choose),
        options,
        ...(initial ? { initial_option: initial } : {}),
      }
    }
  }
}

const picked = z.looseObject({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
})
const stateValues = z.record(z.string(), z.object({ value: picked }).catch({ value: {} }))

export type InterviewReading =
  | { readonly kind: 'read'; readonly plan: InterviewPlan }
  | { readonly kind: 'errors'; readonly errors: { [F in InterviewField]?: string } }

/**
 * Reads the submitted form, in the member's own zone. A time that is over at `now` (epoch milliseconds) is an
 * error, and nothing is cut off.
 */
export function readInterviewForm(
  words: Language,
  state: unknown,
  { timeZone, now }: { timeZone: string | null; now: number },
): InterviewReading {
  const parsed = stateValues.safeParse(state)
  const values = parsed.success ? parsed.data : {}
  const errors: { [F in InterviewField]?: string } = {}
  const company = cleanLine(values.company?.value.value)
  const stage = TALKS.find((talk) => talk === values.stage?.value.selected_option?.value)
  const date = values.date?.value.selected_date ?? ''
  const startsAt = instantOf(timeZone, date, values.time?.value.selected_time ?? '')
  if (company === null) errors.company = words.errors.companyMissing
  else if (company.length > TEXT_LIMITS.company) {
    errors.company = tooLong(words, company.length, TEXT_LIMITS.company)
  }
  if (stage === undefined) errors.stage = words.errors.choose
  if (startsAt === null && instantOf(timeZone, date, '12:00') === null) errors.date = words.errors.notADate
  else if (startsAt === null) errors.time = words.interviews.notATime
  else if (startsAt <= now) errors.time = words.interviews.past
  if (company === null || stage === undefined || startsAt === null || Object.keys(errors).length > 0)
    return { kind: 'errors', errors }
  return { kind: 'read', plan: { company, stage, startsAt } }
}
