import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import type { Place } from './place.ts'

type About = { readonly memberId: string; readonly kind: string; readonly subjectId: string }

/** Remembers where the message of that kind about that subject is; the newest knowledge counts. */
export async function recordPlace(scope: Scope, about: About, place: Place): Promise<void> {
  await scope.trx
    .insertInto('sent_messages')
    .values({
      workspace_id: scope.workspaceId,
      member_id: about.memberId,
      kind: about.kind,
      subject_id: about.subjectId,
      channel: place.channel,
      ts: place.ts,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'member_id', 'kind', 'subject_id'])
        .doUpdateSet({ channel: place.channel, ts: place.ts }),
    )
    .execute()
}

/** Where the message is in Slack; null while that is not known. */
export async function findPlace(scope: Scope, about: About): Promise<Place | null> {
  const { memberId, kind, subjectId } = about
  const { rows } = await placeOf(scope, { workspaceId: scope.workspaceId, memberId, kind, subjectId })
  return rows[0] ?? null
}

const placeOf = prepared((trx, is: About & { workspaceId: string }) =>
  trx
    .selectFrom('sent_messages')
    .select(['channel', 'ts'])
    .where('workspace_id', '=', is.workspaceId)
    .where('member_id', '=', is.memberId)
    .where('kind', '=', is.kind)
    .where('subject_id', '=', is.subjectId),
)

/** Every message of ours that a member has in Slack. */
export async function placesOf(scope: Scope, memberId: string): Promise<Place[]> {
  return scope.trx
    .selectFrom('sent_messages')
    .select(['channel', 'ts'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

/** Where the messages of a kind about a thing are, whoever has them. */
export async function placesAbout(
  scope: Scope,
  about: { kind: string; subjectId: string },
): Promise<Place[]> {
  return scope.trx
    .selectFrom('sent_messages')
    .select(['channel', 'ts'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('kind', '=', about.kind)
    .where('subject_id', '=', about.subjectId)
    .execute()
}

/** The messages of ours about a thing: its id is their subject, or stands before a colon in it. */
export async function sentAbout(
  scope: Scope,
  about: { memberId: string; id: string },
): Promise<{ kind: string; subjectId: string }[]> {
  const rows = await scope.trx
    .selectFrom('sent_messages')
    .select(['kind', 'subject_id'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', about.memberId)
    .where('subject_id', '>=', about.id)
    // The character after the colon: text is ordered by its bytes on both dialects.
    .where('subject_id', '<', `${about.id};`)
    .execute()
  return rows.map((row) => ({ kind: row.kind, subjectId: row.subject_id }))
}

/** The messages of ours of one kind that a member has in Slack. */
export async function sentOfKind(
  scope: Scope,
  about: { memberId: string; kind: string },
): Promise<{ kind: string; subjectId: string }[]> {
  const rows = await scope.trx
    .selectFrom('sent_messages')
    .select(['kind', 'subject_id'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', about.memberId)
    .where('kind', '=', about.kind)
    .execute()
  return rows.map((row) => ({ kind: row.kind, subjectId: row.subject_id }))
}
