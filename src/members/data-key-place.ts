import type { Scope } from '../db/scope.ts'
import type { Place } from '../sealing/seal.ts'

/** Where a member's data key stands: it opens there and nowhere else. */
export function dataKeyPlace({ workspaceId }: Pick<Scope, 'workspaceId'>, memberId: string): Place {
  return { workspace: workspaceId, table: 'members', column: 'data_key', row: memberId }
}
