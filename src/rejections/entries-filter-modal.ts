import type { ModalView, PlainTextOption } from '@slack/types'
import { z } from 'zod'
import { plain } from '../slack/blocks.ts'
import { cleanLine } from '../slack/members-text.ts'
import type { Language } from '../words/language.ts'
import { type EntriesList, WHOLE_LIST } from './entries-list.ts'
import { STAGES } from './rejection.ts'
import { TEXT_LIMITS, VALUE_ACTION_ID } from './rejection-fields.ts'

export const ENTRIES_FILTER_MODAL = 'entries_filter'

/** Which entries the list shall show; filled in with what it shows now. */
export function entriesFilterModal(words: Language, list: EntriesList): ModalView {
  const { entry, rejectionForm } = words
  const stages = STAGES.map(
    (stage): PlainTextOption => ({ text: plain(rejectionForm.stages[stage]), value: stage }),
  )
  const chosen = stages.find(({ value }) => value === list.stage)
  return {
    type: 'modal',
    callback_id: ENTRIES_FILTER_MODAL,
    title: plain(entry.findTitle),
    submit: plain(entry.findSubmit),
    close: plain(rejectionForm.close),
    blocks: [
      {
        type: 'input',
        block_id: 'company',
        optional: true,
        label: plain(entry.findCompany),
        element: {
          type: 'plain_text_input',
          action_id: VALUE_ACTION_ID,
          max_length: TEXT_LIMITS.company,
          ...(list.company === null ? {} : { initial_value: list.company }),
        },
      },
      {
        type: 'input',
        block_id: 'stage',
        optional: true,
        label: plain(rejectionForm.labels.stage),
        element: {
          type: 'static_select',
          action_id: VALUE_ACTION_ID,
          placeholder: plain(rejectionForm.choose),
          options: stages,
          ...(chosen === undefined ? {} : { initial_option: chosen }),
        },
      },
    ],
  }
}

const filterValues = z.object({
  company: z.object({ value: z.object({ value: z.string().nullish() }) }).optional(),
  stage: z
    .object({ value: z.object({ selected_option: z.object({ value: z.enum(STAGES) }).nullish() }) })
    .optional(),
})

/** Reads the submission; the whole list where it holds nothing of ours. A name is cut at what a field takes. */
export function readEntriesFilter(state: unknown): EntriesList {
  const read = filterValues.safeParse(state)
  if (!read.success) return WHOLE_LIST
  const company = cleanLine(read.data.company?.value.value)?.slice(0, TEXT_LIMITS.company).toWellFormed()
  return { offset: 0, company: company ?? null, stage: read.data.stage?.value.selected_option?.value ?? null }
}
