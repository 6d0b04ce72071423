import type { Selectable } from 'kysely'
import type { Scope, SystemScope } from '../db/scope.ts'
import { newMemberKey, rewrap, unwrapMemberKey } from '../sealing/member-key.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Grant, Install } from './install.ts'
import type { InstallsTable } from './installs.table.ts'

/** Stores what Slack handed out, in the place of what it handed out before. */
export async function putInstall(
  scope: Scope,
  grant: Grant,
  due: { nextRefreshAt: number | null; nextCheckAt: number },
): Promise<void> {
  const { key, wrapped } = newMemberKey(scope.keyring, placeOf(scope, 'data_key'))
  const granted = {
    organisation: grant.isOrganisation ? (1 as const) : (0 as const),
    data_key: wrapped,
    bot_token_sealed: seal(key, grant.botToken, placeOf(scope, 'bot_token_sealed')),
    refresh_token_sealed:
      grant.refreshToken === null
        ? null
        : seal(key, grant.refreshToken, placeOf(scope, 'refresh_token_sealed')),
    next_refresh_at: due.nextRefreshAt,
    refreshing_until: 0,
    next_check_at: due.nextCheckAt,
    bot_id: grant.botId,
    bot_user_id: grant.botUserId,
  }
  await scope.trx
    .insertInto('installs')
    .values({ workspace_id: scope.workspaceId, ...granted })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(granted))
    .execute()
}

/** The installation of the scope's workspace; null where there is none. */
export async function findInstall(scope: Scope): Promise<Install | null> {
  const row = await installs(scope).executeTakeFirst()
  return row === undefined ? null : toInstall(scope, row)
}

/**
 * Takes the right to exchange the token with that mark, until `until` (real time). Null where another process has
 * it, or has exchanged that token already, or where Slack does not rotate it.
 */
export async function claimRefresh(
  scope: Scope,
  { mark, realNow, until }: { mark: string; realNow: number; until: number },
): Promise<(Install & { refreshToken: string }) | null> {
  const { numUpdatedRows } = await scope.trx
    .updateTable('installs')
    .set({ refreshing_until: until })
    .where('workspace_id', '=', scope.workspaceId)
    .where('bot_token_sealed', '=', mark)
    .where('refreshing_until', '<=', realNow)
    .where('refresh_token_sealed', 'is not', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return null
  const install = await findInstall(scope)
  if (install === null || install.refreshToken === null) return null
  return { ...install, refreshToken: install.refreshToken }
}

/**
 * Stores the new pair, unless the app was installed again meanwhile: `before` names the tokens that were
 * exchanged. Says whether it was stored.
 */
export async function updateTokens(
  scope: Scope,
  before: Install,
  tokens: { botToken: string; refreshToken: string | null; nextRefreshAt: number | null },
): Promise<boolean> {
  const row = await installs(scope).executeTakeFirst()
  if (row === undefined || row.bot_token_sealed !== before.mark) return false
  const key = unwrapMemberKey(scope.keyring, row.data_key, placeOf(scope, 'data_key'))
  await scope.trx
    .updateTable('installs')
    .set({
      bot_token_sealed: seal(key, tokens.botToken, placeOf(scope, 'bot_token_sealed')),
      refresh_token_sealed:
        tokens.refreshToken === null
          ? null
          : seal(key, tokens.refreshToken, placeOf(scope, 'refresh_token_sealed')),
      next_refresh_at: tokens.nextRefreshAt,
      refreshing_until: 0,
    })
    .where('workspace_id', '=', scope.workspaceId)
    .execute()
  return true
}

/** After an exchange that failed: the old token stays, and it is tried again then. */
export async function postponeRefresh(scope: Scope, nextRefreshAt: number): Promise<void> {
  await scope.trx
    .updateTable('installs')
    .set({ next_refresh_at: nextRefreshAt, refreshing_until: 0 })
    .where('workspace_id', '=', scope.workspaceId)
    .execute()
}

/** When the installation is looked at next, epoch milliseconds. */
export async function updateNextCheck(scope: Scope, nextCheckAt: number): Promise<void> {
  await scope.trx
    .updateTable('installs')
    .set({ next_check_at: nextCheckAt })
    .where('workspace_id', '=', scope.workspaceId)
    .execute()
}

type Due = Pick<Install, 'installId' | 'mark'>

/** Installations whose token is to be exchanged, those first that waited longest. */
export async function refreshesDue(scope: SystemScope, now: number, limit: number): Promise<Due[]> {
  return due(scope, 'next_refresh_at', now, limit)
}

/** Installations of which Slack is to be asked whether they still stand. */
export async function checksDue(scope: SystemScope, now: number, limit: number): Promise<Due[]> {
  return due(scope, 'next_check_at', now, limit)
}

/** Of the installations that were not removed. */
export async function installIds(scope: SystemScope): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('installs')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'installs.workspace_id')
    .select('installs.workspace_id')
    .where('workspaces.removed_at', 'is', null)
    .orderBy('installs.workspace_id')
    .execute()
  return rows.map((row) => row.workspace_id)
}

/** Wraps the keys of the tokens under the newest key of the ring. Repeating is safe. */
export async function rewrapInstallDataKeys(scope: SystemScope): Promise<void> {
  for (const row of await scope.trx.selectFrom('installs').select(['workspace_id', 'data_key']).execute()) {
    const place = placeOf({ workspaceId: row.workspace_id }, 'data_key')
    const wrapped = rewrap(scope.keyring, row.data_key, place)
    if (wrapped === null) continue
    await scope.trx
      .updateTable('installs')
      .set({ data_key: wrapped })
      .where('workspace_id', '=', row.workspace_id)
      .execute()
  }
}

async function due(
  scope: SystemScope,
  column: 'next_refresh_at' | 'next_check_at',
  now: number,
  limit: number,
): Promise<Due[]> {
  const rows = await scope.trx
    .selectFrom('installs')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'installs.workspace_id')
    .select(['installs.workspace_id', 'installs.bot_token_sealed'])
    .where('workspaces.removed_at', 'is', null)
    .where(`installs.${column}`, '<=', now)
    .orderBy(`installs.${column}`)
    .limit(limit)
    .execute()
  return rows.map((row) => ({ installId: row.workspace_id, mark: row.bot_token_sealed }))
}

function installs(scope: Scope) {
  return scope.trx.selectFrom('installs').selectAll().where('workspace_id', '=', scope.workspaceId)
}

function toInstall(scope: Scope, row: Selectable<InstallsTable>): Install {
  const key = unwrapMemberKey(scope.keyring, row.data_key, placeOf(scope, 'data_key'))
  const { refresh_token_sealed: refresh } = row
  return {
    installId: row.workspace_id,
    isOrganisation: row.organisation === 1,
    botToken: open(key, row.bot_token_sealed, placeOf(scope, 'bot_token_sealed')),
    refreshToken: refresh === null ? null : open(key, refresh, placeOf(scope, 'refresh_token_sealed')),
    botId: row.bot_id,
    botUserId: row.bot_user_id,
    mark: row.bot_token_sealed,
  }
}

function placeOf({ workspaceId }: { workspaceId: string }, column: string): Place {
  return { workspace: workspaceId, table: 'installs', column, row: workspaceId }
}
