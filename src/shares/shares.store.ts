import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { Scope, SystemScope } from '../db/scope.ts'
import type { Group } from '../groups/group.ts'
import { OUTCOMES, STAGES } from '../rejections/rejection.ts'
import { open, type Place, SealError, seal } from '../sealing/seal.ts'
import type { Share, ShareContent, ShareLink, ShareState } from './share.ts'
import type { SharesTable } from './shares.table.ts'

/** Every text takes as much room as the longest: its length would tell something. UTF-8. */
const TEXT_BYTES = 6 * 1_024
const LINK_BYTES = 192

const contentSchema = z.object({
  by: z.string().nullable(),
  stage: z.enum(STAGES),
  outcome: z.enum(OUTCOMES),
  company: z.string().nullable(),
  words: z.string().nullable(),
  locale: z.string().nullable(),
})
const linkSchema = z.object({ memberId: z.string(), entryId: z.string() })

/** A share that was confirmed. Instants in epoch milliseconds. */
export type NewShare = {
  readonly id: string
  readonly content: ShareContent
  readonly link: ShareLink
  readonly createdAt: number
  readonly dueAt: number
  readonly cutAt: number
}

/** Stores a share, sealed with the key of its group. Throws where there is one with that id. */
export async function insertShare(scope: Scope, group: Group, share: NewShare): Promise<void> {
  await scope.trx
    .insertInto('shares')
    .values({
      workspace_id: scope.workspaceId,
      share_id: share.id,
      group_id: group.id,
      state: 'waiting',
      text_sealed: seal(group.key, padded(share.content, TEXT_BYTES), placeOf(scope, 'text', share.id)),
      link_sealed: seal(group.key, padded(share.link, LINK_BYTES), placeOf(scope, 'link', share.id)),
      created_at: share.createdAt,
      due_at: share.dueAt,
      next_cut_at: share.cutAt,
      channel: null,
      ts: null,
    })
    .execute()
}

/** Which group a share is in; null for one that is gone or never was. */
export async function groupOfShare(scope: Scope, shareId: string): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('shares')
    .select('group_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('share_id', '=', shareId)
    .executeTakeFirst()
  return row?.group_id ?? null
}

/** A share of that group. */
export async function findShare(scope: Scope, group: Group, shareId: string): Promise<Share | null> {
  const row = await scope.trx
    .selectFrom('shares')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', group.id)
    .where('share_id', '=', shareId)
    .executeTakeFirst()
  return row === undefined ? null : toShare(scope, group, row)
}

