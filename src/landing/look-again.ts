import { followEntry } from '../checklists/follow-entry.ts'
import { refreshQuestions } from '../checklists/refresh-questions.ts'
import { dateIn } from '../clock/local-date.ts'
import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { resumeInterviews } from '../interviews/resume-interviews.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import { type MessageChange, queueChange } from '../outbox/queue-change.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import { postponePerson } from '../people/change-person.ts'
import { peopleDueFor } from '../people/people-due-for.ts'
import { recentEntries } from '../rejections/recent-entries.ts'
import { clickedLanding, type LandingClick } from './clicked-landing.ts'
import { landedMessage } from './landed.message.ts'
import { spreadOver } from './landing.ts'
import { updateLookingAgain } from './landings.store.ts'
import { planLandingSteps } from './plan-landing-steps.ts'

/** People whose date came meanwhile are moved to a later one; more than this nobody has. */
const EVERYBODY = 1_000

/** Asking for feedback on an older no is of little use. */
const FRESH_MS = 21 * 24 * 60 * 60 * 1_000
const MOST_ENTRIES = 100

/**
 * "I'm looking again": everything comes back. People whose date came meanwhile come a few a week, and the
 * question about feedback is put where the no is still fresh. Nothing more of the landing is told. Repeating
 * changes nothing; somebody else's landing, or an earlier one, is 'gone'.
 */
export async function lookAgain(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: LandingClick,
): Promise<MessageChange> {
  const now = deps.clock.now()
  const at = { random: deps.random, now }
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const clicked = await clickedLanding(scope, click)
    if (clicked === null) return { kind: 'gone' }
    const { member, landing } = clicked
    const message = { kind: landedMessage, memberId: member.id, subjectId: landing.id, dueAt: now }
    if (landing.lookingAgainAt === null) {
      await updateLookingAgain(scope, member.id, now)
      await planLandingSteps(scope, now, member, { ...landing, lookingAgainAt: now })
      const today = dateIn(member.timeZone, now)
      const due = await peopleDueFor(scope, member, { onOrBefore: today, limit: EVERYBODY })
      const later = spreadOver(
        due.map(({ id }) => id),
        today,
      )
      for (const { id, on } of later) await postponePerson(scope, member, { personId: id, until: on })
      const fresh = { since: now - FRESH_MS, limit: MOST_ENTRIES }
      for (const entry of await recentEntries(scope, member, fresh))
        await followEntry(scope, at, member, entry)
      await refreshQuestions(scope, at, member.id)
      await replanNudges(scope, at, member.id)
      await resumeInterviews(scope, at, member)
      await refreshMessages(scope, at, { memberId: member.id, id: landing.id })
    }
    return queueChange(scope, deps.random, message, click.updateNotBefore)
  })
}
