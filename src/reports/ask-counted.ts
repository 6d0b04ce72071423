import { localHourAfter } from '../clock/local-hours.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { countedQuestion } from './counted-question.message.ts'

/** Not in the hour after a no: at noon where the member is, on the first weekday two days later. */
const ASK_AT = { days: 2, hour: 12, weekday: true } as const

/** Queues the question whether the member wants to be counted: once, ever. Repeating is safe. */
export async function askCounted(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
): Promise<void> {
  if ((await settingsOf(scope, member.id)).counted !== null) return
  const { at } = localHourAfter(member.timeZone, deps.now, ASK_AT)
  const subject = { memberId: member.id, subjectId: member.id, dueAt: at }
  await queuePost(scope, deps.random, { kind: countedQuestion, ...subject })
}
