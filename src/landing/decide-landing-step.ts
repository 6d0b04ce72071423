import { dateIn } from '../clock/local-date.ts'
import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Member } from '../members/member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import { type MessageChange, queueChange } from '../outbox/queue-change.ts'
import { touchPerson } from '../people/change-person.ts'
import { clickedLanding, type LandingClick } from './clicked-landing.ts'
import { aWeekAfter, type LandingStep, type LandingStepName } from './landing.ts'
import { landingStepsMessage, landingStepsSubject } from './landing-steps.message.ts'
import {
  deleteUntoldStep,
  findLandingSteps,
  insertLandingStep,
  updateLandingStep,
} from './landing-steps.store.ts'
import { planLandingSteps } from './plan-landing-steps.ts'

export type StepDecision = 'done' | 'skipped' | 'undo'

type Decided = LandingClick & {
  readonly personId: string
  readonly step: LandingStepName
  readonly decision: StepDecision
}

/**
 * Stores what a member decided about a note or an invitation. A note that was written is a touch, and the
 * invitation follows a week later; undoing takes the invitation back while it was not told. Repeating changes
 * nothing; what is somebody else's, or of an earlier landing, is 'gone'.
 */
export async function decideLandingStep(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: Decided,
): Promise<MessageChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const clicked = await clickedLanding(scope, click)
    if (clicked === null) return { kind: 'gone' }
    const { member, landing } = clicked
    const steps = await findLandingSteps(scope, landing.id)
    const step = steps.find((one) => one.personId === click.personId && one.step === click.step)
    if (step === undefined || step.toldOn === null) return { kind: 'gone' }
    const state = click.decision === 'undo' ? 'open' : click.decision
    if (landing.lookingAgainAt === null && step.state !== state) {
      const decidedAt = state === 'open' ? null : now
      await updateLandingStep(scope, click, { state, decidedAt })
      if (step.step === 'note') await followNote(scope, now, member, click, state)
      await planLandingSteps(scope, now, member, landing)
    }
    const { landingId } = click
    const subjectId = landingStepsSubject({ landingId, step: step.step, toldOn: step.toldOn })
    const message = { kind: landingStepsMessage, memberId: member.id, subjectId, dueAt: now }
    return queueChange(scope, deps.random, message, click.updateNotBefore)
  })
}

async function followNote(
  scope: Scope,
  now: number,
  member: Member,
  { landingId, personId }: Decided,
  state: LandingStep['state'],
): Promise<void> {
  const invite = { landingId, personId, step: 'invite' } as const
  if (state !== 'done') return deleteUntoldStep(scope, invite)
  const today = dateIn(member.timeZone, now)
  await insertLandingStep(scope, { ...invite, memberId: member.id, dueOn: aWeekAfter(today) })
  await touchPerson(scope, member, { personId, on: today })
  await replanNudges(scope, { now }, member.id)
}
