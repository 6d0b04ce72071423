import { dateIn } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import { isLanded } from '../landing/is-landed.ts'
import type { Member } from '../members/member.ts'
import { settingsOf } from '../settings/settings-of.ts'

/**
 * Whether a look back may reach a member: `off` when it is not wanted any more, `not now` in a rough patch,
 * while paused, and after landing.
 */
export async function wantsLookBack(
  scope: Scope,
  member: Member,
  now: number,
): Promise<'yes' | 'not now' | 'off'> {
  const { lookBack, roughPatchSince, pausedUntil } = await settingsOf(scope, member.id)
  if (!lookBack) return 'off'
  const isPaused = pausedUntil !== null && pausedUntil > dateIn(member.timeZone, now)
  return roughPatchSince !== null || isPaused || (await isLanded(scope, member.id)) ? 'not now' : 'yes'
}
