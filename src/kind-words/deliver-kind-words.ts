import { isPermitted, localTime } from '../clock/permitted-hours.ts'
import { asSystem, inWorkspace, readWorkspace, type Scope } from '../db/scope.ts'
import { wipeDeleted } from '../db/wipe-deleted.ts'
import type { Deps } from '../deps.ts'
import { isInGroup } from '../groups/share-groups.ts'
import { memberById } from '../members/recognise-member.ts'
import { queuePlaced } from '../outbox/queue.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { shareById } from '../shares/share.message.ts'
import { kindWordById, kindWordMessage } from './kind-word.message.ts'
import { type Letter, waitMs } from './kind-word.ts'
import {
  deleteOldKindWords,
  dueKindWords,
  endKindWord,
  moveKindWord,
  postponeKindWord,
} from './kind-words.store.ts'

const AT_ONCE = 50
/** Everywhere alike: a morning that is waited for would tell anybody who reads the database where its reader is. */
const LOOK_AGAIN_MS = 30 * 60 * 1_000

/**
 * Sends the kind words whose moment has come on their way, between 9 and 18 where their reader is, any day. Those
 * that are not wanted, or have no reader any more, end here. Repeating is safe.
 */
export async function deliverKindWords(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  const now = deps.clock.now()
  const due = await asSystem(deps.database, (scope) => dueKindWords(scope, now, AT_ONCE))
  for (const { workspaceId, id } of due) {
    // Its reader is read apart: what is written below lies beside nothing of theirs.
    const reader = await readWorkspace(deps.database, workspaceId, async (scope) =>
      readerOf(scope, (await kindWordById(scope, id)).letter),
    )
    await inWorkspace(deps.database, workspaceId, async (scope) => {
      const { group, word, letter } = await kindWordById(scope, id)
      // Another process may have been here since.
      if (word !== null && word.state !== 'waiting') return
      if (group === null || letter === null || reader === null)
        return endKindWord(scope, id, { group, letter })
      if (!isPermitted(localTime(reader.timeZone, now), true))
        return postponeKindWord(scope, id, now + LOOK_AGAIN_MS + waitMs(deps.random.below))
      const found = { ...letter, shareId: null, recipient: reader.slackUserId }
      if (!(await moveKindWord(scope, group, id, { from: 'waiting', to: 'queued', letter: found }))) return
      const lane = `kind-word:${id}`
      await queuePlaced(scope, deps.random, {
        ...{ kind: kindWordMessage, subjectId: id, lane, operation: 'post', dueAt: now },
      })
    })
  }
}

/** Deletes the kind words of shares that are 30 days old. Repeating is safe. */
export async function cutKindWords(deps: Pick<Deps, 'database' | 'clock'>): Promise<void> {
  const isDeleted = await asSystem(deps.database, (scope) => deleteOldKindWords(scope, deps.clock.now()))
  if (isDeleted) await wipeDeleted(deps.database)
}

/** Who gets it: the author of the share, where that is known, they want kind words, and both are in the group. */
async function readerOf(
  scope: Scope,
  letter: Letter | null,
): Promise<{ slackUserId: string; timeZone: string | null } | null> {
  if (letter?.shareId == null) return null
  const { group, share } = await shareById(scope, letter.shareId)
  if (group === null || share?.link == null) return null
  if (share.state !== 'sent' && share.state !== 'unknown') return null
  const member = await memberById(scope, share.link.memberId)
  if (member === null || member.slackUserId === letter.sender) return null
  if (!(await settingsOf(scope, member.id)).kindWords) return null
  for (const person of [member.slackUserId, letter.sender])
    if (!(await isInGroup(scope, group.id, person))) return null
  return member
}
