import type { Scope } from '../db/scope.ts'
import { addressOf } from '../members/address-of.ts'
import type { Random } from '../random.ts'
import { unknownPostsOf } from './outbox.store.ts'
import { queueErase } from './queue.ts'
import { placesAbout, placesOf } from './sent-messages.store.ts'

/**
 * Queues taking every message of ours out of a member's DM, and looking there for those whose sending has no
 * known outcome. What is queued names a channel and a time,
 * and nobody; it is kept until Slack has deleted the message, 30 days at most.
 */
export async function eraseMessages(
  scope: Scope,
  deps: { random: Random; now: number },
  memberId: string,
): Promise<void> {
  for (const place of await placesOf(scope, memberId)) await queueErase(scope, deps.random, place, deps.now)
  const channel = (await addressOf(scope, memberId))?.dmChannel
  if (channel == null) return
  for (const marker of await unknownPostsOf(scope, memberId))
    await queueErase(scope, deps.random, { channel, marker }, deps.now)
}

/** Queues taking every message of a kind about a thing out of Slack, whoever has it. Repeating is safe. */
export async function eraseAbout(
  scope: Scope,
  deps: { random: Random; now: number },
  about: { kind: string; subjectId: string },
): Promise<void> {
  for (const place of await placesAbout(scope, about)) await queueErase(scope, deps.random, place, deps.now)
}
