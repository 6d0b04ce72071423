import { refreshQuestions } from '../checklists/refresh-questions.ts'
import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { meetMember } from '../meeting/meet-member.ts'
import { knowMember } from '../members/know-member.ts'
import type { Member, Profile } from '../members/member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import { queuePost } from '../outbox/queue.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import { peopleMet } from '../people/people-met.ts'
import type { Random } from '../random.ts'
import type { Who } from '../slack/who.ts'
import { landedMessage } from './landed.message.ts'
import { aWeekAfter, type Job, type Landing } from './landing.ts'
import { insertLandingStep, updateNotesDueOn } from './landing-steps.store.ts'
import { findLanding, putLanding, updateJob } from './landings.store.ts'
import { planLandingSteps } from './plan-landing-steps.ts'

export type Land = Who & {
  readonly profile: Profile
  /** The Slack view that was submitted. */
  readonly origin: string
  readonly job: Job
}

type Now = { readonly random: Random; readonly now: number }

/** A second `/landed` within this time puts the first one right; a later one is another job. */
const SAME_JOB_MS = 60 * 24 * 60 * 60 * 1_000

/**
 * Stores that a member found a job: everything about their search stops from this transaction on, and the
 * people they met are listed with a note for each. A second time it puts the job right; after a while, or
 * once they are looking again, it is another job. Submitting the same view again is safe.
 */
export async function land(deps: Pick<Deps, 'database' | 'clock' | 'random'>, input: Land): Promise<void> {
  const now = deps.clock.now()
  const at = { random: deps.random, now }
  await inWorkspace(deps.database, input.workspaceId, async (scope) => {
    const member = await knowMember(scope, at, input)
    await meetMember(scope, at, member)
    const earlier = await findLanding(scope, member)
    if (earlier !== null && isSame(earlier, input, now)) {
      // The same view may be sent again long after: that changes nothing any more.
      if (earlier.lookingAgainAt === null) await correct(scope, at, member, earlier, input.job)
      return
    }
    await landAnew(scope, at, member, input)
    if (earlier !== null) await refreshMessages(scope, at, { memberId: member.id, id: earlier.id })
    await refreshQuestions(scope, at, member.id)
    await replanNudges(scope, at, member.id)
  })
}

function isSame(earlier: Landing & { origin: string }, { origin }: Land, now: number): boolean {
  if (earlier.origin === origin) return true
  return earlier.lookingAgainAt === null && now - earlier.landedAt < SAME_JOB_MS
}

async function correct(scope: Scope, at: Now, member: Member, landing: Landing, job: Job): Promise<void> {
  await updateJob(scope, member, landing.id, job)
  await updateNotesDueOn(scope, landing.id, aWeekAfter(job.startOn))
  await planLandingSteps(scope, at.now, member, landing)
  await refreshMessages(scope, at, { memberId: member.id, id: landing.id })
}

async function landAnew(scope: Scope, at: Now, member: Member, { origin, job }: Land): Promise<void> {
  const landing: Landing = {
    id: at.random.id(),
    memberId: member.id,
    ...job,
    landedAt: at.now,
    lookingAgainAt: null,
    chose: null,
  }
  await putLanding(scope, member, { ...landing, origin })
  const note = { landingId: landing.id, memberId: member.id, step: 'note' } as const
  for (const { id } of await peopleMet(scope, at, member)) {
    await insertLandingStep(scope, { ...note, personId: id, dueOn: aWeekAfter(job.startOn) })
  }
  await planLandingSteps(scope, at.now, member, landing)
  const message = { kind: landedMessage, memberId: member.id, subjectId: landing.id, dueAt: at.now }
  await queuePost(scope, at.random, message)
}
