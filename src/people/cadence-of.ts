import type { Scope } from '../db/scope.ts'
import type { Cadence } from './next-date.ts'

const DEFAULT_CADENCE: Cadence = [4, 10, 13]

/** A member's default cadence in weeks. */
export async function cadenceOf(_scope: Scope, _memberId: string): Promise<Cadence> {
  return DEFAULT_CADENCE
}
