import { inWorkspace, readWorkspace, type Scope } from '../db/scope.ts'
import { SealError } from '../sealing/seal.ts'
import type { Delivery } from './courier.ts'
import { AGAIN, type DeliveryDeps, ENDED, failDelivery, isOver, type RowResult } from './end-delivery.ts'
import type { PlacedEnd, PlacedKind, SlackMessage } from './message-kind.ts'
import { endRow, type Row } from './outbox.store.ts'
import type { Place } from './place.ts'
import { queueErase } from './queue.ts'
import { mayRequest, type Turn } from './turn.ts'

type Of = { readonly workspaceId: string; readonly kind: PlacedKind }

/**
 * Delivers a message that goes to a place of its own. As with a member's: it goes out once, what becomes of it is
 * stored before this resolves, and what was not wanted any more by then is taken back.
 */
export async function deliverPlaced(deps: DeliveryDeps, of: Of, row: Row, turn: Turn): Promise<RowResult> {
  if (row.operation === 'update') return update(deps, of, row, turn)
  return post(deps, of, row, turn)
}

async function post(deps: DeliveryDeps, of: Of, row: Row, turn: Turn): Promise<RowResult> {
  const drawn = await draw(deps, of, row)
  if (row.outcomeUnknown) {
    // A user's id is no channel whose history could be asked.
    const asked = drawn === null ? null : await deps.courierFor(of.workspaceId).find(drawn.to, row.marker)
    const found = asked?.kind === 'found' ? asked.places[0] : undefined
    if (found !== undefined) return end(deps, of, row, { operation: 'post', how: 'sent', place: found })
    if (asked?.kind !== 'absent' && of.kind.whenUnknown === 'leave out') {
      deps.log.warn('message left out: its earlier try has no known outcome', { kind: row.kind })
      return end(deps, of, row, { operation: 'post', how: 'unknown', place: null })
    }
    if (turn.stopped() || !turn.leaseHolds()) return AGAIN
  }
  if (drawn === null) return end(deps, of, row, { operation: 'post', how: 'left out', place: null })
  if (!(await mayRequest(turn))) return AGAIN
  const delivery = await deps.courierFor(of.workspaceId).post(drawn.to, drawn.message, row.marker)
  if (delivery.kind === 'accepted')
    return end(deps, of, row, { operation: 'post', how: 'sent', place: delivery.place })
  return failed(deps, of, row, delivery)
}

async function update(deps: DeliveryDeps, of: Of, row: Row, turn: Turn): Promise<RowResult> {
  const place = await readWorkspace(deps.database, of.workspaceId, (scope) =>
    of.kind.placeOf(scope, row.subjectId),
  )
  const drawn = await draw(deps, of, row)
  if (place === null || drawn === null) return end(deps, of, row, { operation: 'update' })
  if (!(await mayRequest(turn))) return AGAIN
  const delivery = await deps.courierFor(of.workspaceId).update(place, drawn.message, row.marker)
  if (delivery.kind === 'accepted') return end(deps, of, row, { operation: 'update' })
  return failed(deps, of, row, delivery)
}

async function draw(
  deps: DeliveryDeps,
  of: Of,
  row: Row,
): Promise<{ to: string; message: SlackMessage } | null> {
  try {
    return await readWorkspace(deps.database, of.workspaceId, (scope) => of.kind.render(scope, row.subjectId))
  } catch (error) {
    if (!(error instanceof SealError && error.code === 'damaged')) throw error
    deps.log.error('message given up: what it is about is damaged', { kind: row.kind, error })
    return null
  }
}

async function failed(
  deps: DeliveryDeps,
  of: Of,
  row: Row,
  delivery: Exclude<Delivery, { kind: 'accepted' }>,
): Promise<RowResult> {
  if (!isOver(deps, row, delivery)) return failDelivery(deps, of.workspaceId, row, delivery)
  const fields = { kind: row.kind, code: delivery.error, attempt: row.attempts, workspace: of.workspaceId }
  deps.log.warn('message given up: Slack does not take it', fields)
  if (row.operation === 'update') return end(deps, of, row, { operation: 'update' })
  const how = row.outcomeUnknown ? 'unknown' : 'given up'
  return end(deps, of, row, { operation: 'post', how, place: null })
}

async function end(deps: DeliveryDeps, of: Of, row: Row, ended: PlacedEnd): Promise<RowResult> {
  const now = deps.clock.now()
  const isSent = ended.operation === 'post' && ended.how === 'sent'
  const place: Place | null = isSent ? ended.place : null
  await inWorkspace(deps.database, of.workspaceId, async (scope: Scope) => {
    const state = ended.operation === 'update' || ended.place !== null ? 'done' : 'given_up'
    const isThere = await endRow(scope, row, { state, endedAt: now })
    // Where another process took the row over, it has recorded how it ended.
    const isWanted =
      isThere && (await of.kind.ended(scope, { random: deps.random, now }, row.subjectId, ended))
    if (place !== null && !isWanted) await queueErase(scope, deps.random, place, now)
  })
  return ENDED
}
