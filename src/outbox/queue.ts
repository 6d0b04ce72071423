import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { open, type Place as SealPlace, seal } from '../sealing/seal.ts'
import { homeLane } from './home-lane.ts'
import { isSentOrToCome } from './is-sent-or-to-come.ts'
import { type WokenLane, wakeLane, wakeLanes } from './lanes.store.ts'
import { memberLane } from './member-lane.ts'
import type { MessageKind, PlacedKind } from './message-kind.ts'
import { deleteEndedPost, insertRow, insertRows, type NewRow, type Row } from './outbox.store.ts'
import type { Place } from './place.ts'
import { PRIORITY, priorityOf } from './priority.ts'
import { findPlace } from './sent-messages.store.ts'

const OF_HOME = { priority: PRIORITY.homes, operation: 'home' } as const

/** Stands before a marker where a message's ts stands otherwise; the other one before a file's id. */
const MARKED = '?'
const FILED = '#'

/** A message to a member that is to be queued. */
export type NewPost = {
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
export async function queuePost(scope: Scope, random: Random, post: NewPost): Promise<void> {
  // The row of one that was sent, which a second one would meet, is swept away after some days.
  if ((await findPlace(scope, { ...post, kind: post.kind.kind })) !== null) return
  await queueRow(scope, random, post, {
    operation: 'post',
    dedupeKey: postKey(post),
    notBefore: 0,
  })
}

/**
 * The same for one that may have had nothing to say when it fell due: where it is neither in Slack nor to come,
 * it is queued anew. Repeating is safe.
 */
export async function queueWhereLacking(scope: Scope, random: Random, post: NewPost): Promise<void> {
  if (await isSentOrToCome(scope, { ...post, kind: post.kind.kind })) return
  await deleteEndedPost(scope, postKey(post))
  await queuePost(scope, random, post)
}

/**
 * Queues several messages at once, those to one member in their order, each about a subject that is new: for a
 * subject that may have been told of before there is `queuePost`. `notBefore`: real time, epoch milliseconds.
 */
export async function queuePosts(
  scope: Scope,
  random: Random,
  posts: readonly (NewPost & { notBefore?: number })[],
): Promise<void> {
  const rows = posts.map((post) =>
    queuedRow(random, post, { operation: 'post', dedupeKey: postKey(post), notBefore: post.notBefore ?? 0 }),
  )
  const [first, ...rest] = rows
  if (first === undefined) return
  await wakeLanes(scope, rows.map(laneOf))
  await insertRows(scope, [first, ...rest])
}

/**
 * Queues bringing a message that was sent up to the rows as they are at delivery. Several changes before
 * then are one update. `notBefore` (real time, epoch milliseconds) leaves a click's own answer the first turn: 0
 * where there is none, and the kind alone says whether somebody waits for it.
 * Gives the marker by which the update can be taken back.
 */
export async function queueUpdate(
  scope: Scope,
  random: Random,
  update: NewPost,
  notBefore: number,
): Promise<string> {
  return queueRow(scope, random, update, {
    operation: 'update',
    dedupeKey: `update:${update.kind.kind}:${update.memberId}:${update.subjectId}`,
    notBefore,
  })
}

/**
 * Queues a message that goes to a place of its own, or bringing one that is there up to the rows. What is queued
 * names nobody. `lane`: messages of one lane go out in order. A second post about the same subject is not queued
 * while the first one's row is there.
 */
export async function queuePlaced(
  scope: Scope,
  random: Random,
  placed: {
    readonly kind: Pick<PlacedKind, 'kind' | 'priority'>
    readonly subjectId: string
    readonly lane: string
    readonly operation: 'post' | 'update'
    /** Epoch milliseconds, clock port. */
    readonly dueAt: number
  },
): Promise<void> {
  const { kind, subjectId, lane, operation, dueAt } = placed
  const priority = priorityOf(kind)
  await wakeLane(scope, { lane, memberId: null, priority, operation, dueAt, wakeAt: 0 })
  await insertRow(scope, {
    rowId: random.id(),
    lane,
    memberId: null,
    operation,
    kind: kind.kind,
    subjectId,
    dedupeKey: `${operation}:${kind.kind}:${subjectId}`,
    variant: null,
    priority,
    dueAt,
    notBefore: 0,
    marker: random.id(),
  })
}

/**
 * Queues a file to a member, behind the messages that are queued already. A second one of the same kind about
 * the same subject is not queued while the first one waits.
 */
export async function queueFile(scope: Scope, random: Random, file: NewPost): Promise<void> {
  await queueRow(scope, random, file, {
    operation: 'file',
    dedupeKey: `file:${file.kind.kind}:${file.memberId}:${file.subjectId}`,
    notBefore: 0,
  })
}

/**
 * A message of ours that is to be taken out of Slack; by its marker where it may be there or not. `except` is
 * the ts of the one with that marker that stays.
 */
export type Erasure =
  | Place
  | { readonly channel: string; readonly marker: string; readonly except?: string }
  | { readonly channel: string; readonly file: string }

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
  const priority = PRIORITY.answers
  await insertRow(scope, {
    rowId: random.id(),
    lane,
    memberId: null,
    operation: 'erase',
    kind: 'erase',
    subjectId,
    dedupeKey: `erase:${subjectId}`,
    variant: null,
    priority,
    dueAt,
    notBefore: 0,
    marker: random.id(),
  })
  await wakeLane(scope, { lane, memberId: null, priority, operation: 'erase', dueAt, wakeAt: 0 })
}

