import type { Selectable } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Stage } from '../rejections/rejection.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Lesson, LessonSource, StoredLesson } from './lesson.ts'
import type { LessonsTable } from './lessons.table.ts'

/** A lesson with where it belongs. `origin` is the view that a lesson of its own was written in. */
export type NewLesson = StoredLesson & {
  readonly source: LessonSource | null
  readonly origin: string | null
}

/** Stores a lesson, in the place of the words of the one with its id. When that was written stays. */
export async function putLesson(scope: Scope, member: Member, lesson: NewLesson): Promise<void> {
  const written = { stage: lesson.stage, ...sealedWords(scope, member, lesson.id, lesson) }
  await scope.trx
    .insertInto('lessons')
    .values({
      workspace_id: scope.workspaceId,
      member_id: member.id,
      lesson_id: lesson.id,
      entry_id: lesson.entryId,
      source: lesson.source,
      origin: lesson.origin,
      written_at: lesson.writtenAt,
      looked_back_at: null,
      ...written,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'lesson_id']).doUpdateSet(written))
    .execute()
}

/** Puts other words, and another stage, in the place of a lesson's. */
export async function updateLesson(
  scope: Scope,
  member: Member,
  lessonId: string,
  lesson: Lesson & { stage: Stage | null },
): Promise<void> {
  await scope.trx
    .updateTable('lessons')
    .set({ stage: lesson.stage, ...sealedWords(scope, member, lessonId, lesson) })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('lesson_id', '=', lessonId)
    .execute()
}

/** Lets the lessons of an entry have its stage. */
export async function updateStageOf(scope: Scope, entryId: string, stage: Stage): Promise<void> {
  await scope.trx
    .updateTable('lessons')
    .set({ stage })
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
}

/** Deletes a lesson. Repeating is safe. */
export async function deleteLessonRow(scope: Scope, memberId: string, lessonId: string): Promise<void> {
  await scope.trx
    .deleteFrom('lessons')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('lesson_id', '=', lessonId)
    .execute()
}

/** A lesson of this member's; null for anybody else's, one that was deleted, or an id that never was. */
export async function findLesson(
  scope: Scope,
  member: Member,
  lessonId: string,
): Promise<StoredLesson | null> {
  const [found = null] = await findLessons(scope, member, [lessonId])
  return found
}

/** Those of this member's lessons that have one of the ids, in the order of the ids. */
export async function findLessons(
  scope: Scope,
  member: Member,
  lessonIds: readonly string[],
): Promise<StoredLesson[]> {
  if (lessonIds.length === 0) return []
  const rows = await ofMember(scope, member).where('lesson_id', 'in', lessonIds).execute()
  const byId = new Map(rows.map((row) => [row.lesson_id, row]))
  return lessonIds.flatMap((id) => {
    const row = byId.get(id)
    return row === undefined ? [] : [toLesson(scope, member, row)]
  })
}

/** The lesson that a submitted view made; null where none did. */
export async function findLessonByOrigin(
  scope: Scope,
  member: Member,
  origin: string,
): Promise<StoredLesson | null> {
  const row = await ofMember(scope, member).where('origin', '=', origin).executeTakeFirst()
  return row === undefined ? null : toLesson(scope, member, row)
}

/** The lessons about some entries, those of the checklist first. */
export async function lessonsOfEntries(
  scope: Scope,
  member: Member,
  entryIds: readonly string[],
): Promise<StoredLesson[]> {
  if (entryIds.length === 0) return []
  const rows = await ofMember(scope, member)
    .where('entry_id', 'in', entryIds)
    .orderBy('source')
    .orderBy('lesson_id')
    .execute()
  return rows.map((row) => toLesson(scope, member, row))
}

/** Which of a member's lessons are meant: all of them, or those of a stage together with those of entries. */
export type Which = { readonly stage: Stage; readonly entryIds: readonly string[] } | 'all'

/** One page of a member's lessons, newest first. Asks for one more, to know whether there is more. */
export async function lessonsOf(
  scope: Scope,
  member: Member,
  page: { offset: number; size: number; which: Which },
): Promise<{ lessons: StoredLesson[]; more: boolean }> {
  const { which } = page
  const rows = await ofMember(scope, member)
    .$if(which !== 'all', (query) =>
      query.where((eb) => {
        const { stage, entryIds } = which === 'all' ? { stage: null, entryIds: [] } : which
        return eb.or([
          eb('stage', '=', stage),
          ...(entryIds.length === 0 ? [] : [eb('entry_id', 'in', entryIds)]),
        ])
      }),
    )
    .orderBy('written_at', 'desc')
    .orderBy('lesson_id')
    .offset(page.offset)
    .limit(page.size + 1)
    .execute()
  return {
    lessons: rows.slice(0, page.size).map((row) => toLesson(scope, member, row)),
    more: rows.length > page.size,
  }
}

/** Some of a member's lessons by their ids, those after one; for reading them all without a long pause. */
export async function lessonsAfter(
  scope: Scope,
  member: Member,
  { after, limit }: { after: string; limit: number },
): Promise<StoredLesson[]> {
  const rows = await ofMember(scope, member)
    .where('lesson_id', '>', after)
    .orderBy('lesson_id')
    .limit(limit)
    .execute()
  return rows.map((row) => toLesson(scope, member, row))
}

/** When each of a member's lessons was last looked back at: 0 where it never was. */
export async function lookedBackAt(scope: Scope, memberId: string): Promise<{ id: string; at: number }[]> {
  const rows = await scope.trx
    .selectFrom('lessons')
    .select(['lesson_id', 'looked_back_at'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .orderBy('lesson_id')
    .execute()
  return rows.map((row) => ({ id: row.lesson_id, at: row.looked_back_at ?? 0 }))
}

/** Notes when lessons were last shown in a look back. */
export async function updateLookedBackAt(
  scope: Scope,
  memberId: string,
  lessonIds: readonly string[],
  at: number,
): Promise<void> {
  await scope.trx
    .updateTable('lessons')
    .set({ looked_back_at: at })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('lesson_id', 'in', lessonIds)
    .execute()
}

function ofMember(scope: Scope, member: Member) {
  return scope.trx
    .selectFrom('lessons')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
}

function sealedWords(scope: Scope, member: Member, lessonId: string, lesson: Lesson) {
  const sealed = (column: string, text: string | null) =>
    text === null ? null : seal(member.key, text, place(scope, column, lessonId))
  return {
    text_sealed: sealed('text', lesson.text),
    well_sealed: sealed('well', lesson.well),
    surprised_sealed: sealed('surprised', lesson.surprised),
    next_time_sealed: sealed('next_time', lesson.nextTime),
  }
}

function toLesson(scope: Scope, member: Member, row: Selectable<LessonsTable>): StoredLesson {
  const opened = (column: string, text: string | null) =>
    text === null ? null : open(member.key, text, place(scope, column, row.lesson_id))
  return {
    id: row.lesson_id,
    entryId: row.entry_id,
    stage: row.stage,
    writtenAt: row.written_at,
    text: opened('text', row.text_sealed),
    well: opened('well', row.well_sealed),
    surprised: opened('surprised', row.surprised_sealed),
    nextTime: opened('next_time', row.next_time_sealed),
  }
}

function place(scope: Scope, column: string, row: string): Place {
  return { workspace: scope.workspaceId, table: 'lessons', column, row }
}
