import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { hasLeftSince } from '../leaving/has-left-since.ts'
import { knowMember } from '../members/know-member.ts'
import type { Profile } from '../members/member.ts'
import { noteDmChannel } from '../members/note-dm-channel.ts'
import { queuePost } from '../outbox/queue.ts'
import { freeMessageAnswer } from './free-message.message.ts'
import { meetMember } from './meet-member.ts'

export type FreeMessage = {
  readonly workspaceId: string
  readonly slackUserId: string
  readonly profile: Profile
  readonly channel: string
  /** Slack's ts of the message: the same event delivered twice is one message. */
  readonly ts: string
}

/**
 * Queues the answer to a message that a member wrote to the bot. Its text is neither read nor stored. One that
 * comes late, of somebody who was forgotten since, is left alone.
 */
export async function answerFreeMessage(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  message: FreeMessage,
): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, message.workspaceId, async (scope) => {
    if (await hasLeftSince(scope, message.slackUserId, Number(message.ts) * 1_000)) return
    const member = await knowMember(scope, { random: deps.random, now }, message)
    await noteDmChannel(scope, member.id, message.channel)
    await meetMember(scope, { random: deps.random, now }, member)
    await queuePost(scope, deps.random, {
      kind: freeMessageAnswer,
      memberId: member.id,
      subjectId: message.ts,
      dueAt: now,
    })
  })
}
