import { inWorkspace, readWorkspace } from '../db/scope.ts'
import { addressOf } from '../members/address-of.ts'
import { SealError } from '../sealing/seal.ts'
import { type DeliveryDeps, ENDED, endDelivery, failDelivery, type RowResult } from './end-delivery.ts'
import { endRow, type Row, requeueRow } from './outbox.store.ts'
import { readHomeOwner } from './queue.ts'

/**
 * Publishes a Home as the rows are now, unless Slack shows that very view already. Where another process has
 * published meanwhile, it is drawn again: the newest rows win. Publishing twice shows the same.
 */
export async function deliverHome(deps: DeliveryDeps, workspaceId: string, row: Row): Promise<RowResult> {
  const { memberId } = row
  if (memberId === null) return deliverEmptyHome(deps, workspaceId, row)
  const home = await readWorkspace(deps.database, workspaceId, async (scope) => {
    const address = await addressOf(scope, memberId)
    const drawn = address && (await deps.home.draw(scope, memberId))
    return address && drawn && { ...address, ...drawn }
  })
  // Whether an earlier try reached Slack is not known: what we noted may not be what is shown.
  if (home === null || (home.isShown && !row.outcomeUnknown))
    return endDelivery(deps, workspaceId, row, 'done')
  const publication = await deps.courier.publish(home.slackUserId, home.view, home.hash)
  switch (publication.kind) {
    case 'published':
      await inWorkspace(deps.database, workspaceId, async (scope) => {
        await deps.home.noteShown(scope, memberId, { hash: publication.hash, mark: home.mark })
        await endRow(scope, row, { state: 'done', endedAt: deps.clock.now() })
      })
      return ENDED
    case 'overtaken':
      await inWorkspace(deps.database, workspaceId, async (scope) => {
        await deps.home.noteShown(scope, memberId, null)
        await requeueRow(scope, row.rowId)
      })
      return { kind: 'wait', afterMs: 0 }
    default:
      return failDelivery(deps, workspaceId, row, publication)
  }
}

/** For somebody who has left: what they had on Home goes as everything else does. */
async function deliverEmptyHome(deps: DeliveryDeps, workspaceId: string, row: Row): Promise<RowResult> {
  const home = await readWorkspace(deps.database, workspaceId, async (scope) => {
    const slackUserId = ownerOf(() => readHomeOwner(scope, row))
    const view = slackUserId && (await deps.home.drawEmpty(scope, slackUserId))
    return slackUserId && view && { slackUserId, view }
  })
  if (!home) return endDelivery(deps, workspaceId, row, 'done')
  const publication = await deps.courier.publish(home.slackUserId, home.view, null)
  if (publication.kind === 'published' || publication.kind === 'overtaken')
    return endDelivery(deps, workspaceId, row, 'done')
  return failDelivery(deps, workspaceId, row, publication)
}

/** Null where the key was changed meanwhile: nobody can be told whose Home it was. */
function ownerOf(read: () => string): string | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}
