import { inWorkspace, readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { holdMember } from '../members/hold-member.ts'
import { unholdLane } from './lanes.store.ts'
import type { MessageKind, SlackMessage } from './message-kind.ts'
import { inMessageTurn } from './message-turns.ts'
import { dropUpdate } from './outbox.store.ts'
import type { Place } from './place.ts'
import { queueUpdate } from './queue.ts'
import { findPlace, recordPlace } from './sent-messages.store.ts'

/** A change that a click made in the message that it stands in. */
export type ShownChange = {
  readonly workspaceId: string
  readonly kind: MessageKind
  readonly memberId: string
  readonly subjectId: string
  /** The marker of the queued update that shows the change if this does not. */
  readonly update: string
  /** Where the message is that was clicked. */
  readonly clickedAt: Place | null
  /** Shows the message by the click's own answer. */
  readonly show: (message: SlackMessage) => Promise<void>
}

/**
 * Shows a click's change in the message that was clicked: at once through the click's own answer, which
 * costs no rate limit, and through the queued update where that fails or this process dies. Of several
 * clicks the last one shown is the newest; where a later one was another process's, the outbox has the last word.
 */
export async function showChange(
  deps: Pick<Deps, 'database' | 'outbox' | 'log' | 'clock' | 'random'>,
  change: ShownChange,
): Promise<void> {
  await inMessageTurn({ ...change, kind: change.kind.kind }, () => showNow(deps, change))
}

async function showNow(
  deps: Pick<Deps, 'database' | 'outbox' | 'log' | 'clock' | 'random'>,
  { workspaceId, kind, memberId, subjectId, update, clickedAt, show }: ShownChange,
): Promise<void> {
  try {
    const ref = { memberId, subjectId, variant: null, operation: 'update' } as const
    const message = await readWorkspace(deps.database, workspaceId, (scope) => kind.render(scope, ref))
    if (message !== null) await show(message)
    const dueAt = deps.clock.now()
    const isShown = await inWorkspace(deps.database, workspaceId, async (scope) => {
      // First of all, as everything does that writes about a member: another process may be at it too.
      if (scope.locks && !(await holdMember(scope, memberId))) return true
      const about = { memberId, kind: kind.kind, subjectId }
      const place = await findPlace(scope, about)
      if (place === null && clickedAt !== null) await recordPlace(scope, about, clickedAt)
      // A click on an older copy of the message: the one that we know of still has to change.
      if (place !== null && place.ts !== clickedAt?.ts) return false
      await unholdLane(scope, update)
      if (await dropUpdate(scope, update)) return true
      if (scope.dialect === 'postgres') await queueUpdate(scope, deps.random, { ...about, kind, dueAt }, 0)
      return false
    })
    if (!isShown) deps.outbox.wake()
  } catch (error) {
    deps.log.info('a click is shown by the outbox', { kind: kind.kind, error })
    deps.outbox.wake()
  }
}
