import { asSystem, inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Group } from '../groups/group.ts'
import { queuePlaced } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { holdShare } from './hold-share.ts'
import { mayGoOut, shareById, shareMessage } from './share.message.ts'
import { dueShares, moveShare } from './shares.store.ts'

const AT_ONCE = 50

/**
 * Queues the shares whose moment has come. Only now do they stand in the outbox: a row there from the moment of
 * their confirmation would lie beside what else its author did then. Repeating is safe.
 */
export async function sendDueShares(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  const now = deps.clock.now()
  const due = await asSystem(deps.database, (scope) => dueShares(scope, 'due_at', now, AT_ONCE))
  for (const { workspaceId, shareId } of due) {
    await inWorkspace(deps.database, workspaceId, async (scope) => {
      const { group, share } = await shareById(scope, shareId)
      if (group === null || share?.state !== 'waiting') return
      const inside = { random: deps.random, now }
      if (await mayGoOut(scope, share)) await queueShare(scope, inside, group, shareId)
      else await holdShare(scope, inside, share)
    })
  }
}

/** Sends a share on its way. */
export async function queueShare(
  scope: Scope,
  deps: { random: Random; now: number },
  group: Group,
  shareId: string,
): Promise<void> {
  if (!(await moveShare(scope, shareId, { from: 'waiting', to: 'queued' }))) return
  await queuePlaced(scope, deps.random, {
    kind: shareMessage,
    subjectId: shareId,
    lane: `channel:${group.channel}`,
    operation: 'post',
    dueAt: deps.now,
  })
}
