import type { OnwardDatabase } from '../db/database.ts'
import { asSystem, type SystemScope } from '../db/scope.ts'
import { insertWorkspace, workspaceIds } from './workspaces.store.ts'

/**
 * The workspace that a command of the operator's is about: the one that was named, known or not, or else the
 * only one that there is. A sentence where that can't be told.
 */
export async function findWorkspace(
  database: OnwardDatabase,
  named: string | undefined,
): Promise<{ readonly id: string } | { readonly fault: string }> {
  if (named !== undefined) return { id: named }
  const [only, ...more] = await asSystem(database, workspaceIds)
  if (only === undefined)
    return { fault: 'This Onward knows no workspace yet. Name it with --workspace, or start Onward once.' }
  if (more.length > 0) return { fault: 'This Onward serves several workspaces. Name one with --workspace.' }
  return { id: only }
}

/** Makes a workspace known that may be new; one that is there stays as it is. */
export async function noteWorkspace(scope: SystemScope, workspaceId: string): Promise<void> {
  await insertWorkspace(scope, workspaceId)
}
