import type { KnownBlock, RichTextElement } from '@slack/types'
import { dateIn, writtenDate } from '../clock/local-date.ts'
import type { Member } from '../members/member.ts'
import { runs } from '../slack/blocks.ts'
import { shortened } from '../slack/shortened.ts'
import type { Language } from '../words/language.ts'
import type { ShownLesson } from './newest-lessons.ts'

const BETWEEN = ' · '

/** How much of each text is shown, in UTF-16 units; the whole of it stands in its form. */
export const PART_OF_A_LIST = 400
export const PART_OF_A_MESSAGE = 800

/** A lesson as it is read: what it belongs to and when it was written, then the member's own words. */
export function lessonBlock(
  words: Language,
  member: Pick<Member, 'timeZone'>,
  lesson: ShownLesson,
  most: number,
): KnownBlock {
  const { labels } = words.lessons
  const parts = [
    [null, lesson.text],
    [labels.well, lesson.well],
    [labels.surprised, lesson.surprised],
    [labels.next_time, lesson.nextTime],
  ] as const
  return runs(
    ...heading(words, member, lesson),
    ...parts.flatMap(([label, text]) => (text === null ? [] : part(label, shortened(text, most)))),
  )
}

function heading(words: Language, member: Pick<Member, 'timeZone'>, lesson: ShownLesson): RichTextElement[] {
  const { company, stage, writtenAt } = lesson
  const rest = [
    stage === null ? null : words.rejectionForm.stages[stage],
    writtenDate(dateIn(member.timeZone, writtenAt), words.locale),
  ].filter((one) => one !== null)
  if (company === null) return [{ type: 'text', text: rest.join(BETWEEN), style: { italic: true } }]
  return [
    { type: 'text', text: company, style: { bold: true } },
    { type: 'text', text: ['', ...rest].join(BETWEEN), style: { italic: true } },
  ]
}

function part(label: string | null, text: string): RichTextElement[] {
  const said: RichTextElement[] = label === null ? [] : [{ type: 'text', text: `\n${label}` }]
  return [...said, { type: 'text', text: `\n${text}` }]
}
