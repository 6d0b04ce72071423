import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Entry } from '../rejections/rejection.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Lesson, LessonSource } from './lesson.ts'

type About = { readonly entry: Pick<Entry, 'id' | 'stage'>; readonly source: LessonSource }

/** Stores a lesson in the place of the one of the same source. Repeating is safe. */
export async function putLesson(
  scope: Scope,
  member: Member,
  { entry, source }: About,
  lesson: Lesson & { writtenAt: number },
): Promise<void> {
  const sealed = (column: string, text: string | null) =>
    text === null ? null : seal(member.key, text, place(scope, column, entry.id, source))
  const written = {
    stage: entry.stage,
    text_sealed: sealed('text', lesson.text),
    well_sealed: sealed('well', lesson.well),
    surprised_sealed: sealed('surprised', lesson.surprised),
    next_time_sealed: sealed('next_time', lesson.nextTime),
    written_at: lesson.writtenAt,
  }
  await scope.trx
    .insertInto('lessons')
    .values({
      workspace_id: scope.workspaceId,
      entry_id: entry.id,
      source,
      member_id: member.id,
      ...written,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'entry_id', 'source']).doUpdateSet(written))
    .execute()
}

export async function findLesson(
  scope: Scope,
  member: Member,
  { entry, source }: About,
): Promise<Lesson | null> {
  const row = await scope.trx
    .selectFrom('lessons')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('entry_id', '=', entry.id)
    .where('source', '=', source)
    .executeTakeFirst()
  if (row === undefined) return null
  const opened = (column: string, text: string | null) =>
    text === null ? null : open(member.key, text, place(scope, column, entry.id, source))
  return {
    text: opened('text', row.text_sealed),
    well: opened('well', row.well_sealed),
    surprised: opened('surprised', row.surprised_sealed),
    nextTime: opened('next_time', row.next_time_sealed),
  }
}

function place(scope: Scope, column: string, entryId: string, source: LessonSource): Place {
  return { workspace: scope.workspaceId, table: 'lessons', column, row: `${entryId}:${source}` }
}
