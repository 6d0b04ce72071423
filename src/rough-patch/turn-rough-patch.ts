import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { knowMember } from '../members/know-member.ts'
import type { Profile } from '../members/member.ts'
import type { Who } from '../slack/who.ts'
import { findRoughPatch } from './rough-patch.store.ts'
import { NO_ROUGH_PATCH } from './rough-patch.ts'
import { refreshRoughPatch } from './rough-patch-subject.ts'
import { turnOff, turnOn } from './set-rough-patch.ts'

/** Turns a member's rough patch on or off, as they chose in the settings. Repeating changes nothing. */
export async function turnRoughPatch(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  input: Who & { profile: Profile; on: boolean },
): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, input.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, input)
    const before = (await findRoughPatch(scope, member.id)) ?? NO_ROUGH_PATCH
    if ((before.since !== null) === input.on) return
    if (input.on) await turnOn(scope, { random: deps.random, now }, member, before)
    else await turnOff(scope, { now }, member, before)
    await refreshRoughPatch(scope, { random: deps.random, now }, member.id)
  })
}
