import type { Scope } from '../db/scope.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import type { Random } from '../random.ts'

/** What the subjects of all messages about a rough patch begin with. */
const ABOUT = 'rough'

/** The subject of an offer, or of the question whether it goes on: the instant it belongs to. */
export function roughPatchSubject(instant: number): string {
  return `${ABOUT}:${instant}`
}

/** Whether a button's value can be a subject of ours; anything else was made up. */
export function isRoughPatchSubject(value: string): boolean {
  return /^rough:\d{1,15}$/.test(value)
}

/** Queues bringing every offer and question in the DM up to the rows. Repeating is safe. */
export async function refreshRoughPatch(
  scope: Scope,
  deps: { random: Random; now: number },
  memberId: string,
): Promise<void> {
  await refreshMessages(scope, deps, { memberId, id: ABOUT })
}
