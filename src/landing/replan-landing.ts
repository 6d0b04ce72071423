import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { findLanding } from './landings.store.ts'
import { planLandingSteps } from './plan-landing-steps.ts'

/**
 * Plans anew when a member's landing steps may be told, where they have landed. To be called in every
 * transaction that changes the member's pause or hour; a zone that changes is met when the step falls due.
 */
export async function replanLanding(scope: Scope, now: number, member: Member): Promise<void> {
  const landing = await findLanding(scope, member)
  if (landing !== null) await planLandingSteps(scope, now, member, landing)
}
