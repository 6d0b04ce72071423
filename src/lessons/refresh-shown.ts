import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { queueUpdate } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { lessonsOfEntries } from './lessons.store.ts'
import { messagesShowing } from './shown-lessons.store.ts'

/**
 * Queues bringing the messages that show a lesson up to the rows. To be called before the lesson is deleted,
 * since what shows it is forgotten with it. Repeating is safe.
 */
export async function refreshShownLesson(
  scope: Scope,
  deps: { random: Random; now: number },
  about: { memberId: string; lessonId: string },
): Promise<void> {
  const { memberId } = about
  for (const { kind, subjectId } of await messagesShowing(scope, memberId, about.lessonId)) {
    const message = { memberId, subjectId, dueAt: deps.now, kind: { kind, priority: 'answer' as const } }
    await queueUpdate(scope, deps.random, message, 0)
  }
}

/** The same for all lessons of an entry: to be called before the entry is deleted or changed. */
export async function refreshShownOfEntry(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  entryId: string,
): Promise<void> {
  for (const { id } of await lessonsOfEntries(scope, member, [entryId]))
    await refreshShownLesson(scope, deps, { memberId: member.id, lessonId: id })
}
