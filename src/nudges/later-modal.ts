import type { ModalView } from '@slack/types'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../clock/local-date.ts'
import { plain } from '../slack/blocks.ts'
import type { Language } from '../words/language.ts'
import { itemValue, type NudgeItem } from './nudge.ts'

export const LATER_MODAL = 'nudge_later'
export const LATER_FIELD = 'until'

/** What is filled in at first: two weeks for a person, six for a company. */
const FIRST_WEEKS: Readonly<Record<NudgeItem['about'], number>> = { person: 2, resting: 2, company: 6 }

/** "Later", with a date from today on. Which item it is about stands in its private_metadata. */
export function laterModal(
  words: Language,
  { nudgeId, item }: { nudgeId: string; item: NudgeItem },
  today: LocalDate,
): ModalView {
  const { title, label, submit, close } = words.nudges.later
  const first = Temporal.PlainDate.from(today).add({ weeks: FIRST_WEEKS[item.about] })
  return {
    type: 'modal',
    callback_id: LATER_MODAL,
    private_metadata: itemValue(nudgeId, item.position),
    title: plain(title),
    submit: plain(submit),
    close: plain(close),
    blocks: [
      {
        type: 'input',
        block_id: LATER_FIELD,
        label: plain(label),
        element: { type: 'datepicker', action_id: 'value', initial_date: first.toString() },
      },
    ],
  }
}

const stateValues = z.object({
  [LATER_FIELD]: z.object({ value: z.object({ selected_date: z.string().nullish() }) }),
})

/** The chosen date; null where it is none, or not after today. */
export function readLater(state: unknown, today: LocalDate): LocalDate | null {
  const parsed = stateValues.safeParse(state)
  const date = parsed.success ? parsed.data[LATER_FIELD].value.selected_date : null
  return date != null && isLocalDate(date) && date > today ? date : null
}
