import type { ModalView } from '@slack/types'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../clock/local-date.ts'
import { plain } from '../slack/blocks.ts'
import type { Language } from '../words/language.ts'

export const REMIND_MODAL = 'remind_me'
export const REMIND_FIELD = 'remind_on'

const DEFAULT_WEEKS = 6

/** "Remind me", with six weeks from today filled in. The entry's id is its private_metadata. */
export function remindModal(words: Language, entryId: string, today: LocalDate): ModalView {
  const { title, label, submit, close } = words.checklist.remind.dialog
  return {
    type: 'modal',
    callback_id: REMIND_MODAL,
    private_metadata: entryId,
    title: plain(title),
    submit: plain(submit),
    close: plain(close),
    blocks: [
      {
        type: 'input',
        block_id: REMIND_FIELD,
        label: plain(label),
        element: {
          type: 'datepicker',
          action_id: 'value',
          initial_date: Temporal.PlainDate.from(today).add({ weeks: DEFAULT_WEEKS }).toString(),
        },
      },
    ],
  }
}

const stateValues = z.object({
  [REMIND_FIELD]: z.object({ value: z.object({ selected_date: z.string().nullish() }) }),
})

/** The chosen date; null where it is none, or not after today. */
export function readRemindOn(state: unknown, today: LocalDate): LocalDate | null {
  const parsed = stateValues.safeParse(state)
  const date = parsed.success ? parsed.data[REMIND_FIELD].value.selected_date : null
  return date != null && isLocalDate(date) && date > today ? date : null
}
