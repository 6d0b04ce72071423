import { setImmediate } from 'node:timers/promises'
import { dateIn } from '../clock/local-date.ts'
import { asSystem, inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { memberById } from '../members/recognise-member.ts'
import { queuePost } from '../outbox/queue.ts'
import { LANDING_STEPS } from './landing.ts'
import { landingStepsMessage, landingStepsSubject } from './landing-steps.message.ts'
import { findLandingSteps, updateToldOn } from './landing-steps.store.ts'
import { findLanding, findLandingsDue } from './landings.store.ts'
import { planLandingSteps } from './plan-landing-steps.ts'

const AT_ONCE = 100

/**
 * Queues a message for every member with landing steps that are due, where the hour permits it, and plans the
 * next; elsewhere it is planned anew. Safe to repeat, and beside another process: a step is told once.
 */
export async function tellLandingSteps(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  const now = deps.clock.now()
  for (;;) {
    const due = await asSystem(deps.database, (scope) => findLandingsDue(scope, now, AT_ONCE))
    for (const one of due) {
      await tell(deps, now, one)
      await setImmediate()
    }
    if (due.length < AT_ONCE) return
  }
}

async function tell(
  deps: Pick<Deps, 'database' | 'random'>,
  now: number,
  due: { workspaceId: string; memberId: string },
): Promise<void> {
  await inWorkspace(deps.database, due.workspaceId, async (scope) => {
    const member = await memberById(scope, due.memberId)
    const landing = member && (await findLanding(scope, member))
    if (member === null || landing === null) return
    const at = await planLandingSteps(scope, now, member, landing)
    if (at === null || at > now) return
    const today = dateIn(member.timeZone, now)
    await updateToldOn(scope, landing.id, today)
    const told = (await findLandingSteps(scope, landing.id)).filter((step) => step.toldOn === today)
    for (const step of LANDING_STEPS.filter((name) => told.some((one) => one.step === name))) {
      const subjectId = landingStepsSubject({ landingId: landing.id, step, toldOn: today })
      await queuePost(scope, deps.random, {
        kind: landingStepsMessage,
        memberId: member.id,
        subjectId,
        dueAt: now,
      })
    }
    await planLandingSteps(scope, now, member, landing)
  })
}
