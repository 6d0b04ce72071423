import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import type { MessageKind } from './message-kind.ts'
import { sendingAbout } from './outbox.store.ts'
import { queueUpdate } from './queue.ts'
import { sentAbout, sentOfKind } from './sent-messages.store.ts'

/**
 * Queues bringing every message about a thing up to the rows, whatever their kinds: those whose subject is
 * its id, or begins with its id and a colon. Repeating is safe.
 */
export async function refreshMessages(
  scope: Scope,
  deps: { random: Random; now: number },
  about: { memberId: string; id: string },
): Promise<void> {
  // One that is under way was drawn before the change, and where it is in Slack is not known yet.
  const messages = [...(await sentAbout(scope, about)), ...(await sendingAbout(scope, about))]
  for (const { kind, subjectId } of messages) {
    const message = { memberId: about.memberId, subjectId, dueAt: deps.now }
    await queueUpdate(scope, deps.random, { ...message, kind: { kind, priority: 'answer' } }, 0)
  }
}

/** The same for every message of one kind that a member has in Slack, whatever it is about. */
export async function refreshKind(
  scope: Scope,
  deps: { random: Random; now: number },
  about: { memberId: string; kind: MessageKind },
): Promise<void> {
  const { memberId, kind } = about
  for (const { subjectId } of await sentOfKind(scope, { memberId, kind: kind.kind })) {
    await queueUpdate(scope, deps.random, { kind, memberId, subjectId, dueAt: deps.now }, 0)
  }
}
