import { inWorkspace, readWorkspace } from '../db/scope.ts'
import { addressOf } from '../members/address-of.ts'
import { SealError } from '../sealing/seal.ts'
import { deliverErase } from './deliver-erase.ts'
import { deliverFile } from './deliver-file.ts'
import { deliverHome } from './deliver-home.ts'
import { deliverPlaced } from './deliver-placed.ts'
import { AGAIN, type DeliveryDeps, ENDED, endDelivery, failDelivery, type RowResult } from './end-delivery.ts'
import type { MessageKind, SlackMessage } from './message-kind.ts'
import { inMessageTurn } from './message-turns.ts'
import { endRow, type Row } from './outbox.store.ts'
import type { Place } from './place.ts'
import { bringUpToDate, recordSent } from './record-sent.ts'
import { findPlace } from './sent-messages.store.ts'
import { mayRequest, type Turn } from './turn.ts'

/**
 * Delivers one row that is marked as being sent. The caller holds its lane, so nothing else of that
 * channel is under way. Every end is stored before this resolves; an unknown one leaves the row marked,
 * and the next try looks the message up first. Once the turn is over, nothing more is sent.
 */
export async function deliverRow(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  turn: Turn,
): Promise<RowResult> {
  const placed = row.memberId === null ? deps.placed?.get(row.kind) : undefined
  if (placed !== undefined) return deliverPlaced(deps, { workspaceId, kind: placed }, row, turn)
  switch (row.operation) {
    case 'post':
      return deliverPost(deps, workspaceId, row, turn)
    case 'update':
      return inMessageTurn({ ...row, workspaceId }, () => deliverUpdate(deps, workspaceId, row, turn))
    case 'erase':
      return deliverErase(deps, workspaceId, row)
    case 'file':
      return deliverFile(deps, workspaceId, row, turn)
    case 'home':
      return deliverHome(deps, workspaceId, row, turn)
  }
}

async function deliverPost(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  turn: Turn,
): Promise<RowResult> {
  const kind = deps.kinds.get(row.kind)
  const address = await readWorkspace(deps.database, workspaceId, (scope) => addressOf(scope, row.memberId))
  if (kind === undefined || address === null) return endDelivery(deps, workspaceId, row, 'done')

  if (row.outcomeUnknown) {
    const earlier = await lookUp(deps, workspaceId, address.dmChannel, row)
    if (earlier.kind === 'found') return recordSent(deps, workspaceId, row, earlier.place)
    if (earlier.kind === 'cannot ask' && kind.whenUnknown === 'leave out') {
      deps.log.warn('message left out: its earlier try has no known outcome', { kind: row.kind })
      return endDelivery(deps, workspaceId, row, 'given_up', 'unknown')
    }
    // A second request would outlast the stop or the lease; the row stays marked, and is looked up again.
    if (turn.stopped() || !turn.leaseHolds()) return AGAIN
  }

  const mayPost = await isPermitted(deps, workspaceId, kind, row)
  const message = mayPost ? await render(deps, workspaceId, kind, row) : null
  if (message === null) return endDelivery(deps, workspaceId, row, 'done')
  if (!(await mayRequest(turn))) return AGAIN
  const delivery = await deps.courierFor(workspaceId).post(address.slackUserId, message, row.marker)
  if (delivery.kind !== 'accepted') return failDelivery(deps, workspaceId, row, delivery)
  return recordSent(deps, workspaceId, row, delivery.place)
}

async function deliverUpdate(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  turn: Turn,
): Promise<RowResult> {
  const kind = deps.kinds.get(row.kind)
  const about = { memberId: row.memberId ?? '', kind: row.kind, subjectId: row.subjectId }
  const place = await readWorkspace(deps.database, workspaceId, (scope) => findPlace(scope, about))
  if (kind === undefined || place === null) return endDelivery(deps, workspaceId, row, 'done')
  const message = await render(deps, workspaceId, kind, row)
  if (message === null) return endDelivery(deps, workspaceId, row, 'done')
  if (!(await mayRequest(turn))) return AGAIN
  const delivery = await deps.courierFor(workspaceId).update(place, message, row.marker)
  if (delivery.kind !== 'accepted') return failDelivery(deps, workspaceId, row, delivery)
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    const now = deps.clock.now()
    const wasOurs = await endRow(scope, row, { state: 'done', endedAt: now })
    if (!wasOurs) await bringUpToDate(scope, deps, row)
  })
  return ENDED
}

async function isPermitted(
  deps: DeliveryDeps,
  workspaceId: string,
  { mayPost }: MessageKind,
  { memberId, subjectId }: Row,
): Promise<boolean> {
  if (mayPost === undefined || memberId === null) return true
  return readWorkspace(deps.database, workspaceId, (scope) =>
    mayPost(scope, { memberId, subjectId }, deps.clock.now()),
  )
}

async function render(
  deps: DeliveryDeps,
  workspaceId: string,
  kind: MessageKind,
  row: Row,
): Promise<SlackMessage | null> {
  const { memberId, subjectId, variant, operation } = row
  if (memberId === null || (operation !== 'post' && operation !== 'update')) return null
  try {
    return await readWorkspace(deps.database, workspaceId, (scope) =>
      kind.render(scope, { memberId, subjectId, variant, operation }),
    )
  } catch (error) {
    // What is damaged never opens: the row would hold up everything behind it for good.
    if (!(error instanceof SealError && error.code === 'damaged')) throw error
    deps.log.error('message given up: what it is about is damaged', { kind: row.kind, error })
    return null
  }
}

type Earlier = { kind: 'found'; place: Place } | { kind: 'absent' } | { kind: 'cannot ask' }

/** Where an earlier try of this row may be in Slack. Without a known channel there is nowhere to ask. */
async function lookUp(
  deps: DeliveryDeps,
  workspaceId: string,
  channel: string | null,
  row: Row,
): Promise<Earlier> {
  if (channel === null) return { kind: 'cannot ask' }
  const lookup = await deps.courierFor(workspaceId).find(channel, row.marker)
  if (lookup.kind !== 'found') return { kind: lookup.kind }
  const place = lookup.places[0]
  return place === undefined ? { kind: 'absent' } : { kind: 'found', place }
}
