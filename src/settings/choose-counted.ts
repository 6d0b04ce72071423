import type { Scope } from '../db/scope.ts'
import { findSettings, putSettings } from './settings.store.ts'
import { DEFAULT_SETTINGS } from './settings.ts'

/** Stores whether a member wants to be counted; their other settings stay. Repeating is safe. */
export async function chooseCounted(scope: Scope, memberId: string, counted: boolean): Promise<void> {
  const before = (await findSettings(scope, memberId)) ?? DEFAULT_SETTINGS
  await putSettings(scope, memberId, { ...before, counted })
}
