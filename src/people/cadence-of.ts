import type { Scope } from '../db/scope.ts'
import { settingsOf } from '../settings/settings-of.ts'
import type { Cadence } from './next-date.ts'

/** A member's default cadence in weeks. */
export async function cadenceOf(scope: Scope, memberId: string): Promise<Cadence> {
  return (await settingsOf(scope, memberId)).cadence
}
