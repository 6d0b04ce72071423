import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { aDayAfter, aWeekAfter, type LandingStepName } from './landing.ts'
import { updateUntold } from './landing-steps.store.ts'
import { findLanding } from './landings.store.ts'
import { planLandingSteps } from './plan-landing-steps.ts'

/** What was told on a day in vain: where Slack refused it, it is tried a week later, otherwise the next day. */
type InVain = {
  readonly landingId: string
  readonly step: LandingStepName
  readonly toldOn: LocalDate
  readonly isRefused: boolean
}

/** Steps that were to be told, and surely were not, fall due again on a later day. Repeating is safe. */
export async function tellLater(
  scope: Scope,
  now: number,
  member: Member,
  { isRefused, ...told }: InVain,
): Promise<void> {
  const dueOn = isRefused ? aWeekAfter(told.toldOn) : aDayAfter(told.toldOn)
  await updateUntold(scope, told, dueOn)
  const landing = await findLanding(scope, member)
  if (landing !== null) await planLandingSteps(scope, now, member, landing)
}
