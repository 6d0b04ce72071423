import type { Scope } from '../db/scope.ts'
import { groupsOfWorkspace } from '../groups/share-groups.ts'
import { eraseAbout } from '../outbox/erase-messages.ts'
import { queueErase } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { kindWordReport } from './kind-word-report.message.ts'
import { deleteKindWord, kindWordsOf } from './kind-words.store.ts'

/**
 * Deletes the kind words that somebody sent or got, and takes them out of Slack, where a lead got one too. Those
 * to shares of 30 days ago are not kept any more. Repeating is safe.
 */
export async function withdrawKindWords(
  scope: Scope,
  deps: { random: Random; now: number },
  slackUserId: string,
): Promise<void> {
  for (const group of await groupsOfWorkspace(scope)) {
    for (const { id, letter } of await kindWordsOf(scope, group)) {
      if (letter?.sender !== slackUserId && letter?.recipient !== slackUserId) continue
      if (letter.place !== null) await queueErase(scope, deps.random, letter.place, deps.now)
      await eraseAbout(scope, deps, { kind: kindWordReport.kind, subjectId: id })
      await deleteKindWord(scope, id)
    }
  }
}
