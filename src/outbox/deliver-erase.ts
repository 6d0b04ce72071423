import { inWorkspace } from '../db/scope.ts'
import type { Lookup } from './courier.ts'
import { type DeliveryDeps, endDelivery, failDelivery, type RowResult } from './end-delivery.ts'
import type { Row } from './outbox.store.ts'
import { queueErase, readErasure } from './queue.ts'

/** Takes one message or file of ours out of Slack, or looks for those that may be there. Repeating is safe. */
export async function deliverErase(deps: DeliveryDeps, workspaceId: string, row: Row): Promise<RowResult> {
  const message = readErasure(row.subjectId)
  if ('marker' in message) {
    const lookup = await deps.courierFor(workspaceId).find(message.channel, message.marker)
    return eraseFound(deps, workspaceId, row, lookup, message.except)
  }
  if ('file' in message) return eraseFile(deps, workspaceId, row, message)
  const delivery = await deps.courierFor(workspaceId).erase(message)
  return delivery.kind === 'accepted'
    ? endDelivery(deps, workspaceId, row, 'done')
    : failDelivery(deps, workspaceId, row, delivery)
}

/** The file first, since it holds most; then the messages that showed it. */
async function eraseFile(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  { channel, file }: { channel: string; file: string },
): Promise<RowResult> {
  const courier = deps.files?.courierFor(workspaceId)
  if (courier === undefined) return endDelivery(deps, workspaceId, row, 'done')
  const delivery = await courier.erase(file)
  if (delivery.kind === 'later' || delivery.kind === 'unknown')
    return failDelivery(deps, workspaceId, row, delivery)
  return eraseFound(deps, workspaceId, row, await courier.find(channel, file))
}

/** Queues taking out each that was found, but for the one that stays. */
async function eraseFound(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  lookup: Lookup,
  except?: string,
): Promise<RowResult> {
  if (lookup.kind === 'cannot ask') {
    return failDelivery(deps, workspaceId, row, { kind: 'later', afterMs: null, error: lookup.error })
  }
  const places = lookup.kind === 'found' ? lookup.places.filter(({ ts }) => ts !== except) : []
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    for (const place of places) await queueErase(scope, deps.random, place, deps.clock.now())
  })
  return endDelivery(deps, workspaceId, row, 'done')
}
