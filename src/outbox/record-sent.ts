import { inWorkspace, type Scope } from '../db/scope.ts'
import { holdMember } from '../members/hold-member.ts'
import { noteDmChannel } from '../members/note-dm-channel.ts'
import { type DeliveryDeps, ENDED, type RowResult } from './end-delivery.ts'
import { endRow, type Row } from './outbox.store.ts'
import type { Place } from './place.ts'
import { queueErase, queueUpdate } from './queue.ts'
import { findPlace, recordPlace } from './sent-messages.store.ts'

/**
 * Stores where a member's message is in Slack. Where the member was forgotten while the message was under way, the message is taken back. Where an earlier
 * try may have reached Slack too, its copies are looked for until Slack's history can be asked.
 */
export async function recordSent(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  place: Place,
): Promise<RowResult> {
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    const endedAt = deps.clock.now()
    const isKnown = row.memberId !== null && (await holdMember(scope, row.memberId))
    const wasOurs = await endRow(scope, row, { state: 'done', endedAt })
    if (!isKnown || row.memberId === null) {
      await eraseCopies(scope, deps, row, place)
      return queueErase(scope, deps.random, place, endedAt)
    }
    const { memberId, kind, subjectId } = row
    if (!wasOurs) return recordLate(scope, deps, row, { memberId, place })
    await eraseCopies(scope, deps, row, place)
    await recordPlace(scope, { memberId, kind, subjectId }, place)
    await noteDmChannel(scope, memberId, place.channel)
    await deps.kinds
      .get(kind)
      ?.ended?.(scope, { random: deps.random, now: endedAt }, { memberId, subjectId }, 'sent')
  })
  return ENDED
}

/** Takes back what an earlier try of the row may have left. */
async function eraseCopies(
  scope: Scope,
  deps: DeliveryDeps,
  row: Row,
  { channel, ts }: Place,
): Promise<void> {
  if (!row.outcomeUnknown) return
  await queueErase(scope, deps.random, { channel, marker: row.marker, except: ts }, deps.clock.now())
}

/**
 * For a message that was under way when another process took the row over and ended it: one of two stays. Where
 * the other one found nothing to say any more, ours shows what is stored by now.
 */
async function recordLate(
  scope: Scope,
  deps: DeliveryDeps,
  row: Row,
  { memberId, place }: { memberId: string; place: Place },
): Promise<void> {
  const { kind, subjectId } = row
  const known = await findPlace(scope, { memberId, kind, subjectId })
  if (known?.ts === place.ts) return
  if (known !== null) return queueErase(scope, deps.random, place, deps.clock.now())
  await recordPlace(scope, { memberId, kind, subjectId }, place)
  await bringUpToDate(scope, deps, row)
}

/**
 * For a request that was under way when another process took the row over: what it showed may be older than
 * what is shown by now.
 */
export async function bringUpToDate(
  scope: Scope,
  deps: DeliveryDeps,
  { kind, memberId, subjectId }: Row,
): Promise<void> {
  const known = deps.kinds.get(kind)
  if (known === undefined || memberId === null || !(await holdMember(scope, memberId))) return
  await queueUpdate(scope, deps.random, { kind: known, memberId, subjectId, dueAt: deps.clock.now() }, 0)
}
