import type { Selectable } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { SettingsTable } from './settings.table.ts'
import { type Cadence, DEFAULT_SETTINGS, type StoredSettings } from './settings.ts'

/** What a member chose; null for somebody who chose nothing. */
export async function findSettings(scope: Scope, memberId: string): Promise<StoredSettings | null> {
  const row = await scope.trx
    .selectFrom('settings')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row === undefined ? null : toSettings(row)
}

/** The same for several members at once; who chose nothing is missing. */
export async function findSettingsOfMany(
  scope: Scope,
  memberIds: readonly string[],
): Promise<Map<string, StoredSettings>> {
  const rows = await scope.trx
    .selectFrom('settings')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', 'in', memberIds)
    .execute()
  return new Map(rows.map((row) => [row.member_id, toSettings(row)]))
}

function toSettings(row: Selectable<SettingsTable>): StoredSettings {
  return {
    nudgeWeekday: row.nudge_weekday,
    nudgeHour: row.nudge_hour,
    weekend: row.weekend === 1,
    cadence: readCadence(row.cadence),
    pausedUntil: row.paused_until,
    tone: row.tone,
    counted: row.counted === null ? null : row.counted === 1,
    kindWords: row.kind_words === 1,
    lookBack: row.look_back === 1,
    homeGroupId: row.home_group_id,
  }
}

/** Stores all that a member chose, in the place of what was there. Repeating is safe. */
export async function putSettings(scope: Scope, memberId: string, settings: StoredSettings): Promise<void> {
  const chosen = {
    nudge_weekday: settings.nudgeWeekday,
    nudge_hour: settings.nudgeHour,
    weekend: flag(settings.weekend),
    cadence: settings.cadence.join(','),
    paused_until: settings.pausedUntil,
    tone: settings.tone,
    counted: settings.counted === null ? null : flag(settings.counted),
    kind_words: flag(settings.kindWords),
    look_back: flag(settings.lookBack),
    home_group_id: settings.homeGroupId,
  }
  await scope.trx
    .insertInto('settings')
    .values({ workspace_id: scope.workspaceId, member_id: memberId, ...chosen })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id']).doUpdateSet(chosen))
    .execute()
}

function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0
}

function readCadence(text: string): Cadence {
  const [first, second, every] = text.split(',').map(Number)
  if (!first || !second || !every) return DEFAULT_SETTINGS.cadence
  return [first, second, every]
}
