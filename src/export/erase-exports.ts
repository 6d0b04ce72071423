import type { Scope } from '../db/scope.ts'
import { addressOf } from '../members/address-of.ts'
import { queueErase } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { fileIdsOf } from './exports.store.ts'

/** Queues taking every export of a member out of Slack. What is queued names a channel and a file, and nobody. */
export async function eraseExports(
  scope: Scope,
  deps: { random: Random; now: number },
  memberId: string,
): Promise<void> {
  const channel = (await addressOf(scope, memberId))?.dmChannel
  if (channel == null) return
  for (const file of await fileIdsOf(scope, memberId))
    await queueErase(scope, deps.random, { channel, file }, deps.now)
}
