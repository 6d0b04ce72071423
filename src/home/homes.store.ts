import type { Selectable } from 'kysely'
import { z } from 'zod'
import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import type { HomesTable } from './homes.table.ts'

/** What is known about a member's Home tab; see the table. */
export type Home = {
  readonly hash: string | null
  readonly shown: string | null
  readonly pages: Pages
}

/** How far each section is leafed through: offsets by the section's name. */
export type Pages = Readonly<Record<string, number>>

/** What a member's Home shows; null for one that was never opened. */
export async function findHome(scope: Scope, memberId: string): Promise<Home | null> {
  const row = await scope.trx
    .selectFrom('homes')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row === undefined ? null : toHome(row)
}

/** Which of these members have had their Home in view since that instant of the clock port. */
export async function homesOpenedSince(
  scope: Scope,
  memberIds: readonly string[],
  openedAt: number,
): Promise<string[]> {
  const { rows } = await openedSince(scope, { workspaceId: scope.workspaceId, memberIds, openedAt })
  return rows.map((row) => row.member_id)
}

/** A page of the members whose Home has been in view since that instant, in the order of their ids. */
export async function pageOfHomes(
  scope: Scope,
  { openedAt, after, limit }: { openedAt: number; after: string; limit: number },
): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('homes')
    .select('member_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '>', after)
    .where('opened_at', '>=', openedAt)
    .orderBy('member_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.member_id)
}

type Opened = { workspaceId: string; memberIds: readonly string[]; openedAt: number }

const openedSince = prepared((trx, is: Opened) =>
  trx
    .selectFrom('homes')
    .select('member_id')
    .where('workspace_id', '=', is.workspaceId)
    .where('member_id', 'in', is.memberIds)
    .where('opened_at', '>=', is.openedAt),
)

/** Notes that a Home is in view; `opening` starts it anew: on its first pages, and published whatever was. */
export async function putHome(
  scope: Scope,
  memberId: string,
  { openedAt, opening }: { openedAt: number; opening: boolean },
): Promise<void> {
  await scope.trx
    .insertInto('homes')
    .values({
      workspace_id: scope.workspaceId,
      member_id: memberId,
      opened_at: openedAt,
      hash: null,
      shown: null,
      pages: '{}',
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'member_id'])
        .doUpdateSet({ opened_at: openedAt, ...(opening ? { shown: null, pages: '{}' } : {}) }),
    )
    .execute()
}

/** What Slack shows on Home now; see the table. */
export async function updateShown(
  scope: Scope,
  memberId: string,
  shown: { hash: string | null; shown: string | null },
): Promise<void> {
  await scope.trx
    .updateTable('homes')
    .set(shown)
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

/** How far each section of Home is leafed through. */
export async function updatePages(scope: Scope, memberId: string, pages: Pages): Promise<void> {
  await scope.trx
    .updateTable('homes')
    .set({ pages: JSON.stringify(pages) })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

const storedPages = z.record(z.string(), z.number().int().min(0))

function toHome(row: Selectable<HomesTable>): Home {
  return { hash: row.hash, shown: row.shown, pages: storedPages.parse(JSON.parse(row.pages)) }
}
