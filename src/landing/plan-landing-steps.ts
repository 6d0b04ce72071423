import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { type Landing, tellAt } from './landing.ts'
import { findLandingSteps } from './landing-steps.store.ts'
import { updateNextStepAt } from './landings.store.ts'

/**
 * Plans anew when the next of a landing's steps may be told; gives that instant, or null where none is left,
 * or the member is looking again. To be called in every transaction that changes the steps. Repeating is safe.
 */
export async function planLandingSteps(
  scope: Scope,
  now: number,
  member: Member,
  landing: Pick<Landing, 'id' | 'lookingAgainAt'>,
): Promise<number | null> {
  const steps = landing.lookingAgainAt === null ? await findLandingSteps(scope, landing.id) : []
  const { pausedUntil, nudgeHour } = await settingsOf(scope, member.id)
  const [first] = steps
    .filter(({ state, toldOn }) => state === 'open' && toldOn === null)
    .map(({ dueOn }) => (pausedUntil !== null && pausedUntil > dueOn ? pausedUntil : dueOn))
    .sort()
  const at =
    first === undefined ? null : tellAt({ dueOn: first, now, timeZone: member.timeZone, hour: nudgeHour })
  await updateNextStepAt(scope, member.id, at)
  return at
}
