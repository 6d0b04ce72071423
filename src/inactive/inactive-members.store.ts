import type { Scope, SystemScope } from '../db/scope.ts'
import type { Inactivity } from './inactivity.ts'

// Two columns of the members' own rows: a table beside it would cost everybody's first submission a statement.

/** A member as this needs them. Their key is not opened, which has to work where it does not any more. */
export type InactiveMember = Inactivity & {
  readonly memberId: string
  readonly slackUserId: string
  readonly timeZone: string | null
}

/** A member, locked until the transaction ends; null for somebody unknown. Home does not follow from it. */
export async function lockInactivity(
  scope: Scope,
  who: { slackUserId: string } | { memberId: string },
): Promise<InactiveMember | null> {
  const row = await scope.trx
    .selectFrom('members')
    .select(['member_id', 'slack_user_id', 'time_zone', 'chosen_time_zone'])
    .select(['next_inactive_at', 'inactive_notice_at'])
    .where('workspace_id', '=', scope.workspaceId)
    .$if('slackUserId' in who, (query) =>
      query.where('slack_user_id', '=', 'slackUserId' in who ? who.slackUserId : ''),
    )
    .$if('memberId' in who, (query) => query.where('member_id', '=', 'memberId' in who ? who.memberId : ''))
    .$if(scope.locks, (query) => query.forNoKeyUpdate())
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    memberId: row.member_id,
    slackUserId: row.slack_user_id,
    timeZone: row.chosen_time_zone ?? row.time_zone,
    nextAt: row.next_inactive_at,
    noticeAt: row.inactive_notice_at,
  }
}

/** When something is due with a member who does nothing, and when they were told of it. */
export async function putInactivity(
  scope: Scope,
  memberId: string,
  { nextAt, noticeAt }: Inactivity,
): Promise<void> {
  await scope.trx
    .updateTable('members')
    .set({ next_inactive_at: nextAt, inactive_notice_at: noticeAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

/** Some of the members with whom something is due at `now`, longest first; not where nothing can be sent. */
export async function dueInactive(
  scope: SystemScope,
  now: number,
  limit: number,
): Promise<{ workspaceId: string; memberId: string }[]> {
  const rows = await scope.trx
    .selectFrom('members')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'members.workspace_id')
    .select(['members.workspace_id', 'members.member_id'])
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('next_inactive_at', '<=', now)
    .orderBy('next_inactive_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ workspaceId: row.workspace_id, memberId: row.member_id }))
}

/** Takes back the notices of those with whom everything should have gone before an instant: they are due again. */
export async function takeBackNotices(
  scope: SystemScope,
  { dueBefore, now }: { dueBefore: number; now: number },
): Promise<void> {
  await scope.trx
    .updateTable('members')
    .set({ next_inactive_at: now, inactive_notice_at: null })
    .where('inactive_notice_at', 'is not', null)
    .where('next_inactive_at', '<', dueBefore)
    .execute()
}

/**
 * Where the app was removed, or its token is refused, nobody can say that everything is to stay: notices that
 * have run out there are taken back, and are due again at `again`.
 */
export async function takeBackUnanswerable(
  scope: SystemScope,
  { now, again }: { now: number; again: number },
): Promise<void> {
  await scope.trx
    .updateTable('members')
    .set({ next_inactive_at: again, inactive_notice_at: null })
    .where('inactive_notice_at', 'is not', null)
    .where('next_inactive_at', '<=', now)
    .where('workspace_id', 'in', (query) =>
      query
        .selectFrom('workspaces')
        .select('workspace_id')
        .where((eb) => eb.or([eb('removed_at', 'is not', null), eb('silenced_at', 'is not', null)])),
    )
    .execute()
}
