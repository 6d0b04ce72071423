import type { Scope } from '../db/scope.ts'
import { roughPatchSince } from '../rough-patch/rough-patch-since.ts'
import { findSettings } from './settings.store.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'

/** What holds for a member: what they chose, and the defaults for what they did not. */
export async function settingsOf(scope: Scope, memberId: string): Promise<Settings> {
  const chosen = (await findSettings(scope, memberId)) ?? DEFAULT_SETTINGS
  return { ...chosen, roughPatchSince: await roughPatchSince(scope, memberId) }
}
