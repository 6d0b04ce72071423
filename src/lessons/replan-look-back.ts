import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { APART_MS, nextLookBackAt } from './look-back.ts'
import { findNextLookBack, putNextLookBack } from './look-backs.store.ts'

/**
 * Plans a member's monthly look back after the settings changed: one that is wanted and has no time gets one,
 * and one that is not wanted has none. In another time zone a planned one stays on its date or near it.
 */
export async function replanLookBack(scope: Scope, deps: { now: number }, member: Member): Promise<void> {
  const { lookBack } = await settingsOf(scope, member.id)
  if (!lookBack) return putNextLookBack(scope, member.id, null)
  const planned = await findNextLookBack(scope, member.id)
  if (planned === null) await planNextLookBack(scope, member, deps.now)
}

/** Plans the one of the next month after a look back, or after one that was left out. */
export async function planAfterLookBack(scope: Scope, member: Member, now: number): Promise<void> {
  await planNextLookBack(scope, member, now + APART_MS)
}

async function planNextLookBack(scope: Scope, member: Member, after: number): Promise<void> {
  await putNextLookBack(scope, member.id, nextLookBackAt(member.id, member.timeZone, after))
}
