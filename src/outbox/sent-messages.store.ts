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

export async function findPlace(scope: Scope, about: About): Promise<Place | null> {
  const row = await scope.trx
    .selectFrom('sent_messages')
    .select(['channel', 'ts'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', about.memberId)
    .where('kind', '=', about.kind)
    .where('subject_id', '=', about.subjectId)
    .executeTakeFirst()
  return row ?? null
}

/** Every message of ours that a member has in Slack. */
export async function placesOf(scope: Scope, memberId: string): Promise<Place[]> {
  return scope.trx
    .selectFrom('sent_messages')
    .select(['channel', 'ts'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}
