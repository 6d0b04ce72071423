import type { Scope } from '../db/scope.ts'
import type { ExportsTable } from './exports.table.ts'

/** An export as it is stored. */
export type StoredExport = {
  readonly id: string
  readonly state: ExportsTable['state']
  readonly fileId: string | null
}

/** Stores that a member asked for everything that is kept of them. */
export async function insertExport(
  scope: Scope,
  asked: { id: string; memberId: string; askedAt: number },
): Promise<void> {
  await scope.trx
    .insertInto('exports')
    .values({
      workspace_id: scope.workspaceId,
      export_id: asked.id,
      member_id: asked.memberId,
      state: 'asked',
      file_id: null,
      asked_at: asked.askedAt,
    })
    .execute()
}

/** One of this member's; null for anybody else's. */
export async function findExport(
  scope: Scope,
  memberId: string,
  exportId: string,
): Promise<StoredExport | null> {
  const row = await scope.trx
    .selectFrom('exports')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('export_id', '=', exportId)
    .executeTakeFirst()
  return row === undefined ? null : { id: row.export_id, state: row.state, fileId: row.file_id }
}

/** Whether one of the member's was asked for and is not in Slack yet. */
export async function hasExportToCome(scope: Scope, memberId: string): Promise<boolean> {
  const row = await scope.trx
    .selectFrom('exports')
    .select('export_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('state', '=', 'asked')
    .executeTakeFirst()
  return row !== undefined
}

/** Slack's names of every file that a member was sent, or may have been. */
export async function fileIdsOf(scope: Scope, memberId: string): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('exports')
    .select('file_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
  return rows.flatMap((row) => row.file_id ?? [])
}

/** Slack's id of the uploaded file, stored before the file is shown. */
export async function updateFileId(scope: Scope, exportId: string, fileId: string): Promise<void> {
  await scope.trx
    .updateTable('exports')
    .set({ file_id: fileId })
    .where('workspace_id', '=', scope.workspaceId)
    .where('export_id', '=', exportId)
    .execute()
}

/** What became of an export. */
export async function updateExportState(
  scope: Scope,
  exportId: string,
  state: ExportsTable['state'],
): Promise<void> {
  await scope.trx
    .updateTable('exports')
    .set({ state })
    .where('workspace_id', '=', scope.workspaceId)
    .where('export_id', '=', exportId)
    .execute()
}
