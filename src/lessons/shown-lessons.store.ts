import type { Scope } from '../db/scope.ts'

type Message = { readonly memberId: string; readonly kind: string; readonly subjectId: string }

/** Remembers which lessons a message is about to show, in this order. Repeating is safe. */
export async function addShownLessons(
  scope: Scope,
  message: Message,
  lessonIds: readonly string[],
): Promise<void> {
  if (lessonIds.length === 0) return
  await scope.trx
    .insertInto('shown_lessons')
    .values(
      lessonIds.map((lessonId, place) => ({
        workspace_id: scope.workspaceId,
        member_id: message.memberId,
        kind: message.kind,
        subject_id: message.subjectId,
        place,
        lesson_id: lessonId,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'member_id', 'kind', 'subject_id', 'place']).doNothing(),
    )
    .execute()
}

/** The ids of the lessons that a message shows, in its order; those that were deleted are not among them. */
export async function shownLessonsOf(scope: Scope, message: Message): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('shown_lessons')
    .select('lesson_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', message.memberId)
    .where('kind', '=', message.kind)
    .where('subject_id', '=', message.subjectId)
    .orderBy('place')
    .execute()
  return rows.map((row) => row.lesson_id)
}

/** The messages that show a lesson. */
export async function messagesShowing(
  scope: Scope,
  memberId: string,
  lessonId: string,
): Promise<{ kind: string; subjectId: string }[]> {
  const rows = await scope.trx
    .selectFrom('shown_lessons')
    .select(['kind', 'subject_id'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('lesson_id', '=', lessonId)
    .orderBy('kind')
    .orderBy('subject_id')
    .execute()
  return rows.map((row) => ({ kind: row.kind, subjectId: row.subject_id }))
}
