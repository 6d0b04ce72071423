import type { OnwardDatabase } from '../db/database.ts'
import type { Log } from '../log.ts'
import type { MemberRef } from '../members/member.ts'

/**
 * Notes members as forgotten, before they are deleted: whoever is noted and still there after a crash goes at
 * the next start, as they wished. Where the disk refuses they are deleted all the same, and the operator is
 * told, since a backup restored later would bring them back.
 */
export function noteForgotten(
  deps: { readonly database: OnwardDatabase; readonly log?: Log },
  members: readonly MemberRef[],
): void {
  try {
    deps.database.forgotten?.add(members)
  } catch (error) {
    deps.log?.error('the list of the forgotten can not be written: a restored backup would bring them back', {
      error,
    })
  }
}