/**
 * Queues publishing a member's Home as the rows are at delivery, in a lane of its own: it waits for no message.
 * Several changes before then are one publication.
 */
export async function queueHome(
  scope: Scope,
  random: Random,
  { memberId, dueAt }: { memberId: string; dueAt: number },
): Promise<void> {
  const lane = homeLane(memberId)
  await wakeLane(scope, { lane, memberId, ...OF_HOME, dueAt, wakeAt: 0 })
  const subject = { rowId: random.id(), lane, memberId, subjectId: memberId, dedupeKey: `home:${memberId}` }
  await insertRow(scope, homeRow(random, subject, dueAt))
}

/**
 * Queues putting an empty Home in the place of one whose member is about to be deleted. What stands in the row
 * names nobody who has no key.
 */
export async function queueEmptyHome(
  scope: Scope,
  random: Random,
  { slackUserId, dueAt }: { slackUserId: string; dueAt: number },
): Promise<void> {
  const rowId = random.id()
  const lane = homeLane(rowId)
  const subjectId = seal(scope.keyring, slackUserId, homeOwnerPlace(scope, rowId))
  await wakeLane(scope, { lane, memberId: null, ...OF_HOME, dueAt, wakeAt: 0 })
  const subject = { rowId, lane, memberId: null, subjectId, dedupeKey: lane }
  await insertRow(scope, homeRow(random, subject, dueAt))
}

/** Whose Home `queueEmptyHome` is about. Throws a SealError where the key has changed since. */
export function readHomeOwner(scope: Scope, row: Pick<Row, 'rowId' | 'subjectId'>): string {
  return open(scope.keyring, row.subjectId, homeOwnerPlace(scope, row.rowId))
}

function homeOwnerPlace(scope: Scope, row: string): SealPlace {
  return { workspace: scope.workspaceId, table: 'outbox', column: 'subject_id', row }
}

function homeRow(
  random: Random,
  subject: Pick<NewRow, 'rowId' | 'lane' | 'memberId' | 'subjectId' | 'dedupeKey'>,
  dueAt: number,
): NewRow {
  const rest = { kind: 'home', variant: null, notBefore: 0 } as const
  return { ...subject, ...rest, ...OF_HOME, dueAt, marker: random.id() }
}

function erasureSubject(message: Erasure): string {
  if ('ts' in message) return `${message.channel}:${message.ts}`
  if ('file' in message) return `${message.channel}:${FILED}${message.file}`
  const { channel, marker, except } = message
  return `${channel}:${MARKED}${marker}${except === undefined ? '' : `:${except}`}`
}

/** What `queueErase` stored as a subject. */
export function readErasure(subjectId: string): Erasure {
  const [channel = '', ts = '', except] = subjectId.split(':')
  if (ts.startsWith(FILED)) return { channel, file: ts.slice(FILED.length) }
  if (!ts.startsWith(MARKED)) return { channel, ts }
  return { channel, marker: ts.slice(MARKED.length), ...(except === undefined ? {} : { except }) }
}

type How = {
  readonly operation: 'post' | 'update' | 'file'
  readonly dedupeKey: string
  readonly notBefore: number
}

async function queueRow(scope: Scope, random: Random, queued: NewPost, how: How): Promise<string> {
  const row = queuedRow(random, queued, how)
  await wakeLane(scope, laneOf(row))
  await insertRow(scope, row)
  return row.marker
}

function queuedRow(random: Random, queued: NewPost, how: How): NewRow {
  const isClicked = how.operation === 'update' && how.notBefore > 0
  return {
    rowId: random.id(),
    lane: memberLane(queued.memberId),
    memberId: queued.memberId,
    operation: how.operation,
    kind: queued.kind.kind,
    subjectId: queued.subjectId,
    dedupeKey: how.dedupeKey,
    variant: queued.variant ?? null,
    priority: isClicked ? PRIORITY.answers : priorityOf(queued.kind),
    dueAt: queued.dueAt,
    notBefore: how.notBefore,
    marker: random.id(),
  }
}

function laneOf({ lane, memberId, priority, operation, dueAt, notBefore }: NewRow): WokenLane {
  return { lane, memberId, priority, operation, dueAt, wakeAt: notBefore }
}

function postKey({ kind, memberId, subjectId }: NewPost): string {
  return `post:${kind.kind}:${memberId}:${subjectId}`
}
