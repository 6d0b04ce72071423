import { setImmediate as nextTurn } from 'node:timers/promises'
import { asSystem, inWorkspace } from '../db/scope.ts'
import { wipeDeleted } from '../db/wipe-deleted.ts'
import type { Deps } from '../deps.ts'
import { addressOf } from '../members/address-of.ts'
import { deleteMemberRows } from '../members/delete-member-rows.ts'
import { eraseFromSlack } from '../members/erase-from-slack.ts'
import type { MemberRef } from '../members/member.ts'
import { membersAfter } from '../members/members-after.ts'

const MEMBERS_AT_ONCE = 500

/**
 * Deletes again whoever was forgotten and is in the database: a backup from before was restored. What Slack may
 * still show of theirs is taken away again too, since the queue that was to do it is lost. To be called
 * after a restore and at every start. Repeating is safe. Throws where the list can't be read: starting without
 * it would bring the forgotten back.
 */
export async function forgetAgain(deps: Pick<Deps, 'database' | 'log' | 'random' | 'clock'>): Promise<void> {
  const { database, log, random } = deps
  const { forgotten } = database
  if (forgotten === undefined || forgotten.isEmpty()) return
  let found = false
  for (let after: MemberRef | null = null; ; await nextTurn()) {
    const members: readonly MemberRef[] = await asSystem(database, (scope) =>
      membersAfter(scope, after, MEMBERS_AT_ONCE),
    )
    for (const member of forgotten.among(members)) {
      await inWorkspace(database, member.workspaceId, async (scope) => {
        const { memberId } = member
        const address = await addressOf(scope, memberId)
        const now = deps.clock.now()
        if (address !== null) await eraseFromSlack(scope, { random, now }, { ...address, memberId })
        await deleteMemberRows(scope, memberId)
      })
      found = true
    }
    after = members.at(-1) ?? null
    if (after === null) break
  }
  if (!found) return
  await wipeDeleted(database)
  log.warn('the database held members who were forgotten: they are deleted again')
}
