import type { Clock } from '../clock/clock.ts'
import type { OnwardDatabase } from '../db/database.ts'
import { inWorkspace } from '../db/scope.ts'
import type { Log } from '../log.ts'
import { holdMember } from '../members/hold-member.ts'
import type { Random } from '../random.ts'
import type { Courier, Delivery, FileCourier } from './courier.ts'
import type { FileKind } from './file-kind.ts'
import type { HomePage } from './home-page.ts'
import type { MessageKind, PlacedKind, PostEnd } from './message-kind.ts'
import { endRow, type Row, requeueRow } from './outbox.store.ts'

/** What delivering needs: rows, clocks, and who carries what where. */
export type DeliveryDeps = {
  readonly database: OnwardDatabase
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  /** Who carries messages to a workspace, with its token. */
  readonly courierFor: (workspaceId: string) => Courier
  readonly kinds: ReadonlyMap<string, MessageKind>
  /** The kinds that go to a place of their own. */
  readonly placed?: ReadonlyMap<string, PlacedKind>
  /** Where files are sent too. */
  readonly files?: {
    readonly kinds: ReadonlyMap<string, FileKind>
    readonly courierFor: (workspaceId: string) => FileCourier
  }
  readonly home: HomePage
}

/** Whether the row is dealt with, or has to wait; `afterMs` where Slack said how long. */
export type RowResult =
  | { readonly kind: 'ended' }
  | { readonly kind: 'wait'; readonly afterMs: number | null }

/** The row is dealt with. */
export const ENDED: RowResult = { kind: 'ended' }

/** The row is tried again as soon as its lane is served again. */
export const AGAIN: RowResult = { kind: 'wait', afterMs: 0 }

/** After this long (clock port) a message that Slack would not take is given up. */
const GIVE_UP_AFTER_MS = 7 * 24 * 60 * 60 * 1_000

/** Slack's errors about somebody who has left it. */
const OUT_OF_REACH = new Set(['channel_not_found', 'user_not_found', 'user_disabled'])

/** Whether a row is tried again after a try that Slack did not take. */
export function isOver(
  { clock }: Pick<DeliveryDeps, 'clock'>,
  row: Row,
  delivery: Exclude<Delivery, { kind: 'accepted' }>,
): boolean {
  return delivery.kind === 'refused' || clock.now() - row.dueAt > GIVE_UP_AFTER_MS
}

/**
 * After a try that Slack did not take, or may have taken: whether the row waits for another one. What Slack
 * never takes, or did not for a week, is given up.
 */
export async function failDelivery(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  delivery: Exclude<Delivery, { kind: 'accepted' }>,
): Promise<RowResult> {
  const fields = { kind: row.kind, code: delivery.error, attempt: row.attempts, workspace: workspaceId }
  if (isOver(deps, row, delivery)) {
    deps.log.warn('message given up: Slack does not take it', fields)
    const how = OUT_OF_REACH.has(delivery.error) ? 'out of reach' : 'given up'
    return endDelivery(deps, workspaceId, row, 'given_up', row.outcomeUnknown ? 'unknown' : how)
  }
  deps.log.info('message waits: Slack did not take it', fields)
  if (delivery.kind !== 'later') return { kind: 'wait', afterMs: null }
  // That this try failed says nothing of an earlier one that may have reached Slack.
  if (!row.outcomeUnknown)
    await inWorkspace(deps.database, workspaceId, (scope) => requeueRow(scope, row.rowId))
  return { kind: 'wait', afterMs: delivery.afterMs }
}

/**
 * Ends a row: nothing more is to be done for it. A post that was not sent now had nothing to say any more, or is
 * given up; its kind may have something to change then.
 */
export async function endDelivery(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  state: 'done' | 'given_up',
  how: PostEnd = state === 'done' ? 'left out' : 'given up',
): Promise<RowResult> {
  const { memberId, operation, subjectId } = row
  const ended = operation === 'post' ? deps.kinds.get(row.kind)?.ended : undefined
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    const now = deps.clock.now()
    if (ended !== undefined && memberId !== null) await holdMember(scope, memberId)
    const wasThere = await endRow(scope, row, { state, endedAt: now })
    if (!wasThere || memberId === null) return
    await ended?.(scope, { random: deps.random, now }, { memberId, subjectId }, how)
  })
  return ENDED
}
