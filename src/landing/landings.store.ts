import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Landing } from './landing.ts'

/** Stores a member's landing in the place of an earlier one, whose steps go with it. */
export async function putLanding(
  scope: Scope,
  member: Member,
  landing: Landing & { origin: string; nextStepAt: number | null },
): Promise<void> {
  const sealed = (column: string, text: string | null) =>
    text === null ? null : seal(member.key, text, place(scope, column, landing.id))
  await scope.trx
    .deleteFrom('landings')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .execute()
  await scope.trx
    .insertInto('landings')
    .values({
      workspace_id: scope.workspaceId,
      landing_id: landing.id,
      member_id: member.id,
      origin: landing.origin,
      where_sealed: sealed('where', landing.where),
      role_sealed: sealed('role', landing.role),
      start_on: landing.startOn,
      landed_at: landing.landedAt,
      looking_again_at: landing.lookingAgainAt,
      chose: landing.chose,
      next_step_at: landing.nextStepAt,
    })
    .execute()
}

/** A member's newest landing, whether they are looking again or not; null where there was none. */
export async function findLanding(
  scope: Scope,
  member: Member,
): Promise<(Landing & { origin: string }) | null> {
  const row = await scope.trx
    .selectFrom('landings')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .executeTakeFirst()
  if (row === undefined) return null
  const opened = (column: string, sealed: string | null) =>
    sealed === null ? null : open(member.key, sealed, place(scope, column, row.landing_id))
  return {
    id: row.landing_id,
    memberId: row.member_id,
    origin: row.origin,
    where: opened('where', row.where_sealed),
    role: opened('role', row.role_sealed),
    startOn: row.start_on,
    landedAt: row.landed_at,
    lookingAgainAt: row.looking_again_at,
    chose: row.chose,
  }
}

/** Whether a member has a landing, and is not looking again. */
export async function hasLanded(scope: Scope, memberId: string): Promise<boolean> {
  const row = await scope.trx
    .selectFrom('landings')
    .select('landing_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('looking_again_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

function place(scope: Scope, column: string, row: string): Place {
  return { workspace: scope.workspaceId, table: 'landings', column, row }
}
