import type { Selectable } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import { nextNoticeAt } from '../inactive/inactivity.ts'
import { newMemberKey, unwrapMemberKey } from '../sealing/member-key.ts'
import { localeOf } from '../words/language.ts'
import { dataKeyPlace } from './data-key-place.ts'
import type { Choice, Member, Profile } from './member.ts'
import type { MembersTable } from './members.table.ts'

/**
 * The member that a Slack user is. A scope that writes locks the row first, so that what is written about one
 * member is written one after the other, and nothing once they are forgotten. What refers to the
 * row is stored meanwhile all the same: whoever holds that up, and waits for it in turn, would wait for ever.
 */
export async function findMember(scope: Scope, slackUserId: string): Promise<Member | null> {
  const { rows } = await memberOf(scope, { workspaceId: scope.workspaceId, slackUserId })
  const [row] = rows
  return row === undefined ? null : toMember(scope, row)
}

const memberOf = prepared((trx, is: { workspaceId: string; slackUserId: string }, { locks }) =>
  trx
    .selectFrom('members')
    .selectAll()
    .where('workspace_id', '=', is.workspaceId)
    .where('slack_user_id', '=', is.slackUserId)
    .$if(locks, (query) => query.forNoKeyUpdate()),
)

/** The same by the member's own id. */
export async function findMemberById(scope: Scope, memberId: string): Promise<Member | null> {
  const row = await scope.trx
    .selectFrom('members')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .$if(scope.locks, (query) => query.forNoKeyUpdate())
    .executeTakeFirst()
  return row === undefined ? null : toMember(scope, row)
}

/** Keeps a member from being forgotten until this transaction ends; false when that has happened already. */
export async function lockMember(scope: Scope, memberId: string): Promise<boolean> {
  const row = await scope.trx
    .selectFrom('members')
    .select('member_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .$if(scope.locks, (query) => query.forNoKeyUpdate())
    .executeTakeFirst()
  if (row !== undefined) scope.lookedUp.add(memberId)
  return row !== undefined
}

/** Makes the member's row with a data key of its own; nothing changes where there is one already. */
export async function insertMember(
  scope: Scope,
  member: { id: string; slackUserId: string; createdAt: number },
): Promise<void> {
  const { wrapped } = newMemberKey(scope.keyring, dataKeyPlace(scope, member.id))
  await scope.trx
    .insertInto('members')
    .values({
      workspace_id: scope.workspaceId,
      member_id: member.id,
      slack_user_id: member.slackUserId,
      data_key: wrapped,
      dm_channel: null,
      time_zone: null,
      locale: null,
      chosen_time_zone: null,
      chosen_language: null,
      met_at: null,
      created_at: member.createdAt,
      next_inactive_at: nextNoticeAt(member.createdAt),
      inactive_notice_at: null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'slack_user_id']).doNothing())
    .execute()
}

/** What Slack says of a member now. */
export async function updateProfile(scope: Scope, memberId: string, profile: Profile): Promise<void> {
  await update(scope, memberId).set({ time_zone: profile.timeZone, locale: profile.locale }).execute()
}

/** What a member chose instead of what Slack says. */
export async function updateChoice(scope: Scope, memberId: string, choice: Choice): Promise<void> {
  await update(scope, memberId)
    .set({ chosen_time_zone: choice.timeZone, chosen_language: choice.language })
    .execute()
}

/** Notes when a member was told what Onward is; the first time stays. Repeating is safe. */
export async function updateMetAt(scope: Scope, memberId: string, metAt: number): Promise<void> {
  await update(scope, memberId).set({ met_at: metAt }).where('met_at', 'is', null).execute()
}

/** The channel of the DM, once Slack has said it. */
export async function updateDmChannel(scope: Scope, memberId: string, channel: string): Promise<void> {
  await update(scope, memberId).set({ dm_channel: channel }).execute()
}

/** Where a member is reached: the user id, and the DM's channel once it is known. */
export async function findAddress(
  scope: Scope,
  memberId: string,
): Promise<{ slackUserId: string; dmChannel: string | null } | null> {
  const row = await scope.trx
    .selectFrom('members')
    .select(['slack_user_id', 'dm_channel'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row === undefined ? null : { slackUserId: row.slack_user_id, dmChannel: row.dm_channel }
}

/**
 * The id of the member that a Slack user is, without opening their data key: for deleting them, which has to
 * work where the key does not open any more. Nothing else is written about them until this transaction ends.
 */
export async function lockMemberOf(scope: Scope, slackUserId: string): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('members')
    .select('member_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('slack_user_id', '=', slackUserId)
    .$if(scope.dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst()
  return row?.member_id ?? null
}

/** Who members are in Slack, by their ids, without opening their data keys. */
export async function findSlackUserIds(
  scope: Scope,
  memberIds: readonly string[],
): Promise<{ id: string; slackUserId: string }[]> {
  const rows = await scope.trx
    .selectFrom('members')
    .select(['member_id', 'slack_user_id'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', 'in', memberIds)
    .execute()
  return rows.map((row) => ({ id: row.member_id, slackUserId: row.slack_user_id }))
}

/** The time zones of some members, the chosen ones first. They count as looked up. */
export async function findTimeZones(
  scope: Scope,
  memberIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await scope.trx
    .selectFrom('members')
    .select(['member_id', 'time_zone', 'chosen_time_zone'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', 'in', memberIds)
    .execute()
  for (const row of rows) scope.lookedUp.add(row.member_id)
  return new Map(rows.map((row) => [row.member_id, row.chosen_time_zone ?? row.time_zone]))
}

/** Removes the member's row; everything that refers to it goes with it. */
export async function deleteMember(scope: Scope, memberId: string): Promise<void> {
  await scope.trx
    .deleteFrom('members')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

/** The ids of up to `limit` members of a workspace. */
export async function someMemberIds(scope: Scope, limit: number): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('members')
    .select('member_id')
    .where('workspace_id', '=', scope.workspaceId)
    .limit(limit)
    .execute()
  return rows.map((row) => row.member_id)
}

function update(scope: Scope, memberId: string) {
  return scope.trx
    .updateTable('members')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
}

function toMember(scope: Scope, row: Selectable<MembersTable>): Member {
  scope.lookedUp.add(row.member_id)
  return {
    id: row.member_id,
    slackUserId: row.slack_user_id,
    timeZone: row.chosen_time_zone ?? row.time_zone,
    locale: localeOf(row.chosen_language, row.locale),
    choice: { timeZone: row.chosen_time_zone, language: row.chosen_language },
    slackProfile: { timeZone: row.time_zone, locale: row.locale },
    met: row.met_at !== null,
    key: unwrapMemberKey(scope.keyring, row.data_key, dataKeyPlace(scope, row.member_id)),
  }
}
