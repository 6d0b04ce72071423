import type { SystemScope } from '../db/scope.ts'
import { rewrap } from '../sealing/member-key.ts'
import { dataKeyPlace } from './data-key-place.ts'
import type { MemberRef } from './member.ts'

/** The members of all workspaces after one, in the order of their ids. */
export async function memberRefsAfter(
  scope: SystemScope,
  after: MemberRef | null,
  limit: number,
): Promise<MemberRef[]> {
  const rows = await membersAfter(scope, after, limit).select(['workspace_id', 'member_id']).execute()
  return rows.map((row) => ({ workspaceId: row.workspace_id, memberId: row.member_id }))
}

/** Wraps the data keys after one under the newest key, in the order of their ids; gives the last one's. */
export async function rewrapDataKeys(
  scope: SystemScope,
  after: MemberRef | null,
  limit: number,
): Promise<MemberRef | null> {
  const rows = await membersAfter(scope, after, limit)
    .select(['workspace_id', 'member_id', 'data_key'])
    .execute()
  for (const { workspace_id: workspaceId, member_id: memberId, data_key: wrapped } of rows) {
    const rewrapped = rewrap(scope.keyring, wrapped, dataKeyPlace({ workspaceId }, memberId))
    if (rewrapped === null) continue
    await scope.trx
      .updateTable('members')
      .set({ data_key: rewrapped })
      .where('workspace_id', '=', workspaceId)
      .where('member_id', '=', memberId)
      .execute()
  }
  const last = rows.at(-1)
  return last === undefined ? null : { workspaceId: last.workspace_id, memberId: last.member_id }
}

/** No id is empty: after nobody come all. */
function membersAfter(scope: SystemScope, after: MemberRef | null, limit: number) {
  return scope.trx
    .selectFrom('members')
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple('workspace_id', 'member_id'), '>', tuple(after?.workspaceId ?? '', after?.memberId ?? '')),
    )
    .orderBy('workspace_id')
    .orderBy('member_id')
    .limit(limit)
}
