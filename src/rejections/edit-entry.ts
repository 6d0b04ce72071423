import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { changeEntry } from './change-entry.ts'
import type { Rejection } from './rejection.ts'
import { findEntry } from './rejections.store.ts'

export type EditEntry = {
  readonly workspaceId: string
  readonly slackUserId: string
  readonly entryId: string
  readonly rejection: Rejection
}

/** Changes one of a member's own entries. Anybody else's, or one that is gone, is 'gone'. Repeating is safe. */
export async function editEntry(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  edit: EditEntry,
): Promise<'changed' | 'unchanged' | 'gone'> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, edit.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, edit.slackUserId)
    const entry = member && (await findEntry(scope, member, edit.entryId))
    if (member === null || entry === null) return 'gone'
    return changeEntry(scope, { random: deps.random, now }, { member, entry, rejection: edit.rejection })
  })
}
