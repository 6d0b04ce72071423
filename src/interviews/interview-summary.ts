import type { RichTextElement } from '@slack/types'
import { dateIn, writtenDate } from '../clock/local-date.ts'
import { writtenTime } from '../clock/written-time.ts'
import type { Language } from '../words/language.ts'
import type { Interview } from './interview.ts'

const BETWEEN = ' · '

/** Which interview it is: company, stage, day and time where the member is. The company stays as typed. */
export function interviewSummary(
  words: Language,
  timeZone: string | null,
  { company, stage, startsAt }: Interview,
): RichTextElement[] {
  const rest = [
    words.rejectionForm.stages[stage],
    writtenDate(dateIn(timeZone, startsAt), words.locale),
    writtenTime(timeZone, startsAt, words.locale),
  ]
  return [
    { type: 'text', text: company, style: { bold: true } },
    { type: 'text', text: ['', ...rest].join(BETWEEN) },
  ]
}
