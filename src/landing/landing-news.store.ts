import type { Selectable } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { LandingNewsTable } from './landing-news.table.ts'
import type { LandingNews, NewsState } from './landing-news.ts'

/** Stores news before it is sent: by its row it is taken back. */
export async function insertNews(scope: Scope, member: Member, news: LandingNews): Promise<void> {
  const sealed = (column: string, text: string | null) =>
    text === null ? null : seal(member.key, text, placeOf(scope, column, news.id))
  await scope.trx
    .insertInto('landing_news')
    .values({
      workspace_id: scope.workspaceId,
      member_id: member.id,
      news_id: news.id,
      landing_id: news.landingId,
      group_id: news.groupId,
      where_sealed: sealed('where', news.content.where),
      role_sealed: sealed('role', news.content.role),
      helps: news.content.helps ? 1 : 0,
      locale: news.content.locale,
      state: news.state,
      told_at: news.toldAt,
      channel: news.place?.channel ?? null,
      ts: news.place?.ts ?? null,
    })
    .execute()
}

/** What a member had told of a landing; null where nothing is. */
export async function findNewsOf(
  scope: Scope,
  member: Member,
  landingId: string,
): Promise<LandingNews | null> {
  const row = await ofMember(scope, member.id).where('landing_id', '=', landingId).executeTakeFirst()
  return row === undefined ? null : toNews(scope, member, row)
}

/** Where a member's news is in Slack, of landings that are gone too. */
export async function newsPlacesOf(
  scope: Scope,
  memberId: string,
): Promise<NonNullable<LandingNews['place']>[]> {
  const rows = await ofMember(scope, memberId).execute()
  return rows.map(toPlace).filter((place) => place !== null)
}

/** Whose news that is; null where it is gone. */
export async function findNewsOwner(scope: Scope, newsId: string): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('landing_news')
    .select('member_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('news_id', '=', newsId)
    .executeTakeFirst()
  return row?.member_id ?? null
}

/** What a post that stands in a channel is about, by its id alone; null where it is gone. */
export async function findPostedNews(
  scope: Scope,
  newsId: string,
): Promise<Pick<LandingNews, 'landingId' | 'groupId' | 'state' | 'place'> | null> {
  const row = await scope.trx
    .selectFrom('landing_news')
    .select(['landing_id', 'group_id', 'state', 'channel', 'ts'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('news_id', '=', newsId)
    .executeTakeFirst()
  if (row === undefined) return null
  const { landing_id: landingId, group_id: groupId, state } = row
  return { landingId, groupId, state, place: toPlace(row) }
}

/** Notes what became of it. Says whether it was still wanted: not where it is gone, or a lead took it down. */
export async function updateNews(
  scope: Scope,
  newsId: string,
  { state, place }: { state: NewsState; place: LandingNews['place'] },
): Promise<boolean> {
  const { numUpdatedRows } = await scope.trx
    .updateTable('landing_news')
    .set({ state, channel: place?.channel ?? null, ts: place?.ts ?? null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('news_id', '=', newsId)
    .where('state', '!=', 'taken down')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Deletes the row of news. Repeating is safe. */
export async function deleteNews(scope: Scope, newsId: string): Promise<void> {
  await scope.trx
    .deleteFrom('landing_news')
    .where('workspace_id', '=', scope.workspaceId)
    .where('news_id', '=', newsId)
    .execute()
}

function ofMember(scope: Scope, memberId: string) {
  return scope.trx
    .selectFrom('landing_news')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
}

function toNews(scope: Scope, member: Member, row: Selectable<LandingNewsTable>): LandingNews {
  const opened = (column: string, sealed: string | null) =>
    sealed === null ? null : open(member.key, sealed, placeOf(scope, column, row.news_id))
  return {
    id: row.news_id,
    memberId: row.member_id,
    landingId: row.landing_id,
    groupId: row.group_id,
    content: {
      where: opened('where', row.where_sealed),
      role: opened('role', row.role_sealed),
      helps: row.helps === 1,
      locale: row.locale,
    },
    state: row.state,
    toldAt: row.told_at,
    place: toPlace(row),
  }
}

function toPlace({
  channel,
  ts,
}: Pick<Selectable<LandingNewsTable>, 'channel' | 'ts'>): LandingNews['place'] {
  return channel === null || ts === null ? null : { channel, ts }
}

function placeOf(scope: Scope, column: string, row: string): Place {
  return { workspace: scope.workspaceId, table: 'landing_news', column, row }
}
