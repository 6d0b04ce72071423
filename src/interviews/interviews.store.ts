import type { Selectable } from 'kysely'
import type { Scope, SystemScope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Interview } from './interview.ts'
import type { InterviewsTable } from './interviews.table.ts'

/** Stores a new interview. */
export async function insertInterview(
  scope: Scope,
  member: Member,
  interview: Interview,
  facts: { origin: string; enteredAt: number },
): Promise<void> {
  await scope.trx
    .insertInto('interviews')
    .values({
      workspace_id: scope.workspaceId,
      member_id: member.id,
      interview_id: interview.id,
      origin: facts.origin,
      entered_at: facts.enteredAt,
      ...columnsOf(scope, member, interview),
    })
    .execute()
}

/** Overwrites everything of an interview but its id, its origin, its owner and when it was entered. */
export async function updateInterview(scope: Scope, member: Member, interview: Interview): Promise<void> {
  await scope.trx
    .updateTable('interviews')
    .set(columnsOf(scope, member, interview))
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('interview_id', '=', interview.id)
    .execute()
}

/** Deletes one. Repeating is safe. */
export async function deleteInterviewRow(scope: Scope, interview: Interview): Promise<void> {
  await scope.trx
    .deleteFrom('interviews')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', interview.memberId)
    .where('interview_id', '=', interview.id)
    .execute()
}

/** An interview of this member's; null for anybody else's, one that was cancelled, or an id that never was. */
export async function findInterview(scope: Scope, member: Member, id: string): Promise<Interview | null> {
  const row = await ofMember(scope, member).where('interview_id', '=', id).executeTakeFirst()
  return row === undefined ? null : toInterview(scope, member, row)
}

/** The interview that a submitted view made; null where none did. */
export async function findInterviewByOrigin(
  scope: Scope,
  member: Member,
  origin: string,
): Promise<Interview | null> {
  const row = await ofMember(scope, member).where('origin', '=', origin).executeTakeFirst()
  return row === undefined ? null : toInterview(scope, member, row)
}

/** The interviews of a member that start after `now`. */
export async function comingInterviews(scope: Scope, member: Member, now: number): Promise<Interview[]> {
  const rows = await ofMember(scope, member)
    .where('starts_at', '>', now)
    .orderBy('starts_at')
    .orderBy('interview_id')
    .execute()
  return rows.map((row) => toInterview(scope, member, row))
}

/** A page of a member's interviews: those that start after `now`, soonest first; or the others, newest first. */
export async function interviewsOf(
  scope: Scope,
  member: Member,
  page: { now: number; which: 'coming' | 'past'; offset: number; limit: number },
): Promise<Interview[]> {
  const coming = page.which === 'coming'
  const rows = await ofMember(scope, member)
    .where('starts_at', coming ? '>' : '<=', page.now)
    .orderBy('starts_at', coming ? 'asc' : 'desc')
    .orderBy('interview_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map((row) => toInterview(scope, member, row))
}

export type DueInterview = {
  readonly workspaceId: string
  readonly memberId: string
  readonly interviewId: string
}

/** Some of the interviews whose lessons are due at `now`, those due longest first; not where the app was removed. */
export async function dueInterviews(scope: SystemScope, now: number, limit: number): Promise<DueInterview[]> {
  const rows = await scope.trx
    .selectFrom('interviews')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'interviews.workspace_id')
    .select(['interviews.workspace_id', 'member_id', 'interview_id'])
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('next_lessons_at', '<=', now)
    .orderBy('next_lessons_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    memberId: row.member_id,
    interviewId: row.interview_id,
  }))
}

function ofMember(scope: Scope, member: Member) {
  return scope.trx
    .selectFrom('interviews')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
}

function columnsOf(scope: Scope, member: Member, interview: Interview) {
  return {
    company_id: interview.companyId,
    company_sealed: seal(member.key, interview.company, place(scope, interview.id)),
    stage: interview.stage,
    starts_at: interview.startsAt,
    next_lessons_at: interview.nextLessonsAt,
    told_on: interview.told?.on ?? null,
    told_of_start: interview.told?.ofStart ?? null,
    wish: interview.wish,
  }
}

function toInterview(scope: Scope, member: Member, row: Selectable<InterviewsTable>): Interview {
  return {
    id: row.interview_id,
    memberId: row.member_id,
    companyId: row.company_id,
    company: open(member.key, row.company_sealed, place(scope, row.interview_id)),
    stage: row.stage,
    startsAt: row.starts_at,
    nextLessonsAt: row.next_lessons_at,
    told:
      row.told_on === null || row.told_of_start === null
        ? null
        : { on: row.told_on, ofStart: row.told_of_start },
    wish: row.wish,
  }
}

function place(scope: Scope, interviewId: string): Place {
  return { workspace: scope.workspaceId, table: 'interviews', column: 'company', row: interviewId }
}
