import { localHourAfter } from '../clock/local-hours.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { type NewPost, queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import type { CoolHead } from './checklist.ts'
import { updateCoolHead } from './checklists.store.ts'
import { coolHeadMessage, coolHeadSubject } from './cool-head.message.ts'

/** The hour of the member's own zone at which the question is put. */
const COOL_HEAD_HOUR = 9

/** How long after logging the question is put, at the earliest. */
export const FIRST_ASK_DAYS = 1

type Ask = { readonly entryId: string; readonly earlierAsks: number; readonly inDays: number }

/**
 * Queues the cool-head question for 09:00 of the first weekday at least `inDays` after today where the
 * member is. Whether it is still to be put is decided at delivery, from the rows as they are then.
 */
export async function askCoolHead(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  ask: Ask,
): Promise<void> {
  const { coolHead, post } = planCoolHead(member, deps.now, ask)
  await updateCoolHead(scope, ask.entryId, coolHead)
  await queuePost(scope, deps.random, post)
}

/** What a checklist notes of such a question, and the question itself. */
export function planCoolHead(
  member: Member,
  now: number,
  { entryId, earlierAsks, inDays }: Ask,
): { coolHead: CoolHead & { on: string }; post: NewPost } {
  const hour = { days: inDays, hour: COOL_HEAD_HOUR, weekday: true }
  const { date, at } = localHourAfter(member.timeZone, now, hour)
  const asks = earlierAsks + 1
  const subjectId = coolHeadSubject(entryId, asks)
  return {
    coolHead: { asks, on: date, question: 'to_come' },
    post: { kind: coolHeadMessage, memberId: member.id, subjectId, dueAt: at },
  }
}
