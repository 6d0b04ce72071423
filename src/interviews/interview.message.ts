import { dateIn, writtenDate } from '../clock/local-date.ts'
import { writtenTime } from '../clock/written-time.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { paragraph, runs, smallPrint } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import type { Interview } from './interview.ts'
import { interviewButtons } from './interview-buttons.ts'
import { interviewSummary } from './interview-summary.ts'
import { findInterview } from './interviews.store.ts'

/** That an interview is noted, with its buttons. Subject: the interview. One that was cancelled says so. */
export const interviewMessage: MessageKind = {
  kind: 'interview',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId, subjectId, operation }) {
    const member = await memberById(scope, memberId)
    if (member === null) return null
    const words = wordsFor(member.locale)
    const interview = await findInterview(scope, member, subjectId)
    if (interview !== null) return noted(words, member.timeZone, interview)
    const { cancelled } = words.interviews
    return operation === 'update' ? { text: cancelled, blocks: [paragraph(cancelled)] } : null
  },
}

function noted(words: Language, timeZone: string | null, interview: Interview): SlackMessage {
  const { quiet, kept } = words.interviews
  const comes = whenItComes(words, timeZone, interview)
  return {
    text: quiet,
    blocks: [
      paragraph(kept),
      runs(...interviewSummary(words, timeZone, interview)),
      ...(comes === null ? [] : [smallPrint(comes)]),
      interviewButtons(words, interview.id),
    ],
  }
}

function whenItComes(words: Language, timeZone: string | null, interview: Interview): string | null {
  const { nextLessonsAt, startsAt } = interview
  if (nextLessonsAt === null || nextLessonsAt >= startsAt) return null
  return fill(words.interviews.comes, {
    day: writtenDate(dateIn(timeZone, nextLessonsAt), words.locale),
    time: writtenTime(timeZone, nextLessonsAt, words.locale),
  })
}
