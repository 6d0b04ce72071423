import { dateIn } from '../clock/local-date.ts'
import { inWorkspace, readWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { isInGroup } from '../groups/share-groups.ts'
import { shareById } from '../shares/share.message.ts'
import type { Who } from '../slack/who.ts'
import { MOST_A_DAY, waitMs } from './kind-word.ts'
import { hasSentFor, hasSentThatDay, insertKindWord } from './kind-words.store.ts'

/** Who sends a kind word, and for which share. */
export type Sending = Who & {
  readonly shareId: string
  /** Where the sender is: their day is counted by it. */
  readonly timeZone: string | null
}

/** Whether somebody may send a kind word for a share. It tells nothing of whom it would reach. */
export type MaySend = 'may send' | 'over' | 'not in the group' | 'already' | 'enough today'

/** Whether the form may open. Changes nothing. */
export async function maySend(deps: Pick<Deps, 'database' | 'clock'>, sending: Sending): Promise<MaySend> {
  return readWorkspace(deps.database, sending.workspaceId, (scope) =>
    mayItSend(scope, sending, deps.clock.now()),
  )
}

/**
 * Stores a kind word, which goes on its way some minutes later. What its sender is told, and when, depends on
 * nothing that has to do with its reader: who that is, is not looked at. Repeating answers 'already'.
 */
export async function sendKindWord(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  sending: Sending & { words: string },
): Promise<MaySend> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, sending.workspaceId, async (scope) => {
    const may = await mayItSend(scope, sending, now)
    const { group, share } = await shareById(scope, sending.shareId)
    if (may !== 'may send' || group === null || share?.cutAt == null) return may
    const { slackUserId: sender, words, shareId } = sending
    await insertKindWord(scope, group, {
      id: deps.random.id(),
      letter: { sender, words, shareId, recipient: null, place: null },
      day: dateIn(sending.timeZone, now),
      dueAt: now + waitMs(deps.random.below),
      cutAt: share.cutAt,
    })
    return may
  })
}

async function mayItSend(scope: Scope, sending: Sending, now: number): Promise<MaySend> {
  const { slackUserId, shareId, timeZone } = sending
  const { group, share } = await shareById(scope, shareId)
  if (group === null || share === null) return 'over'
  if (!(await isInGroup(scope, group.id, slackUserId))) return 'not in the group'
  if (share.cutAt === null || (share.state !== 'sent' && share.state !== 'unknown')) return 'over'
  if (await hasSentFor(scope, slackUserId, shareId)) return 'already'
  const isEnough = await hasSentThatDay(scope, slackUserId, dateIn(timeZone, now), MOST_A_DAY)
  return isEnough ? 'enough today' : 'may send'
}
