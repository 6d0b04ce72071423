import { inWorkspace, readWorkspace } from '../db/scope.ts'
import { addressOf } from '../members/address-of.ts'
import { holdMember } from '../members/hold-member.ts'
import { SealError } from '../sealing/seal.ts'
import { AGAIN, type DeliveryDeps, ENDED, endDelivery, failDelivery, type RowResult } from './end-delivery.ts'
import { endRow, type Row, requeueRow } from './outbox.store.ts'
import { queueHome, readHomeOwner } from './queue.ts'
import { mayRequest, type Turn } from './turn.ts'

/**
 * Publishes a Home as the rows are now, unless Slack shows that very view already. Where another process has
 * published meanwhile, it is drawn again: the newest rows win. Publishing twice shows the same.
 */
export async function deliverHome(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  turn: Turn,
): Promise<RowResult> {
  const { memberId } = row
  if (memberId === null) return deliverEmptyHome(deps, workspaceId, row, turn)
  const home = await readWorkspace(deps.database, workspaceId, async (scope) => {
    const address = await addressOf(scope, memberId)
    const drawn = address && (await deps.home.draw(scope, memberId))
    return address && drawn && { ...address, ...drawn }
  })
  // Whether an earlier try reached Slack is not known: what we noted may not be what is shown.
  if (home === null || (home.isShown && !row.outcomeUnknown))
    return endDelivery(deps, workspaceId, row, 'done')
  if (!(await mayRequest(turn))) return AGAIN
  const publication = await deps.courierFor(workspaceId).publish(home.slackUserId, home.view, home.hash)
  switch (publication.kind) {
    case 'published': {
      const now = deps.clock.now()
      const wasOurs = await inWorkspace(deps.database, workspaceId, async (scope) => {
        await deps.home.noteShown(scope, memberId, { hash: publication.hash, mark: home.mark })
        return endRow(scope, row, { state: 'done', endedAt: now })
      })
      if (!wasOurs) await drawAgain(deps, workspaceId, memberId)
      return ENDED
    }
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

/** Where another process took the row over meanwhile: it may have shown something newer before. */
async function drawAgain(deps: DeliveryDeps, workspaceId: string, memberId: string): Promise<void> {
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    if (!(await holdMember(scope, memberId))) return
    await queueHome(scope, deps.random, { memberId, dueAt: deps.clock.now() })
  })
}

/** For somebody who has left: what they had on Home goes as everything else does. */
async function deliverEmptyHome(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  turn: Turn,
): Promise<RowResult> {
  const slackUserId = await readWorkspace(deps.database, workspaceId, async (scope) =>
    ownerOf(() => readHomeOwner(scope, row)),
  )
  if (slackUserId === null) return endDelivery(deps, workspaceId, row, 'done')
  const locale = await deps.home.localeOf(workspaceId, slackUserId)
  const view = await readWorkspace(deps.database, workspaceId, (scope) =>
    deps.home.drawEmpty(scope, slackUserId, locale),
  )
  if (view === null) return endDelivery(deps, workspaceId, row, 'done')
  if (!(await mayRequest(turn))) return AGAIN
  const publication = await deps.courierFor(workspaceId).publish(slackUserId, view, null)
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
