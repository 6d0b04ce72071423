import type { Scope } from '../db/scope.ts'
import { findSettingsOfMany } from './settings.store.ts'
import { DEFAULT_SETTINGS, type StoredSettings } from './settings.ts'

/** What several members chose, and the defaults for what they did not. */
export async function settingsOfMany(
  scope: Scope,
  memberIds: readonly string[],
): Promise<(memberId: string) => StoredSettings> {
  const chosen = await findSettingsOfMany(scope, memberIds)
  return (memberId) => chosen.get(memberId) ?? DEFAULT_SETTINGS
}
