import { inWorkspace, readWorkspace, type Scope } from '../db/scope.ts'
import { addressOf } from '../members/address-of.ts'
import { holdMember } from '../members/hold-member.ts'
import { noteDmChannel } from '../members/note-dm-channel.ts'
import { SealError } from '../sealing/seal.ts'
import { deliverFile } from './deliver-file.ts'
import { deliverHome } from './deliver-home.ts'
import { deliverPlaced } from './deliver-placed.ts'
import { type DeliveryDeps, ENDED, endDelivery, failDelivery, type RowResult } from './end-delivery.ts'
import type { MessageKind, SlackMessage } from './message-kind.ts'
import { inMessageTurn } from './message-turns.ts'
import { endRow, type Row } from './outbox.store.ts'
import type { Place } from './place.ts'
import { queueErase, queueUpdate, readErasure } from './queue.ts'
import { findPlace, recordPlace } from './sent-messages.store.ts'
import { mayRequest, type Turn } from './turn.ts'

const AGAIN: RowResult = { kind: 'wait', afterMs: 0 }

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

/**
 * For a request that was under way when another process took the row over: what it showed may be older than
 * what is shown by now.
 */
async function bringUpToDate(
  scope: Scope,
  deps: DeliveryDeps,
  { kind, memberId, subjectId }: Row,
): Promise<void> {
  const known = deps.kinds.get(kind)
  if (known === undefined || memberId === null || !(await holdMember(scope, memberId))) return
  await queueUpdate(scope, deps.random, { kind: known, memberId, subjectId, dueAt: deps.clock.now() }, 0)
}

async function deliverErase(deps: DeliveryDeps, workspaceId: string, row: Row): Promise<RowResult> {
  const message = readErasure(row.subjectId)
  if ('marker' in message) return findAndErase(deps, workspaceId, row, message)
  if ('file' in message) return eraseFile(deps, workspaceId, row, message)
  const delivery = await deps.courierFor(workspaceId).erase(message)
  return delivery.kind === 'accepted'
    ? endDelivery(deps, workspaceId, row, 'done')
    : failDelivery(deps, workspaceId, row, delivery)
}

/** For messages of which it is not known whether, or how often, Slack took them. */
async function findAndErase(
  deps: DeliveryDeps,
  workspaceId: string,
  row: Row,
  { channel, marker, except }: { channel: string; marker: string; except?: string },
): Promise<RowResult> {
  const lookup = await deps.courierFor(workspaceId).find(channel, marker)
  if (lookup.kind === 'cannot ask') {
    return failDelivery(deps, workspaceId, row, { kind: 'later', afterMs: null, error: lookup.error })
  }
  const places = lookup.kind === 'found' ? lookup.places.filter(({ ts }) => ts !== except) : []
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    for (const place of places) await queueErase(scope, deps.random, place, deps.clock.now())
  })
  return endDelivery(deps, workspaceId, row, 'done')
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
  const lookup = await courier.find(channel, file)
  if (lookup.kind === 'cannot ask') {
    return failDelivery(deps, workspaceId, row, { kind: 'later', afterMs: null, error: lookup.error })
  }
  const places = lookup.kind === 'found' ? lookup.places : []
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    for (const place of places) await queueErase(scope, deps.random, place, deps.clock.now())
  })
  return endDelivery(deps, workspaceId, row, 'done')
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

/**
 * Where the member was forgotten while the message was under way, the message is taken back. Where an earlier
 * try may have reached Slack too, its copies are looked for until Slack's history can be asked.
 */
async function recordSent(
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
