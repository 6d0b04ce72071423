import { localHourAfter } from '../clock/local-hours.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { updateCoolHead } from './checklists.store.ts'
import { coolHeadMessage, coolHeadSubject } from './cool-head.message.ts'

/** The hour of the member's own zone at which the question is put. */
const COOL_HEAD_HOUR = 9

/** How long after logging the question is put, at the earliest. */
export const FIRST_ASK_DAYS = 1

/**
 * Queues the cool-head question for 09:00 of the first weekday at least `inDays` after today where the
 * member is. Whether it is still to be put is decided at delivery, from the rows as they are then.
 */
export async function askCoolHead(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  ask: { entryId: string; earlierAsks: number; inDays: number },
): Promise<void> {
  const hour = { days: ask.inDays, hour: COOL_HEAD_HOUR, weekday: true }
  const { date, at } = localHourAfter(member.timeZone, deps.now, hour)
  const asks = ask.earlierAsks + 1
  await updateCoolHead(scope, ask.entryId, { asks, on: date })
  await queuePost(scope, deps.random, {
    kind: coolHeadMessage,
    memberId: member.id,
    subjectId: coolHeadSubject(ask.entryId, asks),
    dueAt: at,
  })
}
