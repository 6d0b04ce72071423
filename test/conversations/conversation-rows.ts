import { isShortened } from '../../src/checklists/checklist.ts'
import { coolHeadMessage, coolHeadSubject } from '../../src/checklists/cool-head.message.ts'
import { loadChecklist } from '../../src/checklists/load-checklist.ts'
import type { OnwardDatabase } from '../../src/db/database.ts'
import type { Scope } from '../../src/db/scope.ts'
import { memberById } from '../../src/members/recognise-member.ts'
import { entryById } from '../../src/rejections/entry-by-id.ts'
import { WORKSPACE } from './stage.ts'

export async function memberIdOf({ kysely }: OnwardDatabase, slackUserId: string): Promise<string | null> {
  const query = kysely
    .selectFrom('members')
    .select('member_id')
    .where('workspace_id', '=', WORKSPACE)
    .where('slack_user_id', '=', slackUserId)
  return (await query.executeTakeFirst())?.member_id ?? null
}

/** What a member is busy with: `asks` counts the cool-head questions, and is null where there is no checklist. */
export type Subject = { readonly entryId: string; readonly asks: number | null }

/** The entry that a member logged last; one that never was where none is left. */
export async function newestEntry({ kysely }: OnwardDatabase, slackUserId: string): Promise<Subject> {
  const row = await kysely
    .selectFrom('members')
    .innerJoin('entries', (join) =>
      join
        .onRef('entries.workspace_id', '=', 'members.workspace_id')
        .onRef('entries.member_id', '=', 'members.member_id'),
    )
    .leftJoin('checklists', (join) =>
      join
        .onRef('checklists.workspace_id', '=', 'entries.workspace_id')
        .onRef('checklists.entry_id', '=', 'entries.entry_id'),
    )
    .select(['entries.entry_id', 'checklists.cool_head_asks'])
    .where('members.workspace_id', '=', WORKSPACE)
    .where('members.slack_user_id', '=', slackUserId)
    .orderBy('entries.entered_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { entryId: row?.entry_id ?? 'none', asks: row?.cool_head_asks ?? null }
}

/** What the newest message of a kind in a member's DM is about; null where there is none. */
export async function newestSubject(
  { kysely }: OnwardDatabase,
  slackUserId: string,
  kind: string,
): Promise<string | null> {
  const row = await kysely
    .selectFrom('sent_messages')
    .innerJoin('members', (join) =>
      join
        .onRef('members.workspace_id', '=', 'sent_messages.workspace_id')
        .onRef('members.member_id', '=', 'sent_messages.member_id'),
    )
    .select('subject_id')
    .where('members.workspace_id', '=', WORKSPACE)
    .where('members.slack_user_id', '=', slackUserId)
    .where('kind', '=', kind)
    .orderBy('subject_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.subject_id ?? null
}

/** A step that waits for its question gets it: the question was sent, or is on its way. */
export async function faultsOfWaiting(scope: Scope, memberId: string): Promise<string[]> {
  const member = await memberById(scope, memberId)
  const rows = await scope.trx
    .selectFrom('entries')
    .select('entry_id')
    .where('workspace_id', '=', WORKSPACE)
    .where('member_id', '=', memberId)
    .where('reopened_at', 'is', null)
    .execute()
  const faults: string[] = []
  for (const { entry_id: entryId } of rows) {
    const entry = member && (await entryById(scope, member, entryId))
    const checklist = entry && (await loadChecklist(scope, entry))
    const step = checklist?.steps.find((one) => one.step === 'feedback')
    if (!checklist || step?.state !== 'waiting' || isShortened(checklist)) continue
    const subject = coolHeadSubject(entryId, checklist.coolHead.asks)
    const sent = await scope.trx
      .selectFrom('sent_messages')
      .select('ts')
      .where('workspace_id', '=', WORKSPACE)
      .where('member_id', '=', memberId)
      .where('kind', '=', coolHeadMessage.kind)
      .where('subject_id', '=', subject)
      .executeTakeFirst()
    const queued = await scope.trx
      .selectFrom('outbox')
      .select('row_id')
      .where('workspace_id', '=', WORKSPACE)
      .where('member_id', '=', memberId)
      .where('kind', '=', coolHeadMessage.kind)
      .where('subject_id', '=', subject)
      .where('state', '=', 'queued')
      .executeTakeFirst()
    if (!sent && !queued)
      faults.push(`a step waits for a question that does not come: ${JSON.stringify(checklist)}`)
  }
  return faults
}
