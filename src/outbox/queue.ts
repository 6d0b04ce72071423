import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { wakeLane } from './lanes.store.ts'
import type { MessageKind } from './message-kind.ts'
import { insertRow } from './outbox.store.ts'
import type { Place } from './place.ts'
import { findPlace } from './sent-messages.store.ts'

/** Stands before a marker where a message's ts stands otherwise. */
const MARKED = '?'

type Queued = {
  readonly kind: Pick<MessageKind, 'kind' | 'priority'>
  readonly memberId: string
  readonly subjectId: string
  readonly variant?: string
  /** Not before this instant of the clock port, epoch milliseconds. */
  readonly dueAt: number
}

/**
 * Queues a message to a member, in the transaction of the change that calls for it. A second one of the
 * same kind about the same subject is not queued, however long ago the first one went: repeating is safe.
 */
export async function queuePost(scope: Scope, random: Random, post: Queued): Promise<void> {
  // The row of one that was sent, which a second one would meet, is swept away after some days.
  if ((await findPlace(scope, { ...post, kind: post.kind.kind })) !== null) return
  await queueRow(scope, random, post, {
    operation: 'post',
    dedupeKey: `post:${post.kind.kind}:${post.memberId}:${post.subjectId}`,
    notBefore: 0,
  })
}

/**
 * Queues bringing a message that was sent up to the rows as they are at delivery. Several changes before
 * then are one update. `notBefore` (real time, epoch milliseconds) leaves a quicker answer the first turn.
 * Gives the marker by which the update can be taken back.
 */
export async function queueUpdate(
  scope: Scope,
  random: Random,
  update: Queued,
  notBefore: number,
): Promise<string> {
  return queueRow(scope, random, update, {
    operation: 'update',
    dedupeKey: `update:${update.kind.kind}:${update.memberId}:${update.subjectId}`,
    notBefore,
  })
}

/**
 * A message of ours that is to be taken out of Slack; by its marker where it may be there or not. `except` is
 * the ts of the one with that marker that stays.
 */
export type Erasure = Place | { readonly channel: string; readonly marker: string; readonly except?: string }

/** Queues taking one message of ours out of Slack. The row names nobody. */
export async function queueErase(
  scope: Scope,
  random: Random,
  message: Erasure,
  dueAt: number,
): Promise<void> {
  const subjectId = erasureSubject(message)
  // Where Slack's history can't be asked, what is known to be there must not wait behind what may be.
  const lane = `${'ts' in message ? 'erase' : 'find'}:${message.channel}`
  await insertRow(scope, {
    rowId: random.id(),
    lane,
    memberId: null,
    operation: 'erase',
    kind: 'erase',
    subjectId,
    dedupeKey: `erase:${subjectId}`,
    variant: null,
    priority: 1,
    dueAt,
    notBefore: 0,
    marker: random.id(),
  })
  await wakeLane(scope, { lane, memberId: null, dueAt, wakeAt: 0 })
}

function erasureSubject(message: Erasure): string {
  if ('ts' in message) return `${message.channel}:${message.ts}`
  const { channel, marker, except } = message
  return `${channel}:${MARKED}${marker}${except === undefined ? '' : `:${except}`}`
}

/** What `queueErase` stored as a subject. */
export function readErasure(subjectId: string): Erasure {
  const [channel = '', ts = '', except] = subjectId.split(':')
  if (!ts.startsWith(MARKED)) return { channel, ts }
  return { channel, marker: ts.slice(MARKED.length), ...(except === undefined ? {} : { except }) }
}

async function queueRow(
  scope: Scope,
  random: Random,
  queued: Queued,
  how: { operation: 'post' | 'update'; dedupeKey: string; notBefore: number },
): Promise<string> {
  const marker = random.id()
  const lane = `member:${queued.memberId}`
  await wakeLane(scope, { lane, memberId: queued.memberId, dueAt: queued.dueAt, wakeAt: how.notBefore })
  await insertRow(scope, {
    rowId: random.id(),
    lane,
    memberId: queued.memberId,
    operation: how.operation,
    kind: queued.kind.kind,
    subjectId: queued.subjectId,
    dedupeKey: how.dedupeKey,
    variant: queued.variant ?? null,
    priority: queued.kind.priority === 'answer' ? 0 : 1,
    dueAt: queued.dueAt,
    notBefore: how.notBefore,
    marker,
  })
  return marker
}