/** Keeps a share as it is until this transaction ends; false where it is gone. */
export async function lockShare(scope: Scope, shareId: string): Promise<boolean> {
  const row = await scope.trx
    .selectFrom('shares')
    .select('share_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('share_id', '=', shareId)
    .$if(scope.locks, (query) => query.forUpdate())
    .executeTakeFirst()
  return row !== undefined
}

/** The shares of a group that are still known to be a member's. Only the links of others' are opened. */
export async function linkedShares(
  scope: Scope,
  group: Group,
  memberId: string,
): Promise<(Share & { link: ShareLink })[]> {
  const rows = await scope.trx
    .selectFrom('shares')
    .select(['share_id', 'link_sealed'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', group.id)
    .where('link_sealed', 'is not', null)
    .orderBy('created_at')
    .orderBy('share_id')
    .execute()
  const found: (Share & { link: ShareLink })[] = []
  for (const { share_id: id, link_sealed: sealed } of rows) {
    const link = opened(linkSchema, group, sealed, placeOf(scope, 'link', id))
    const share = link?.memberId === memberId ? await findShare(scope, group, id) : null
    if (link !== null && share !== null) found.push({ ...share, link })
  }
  return found
}

/** Keeps two confirmations in one group from overlapping; false where the group is gone. */
export async function lockGroup(scope: Scope, groupId: string): Promise<boolean> {
  const row = await scope.trx
    .selectFrom('groups')
    .select('group_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', groupId)
    .$if(scope.locks, (query) => query.forUpdate())
    .executeTakeFirst()
  return row !== undefined
}

/** Moves a share on from one state to the next; false where it is not in that one any more. */
export async function moveShare(
  scope: Scope,
  shareId: string,
  move: { from: ShareState; to: ShareState; place?: { channel: string; ts: string } },
): Promise<boolean> {
  const { numUpdatedRows } = await scope.trx
    .updateTable('shares')
    .set({ state: move.to, due_at: null, channel: move.place?.channel ?? null, ts: move.place?.ts ?? null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('share_id', '=', shareId)
    .where('state', '=', move.from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Notes that a lead took a share down: text and place go, and its author can be told when they look. */
export async function markTakenDown(scope: Scope, shareId: string): Promise<void> {
  await scope.trx
    .updateTable('shares')
    .set({ state: 'taken_down', text_sealed: null, due_at: null, channel: null, ts: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('share_id', '=', shareId)
    .execute()
}

/** Deletes the text of a share. */
export async function clearText(scope: Scope, shareId: string): Promise<void> {
  await scope.trx
    .updateTable('shares')
    .set({ text_sealed: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('share_id', '=', shareId)
    .execute()
}

/** Cuts what ties a share to its author. */
export async function clearLink(scope: Scope, shareId: string): Promise<void> {
  await scope.trx
    .updateTable('shares')
    .set({ link_sealed: null, due_at: null, next_cut_at: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('share_id', '=', shareId)
    .execute()
}

/** Deletes all that is stored of a share. Repeating is safe. */
export async function deleteShare(scope: Scope, shareId: string): Promise<void> {
  await scope.trx
    .deleteFrom('shares')
    .where('workspace_id', '=', scope.workspaceId)
    .where('share_id', '=', shareId)
    .execute()
}

/** A share for which something is due. */
export type ShareRef = {
  readonly workspaceId: string
  readonly groupId: string
  readonly shareId: string
  /** Whether the app was removed: nothing is sent. */
  readonly isRemoved: boolean
}

/** The shares that are to go out, or whose time with their author is over, those that waited longest first. */
export async function dueShares(
  scope: SystemScope,
  column: 'due_at' | 'next_cut_at',
  now: number,
  limit: number,
): Promise<ShareRef[]> {
  const rows = await scope.trx
    .selectFrom('shares')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'shares.workspace_id')
    .select(['shares.workspace_id', 'shares.group_id', 'shares.share_id', 'workspaces.removed_at'])
    // What is to be deleted in time is deleted wherever it is; a removed app only sends nothing.
    .$if(column === 'due_at', (query) =>
      query.where('workspaces.removed_at', 'is', null).where('workspaces.silenced_at', 'is', null),
    )
    .where(`shares.${column}`, '<=', now)
    .orderBy(`shares.${column}`)
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    groupId: row.group_id,
    shareId: row.share_id,
    isRemoved: row.removed_at !== null,
  }))
}

function toShare(scope: Scope, group: Group, row: Selectable<SharesTable>): Share {
  const { text_sealed: text, link_sealed: link } = row
  return {
    id: row.share_id,
    groupId: row.group_id,
    state: row.state,
    content: opened(contentSchema, group, text, placeOf(scope, 'text', row.share_id)),
    link: opened(linkSchema, group, link, placeOf(scope, 'link', row.share_id)),
    createdAt: row.created_at,
    cutAt: row.next_cut_at,
    place: row.channel === null || row.ts === null ? null : { channel: row.channel, ts: row.ts },
  }
}

/** What is damaged never opens: it counts as gone, and holds nothing up. */
function opened<Value>(
  schema: z.ZodType<Value>,
  { key }: Group,
  sealed: string | null,
  place: Place,
): Value | null {
  try {
    return sealed === null ? null : schema.parse(JSON.parse(open(key, sealed, place)))
  } catch (error) {
    if (error instanceof SealError && error.code === 'damaged') return null
    throw error
  }
}

/** JSON may end in blanks. */
function padded(value: object, bytes: number): string {
  const text = JSON.stringify(value)
  return text + ' '.repeat(Math.max(0, bytes - Buffer.byteLength(text)))
}

function placeOf(scope: Scope, column: string, row: string): Place {
  return { workspace: scope.workspaceId, table: 'shares', column, row }
}
