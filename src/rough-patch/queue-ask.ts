import type { Scope } from '../db/scope.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { roughPatchAsk } from './rough-patch-ask.message.ts'
import { roughPatchSubject } from './rough-patch-subject.ts'

/** Queues the question whether a rough patch goes on, for that instant. Repeating is safe. */
export async function queueAsk(scope: Scope, random: Random, memberId: string, at: number): Promise<void> {
  await queuePost(scope, random, {
    kind: roughPatchAsk,
    memberId,
    subjectId: roughPatchSubject(at),
    dueAt: at,
  })
}
