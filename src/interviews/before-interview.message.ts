import type { LocalDate } from '../clock/local-date.ts'
import { isLanded } from '../landing/is-landed.ts'
import { lessonBlock, PART_OF_A_MESSAGE } from '../lessons/lesson-blocks.ts'
import type { ShownLesson } from '../lessons/newest-lessons.ts'
import { lessonsShownIn } from '../lessons/note-shown-lessons.ts'
import type { Member } from '../members/member.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { paragraph, runs } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import type { Interview } from './interview.ts'
import { interviewSummary } from './interview-summary.ts'
import { findInterview } from './interviews.store.ts'

const KIND = 'before-interview'

/** The lessons come again for another evening: the subject names it, as a local date. */
export function beforeInterviewSubject(interviewId: string, evening: LocalDate): string {
  return `${interviewId}:${evening}`
}

function interviewOf(subject: string): string {
  return subject.slice(0, subject.lastIndexOf(':'))
}

/**
 * What a member learned before, the evening before an interview. Which lessons it shows is in the rows; one
 * that was deleted since is not shown any more. It is never posted once the interview has begun, or after landing.
 */
export const beforeInterviewMessage: MessageKind = {
  kind: KIND,
  priority: 'nudge',
  whenUnknown: 'leave out',
  async render(scope, { memberId, subjectId, operation }) {
    const member = await memberById(scope, memberId)
    if (member === null) return null
    const interview = await findInterview(scope, member, interviewOf(subjectId))
    if (interview !== null) {
      const lessons = await lessonsShownIn(scope, member, { kind: KIND, subjectId })
      return evening(member, interview, lessons)
    }
    const { cancelled } = wordsFor(member.locale).interviews
    return operation === 'update' ? { text: cancelled, blocks: [paragraph(cancelled)] } : null
  },
  async mayPost(scope, { memberId, subjectId }, now) {
    const member = await memberById(scope, memberId)
    const interview = member && (await findInterview(scope, member, interviewOf(subjectId)))
    const isWanted =
      interview !== null && interview.startsAt > now && subjectId.endsWith(`:${interview.told?.on}`)
    return isWanted && !(await isLanded(scope, memberId))
  },
}

function evening(member: Member, interview: Interview, lessons: readonly ShownLesson[]): SlackMessage {
  const words = wordsFor(member.locale)
  const { wishes, quiet, lessons: above } = words.interviews.before
  const wish = wishes.find(({ key }) => key === interview.wish) ?? wishes[0]
  return {
    text: `${quiet} ${wish.text}`,
    blocks: [
      runs(...interviewSummary(words, member.timeZone, interview)),
      paragraph(wish.text),
      ...(lessons.length === 0 ? [] : [paragraph(above)]),
      ...lessons.map((lesson) => lessonBlock(words, member, lesson, PART_OF_A_MESSAGE)),
    ],
  }
}
