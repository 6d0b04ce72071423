import { asSystem, inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { drawLine } from '../encouragement/draw-line.ts'
import { isLanded } from '../landing/is-landed.ts'
import { newestLessons } from '../lessons/newest-lessons.ts'
import { noteShownLessons } from '../lessons/note-shown-lessons.ts'
import type { Member } from '../members/member.ts'
import { memberById } from '../members/recognise-member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { entriesOfCompany } from '../rejections/companies-of-entries.ts'
import { wordsFor } from '../words/language.ts'
import { beforeInterviewMessage, beforeInterviewSubject } from './before-interview.message.ts'
import { eveningBefore, type Interview, lessonsDueAt } from './interview.ts'
import { dueInterviews, findInterview, updateInterview } from './interviews.store.ts'

const LESSONS = 3
const AT_ONCE = 50
const DECK = 'before_interview'

type At = { readonly random: Random; readonly now: number }

/** Queues the lessons for every interview for which they are due, each once. Repeating is safe. */
export async function sendDueLessons(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  const at = { random: deps.random, now: deps.clock.now() }
  for (;;) {
    const due = await asSystem(deps.database, (scope) => dueInterviews(scope, at.now, AT_ONCE))
    for (const { workspaceId, memberId, interviewId } of due) {
      await inWorkspace(deps.database, workspaceId, async (scope) => {
        const member = await memberById(scope, memberId)
        const interview = member && (await findInterview(scope, member, interviewId))
        if (member === null || interview === null) return
        // The zone may be another than when this was planned, and another process may have been here.
        const nextLessonsAt = lessonsDueAt(interview, member.timeZone, at.now)
        await updateInterview(scope, member, { ...interview, nextLessonsAt })
        await sendLessons(scope, at, member, { ...interview, nextLessonsAt })
      })
    }
    if (due.length < AT_ONCE) return
  }
}

/**
 * Queues the member's newest lessons from an interview's stage, or from its company at any stage, where they
 * are due by now; not after landing. Which they are is decided here, and which wish is said with them.
 */
export async function sendLessons(scope: Scope, at: At, member: Member, interview: Interview): Promise<void> {
  const { nextLessonsAt, stage, companyId, startsAt } = interview
  if (nextLessonsAt === null || nextLessonsAt > at.now) return
  if (await isLanded(scope, member.id)) {
    return updateInterview(scope, member, { ...interview, nextLessonsAt: startsAt })
  }
  const on = eveningBefore(member.timeZone, startsAt).date
  const entryIds = await entriesOfCompany(scope, member.id, companyId)
  const which = { stage, entryIds }
  const { lessons } = await newestLessons(scope, member, { offset: 0, size: LESSONS, which })
  const keys = wordsFor(member.locale).interviews.before.wishes.map(({ key }) => key)
  const wish = await drawLine(scope, at.random, member.id, { name: DECK, keys })
  const message = {
    kind: beforeInterviewMessage,
    memberId: member.id,
    subjectId: beforeInterviewSubject(interview.id, on),
  }
  const ids = lessons.map(({ id }) => id)
  await noteShownLessons(scope, { ...message, kind: message.kind.kind }, ids)
  await queuePost(scope, at.random, { ...message, dueAt: at.now })
  const told = { on, ofStart: startsAt }
  await updateInterview(scope, member, { ...interview, told, nextLessonsAt: null, wish })
}
