import { prepared } from '../db/prepared.ts'
import type { Scope, SystemScope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Job, LandedChoice, Landing } from './landing.ts'

/** Stores a member's landing in the place of an earlier one, whose steps go with it. */
export async function putLanding(
  scope: Scope,
  member: Member,
  landing: Landing & { origin: string },
): Promise<void> {
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
      ...jobColumns(scope, member, landing.id, landing),
      landed_at: landing.landedAt,
      looking_again_at: landing.lookingAgainAt,
      chose: landing.chose,
      next_step_at: null,
    })
    .execute()
}

/** Puts other words in the place of what a member said about the job. */
export async function updateJob(scope: Scope, member: Member, landingId: string, job: Job): Promise<void> {
  await scope.trx
    .updateTable('landings')
    .set(jobColumns(scope, member, landingId, job))
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('landing_id', '=', landingId)
    .execute()
}

/** What a member wants to be after landing. */
export async function updateChose(scope: Scope, memberId: string, chose: LandedChoice): Promise<void> {
  await scope.trx
    .updateTable('landings')
    .set({ chose })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

/** The member is looking again; nothing more of the landing is told. */
export async function updateLookingAgain(scope: Scope, memberId: string, at: number): Promise<void> {
  await scope.trx
    .updateTable('landings')
    .set({ looking_again_at: at, next_step_at: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

/** When the next of a member's landing steps may be told; null for none. */
export async function updateNextStepAt(scope: Scope, memberId: string, at: number | null): Promise<void> {
  await scope.trx
    .updateTable('landings')
    .set({ next_step_at: at })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
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
  const { rows } = await landingThatLasts(scope, { workspaceId: scope.workspaceId, memberId })
  return rows.length > 0
}

const landingThatLasts = prepared((trx, is: { workspaceId: string; memberId: string }) =>
  trx
    .selectFrom('landings')
    .select('landing_id')
    .where('workspace_id', '=', is.workspaceId)
    .where('member_id', '=', is.memberId)
    .where('looking_again_at', 'is', null),
)

/** Members, of any workspace, with a step that may be told by an instant; those due longest first. */
export async function findLandingsDue(
  scope: SystemScope,
  now: number,
  limit: number,
): Promise<{ workspaceId: string; memberId: string }[]> {
  const rows = await scope.trx
    .selectFrom('landings')
    .select(['workspace_id', 'member_id'])
    .where('next_step_at', '<=', now)
    .orderBy('next_step_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ workspaceId: row.workspace_id, memberId: row.member_id }))
}

function jobColumns(scope: Scope, member: Member, landingId: string, job: Job) {
  const sealed = (column: string, text: string | null) =>
    text === null ? null : seal(member.key, text, place(scope, column, landingId))
  return {
    where_sealed: sealed('where', job.where),
    role_sealed: sealed('role', job.role),
    start_on: job.startOn,
  }
}

function place(scope: Scope, column: string, row: string): Place {
  return { workspace: scope.workspaceId, table: 'landings', column, row }
}

/** Those of some members who have landed, and are not looking again. */
export async function findLanded(scope: Scope, memberIds: readonly string[]): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('landings')
    .select('member_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', 'in', memberIds)
    .where('looking_again_at', 'is', null)
    .execute()
  return rows.map((row) => row.member_id)
}
