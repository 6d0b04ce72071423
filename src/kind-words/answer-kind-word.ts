import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { leadMembers } from '../groups/lead-members.ts'
import type { Place } from '../outbox/place.ts'
import { queueErase, queuePost } from '../outbox/queue.ts'
import type { Who } from '../slack/who.ts'
import { kindWordById } from './kind-word.message.ts'
import { kindWordReport } from './kind-word-report.message.ts'
import { endKindWord } from './kind-words.store.ts'

/** A click under a kind word, and where the message is, if Slack says. */
export type KindWordClick = Who & { readonly id: string; readonly clickedAt: Place | null }

/** Takes a kind word out of its reader's DM. 'gone' where nothing of it is kept, or it is somebody else's. */
export async function hideKindWord(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: KindWordClick,
): Promise<'hidden' | 'gone'> {
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const { group, letter } = await kindWordById(scope, click.id)
    if (letter === null || letter.recipient !== click.slackUserId) return 'gone'
    const place = letter.place ?? click.clickedAt
    if (place !== null) await queueErase(scope, deps.random, place, deps.clock.now())
    await endKindWord(scope, click.id, { group, letter })
    return 'hidden'
  })
}

/**
 * Brings a kind word before the group's leads, but not before its sender or its reader, who may lead too. They
 * are told who wrote what, and not whom it reached. Repeating tells nobody twice.
 */
export async function reportKindWord(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: KindWordClick,
): Promise<'reported' | 'gone' | 'no lead'> {
  const inside = { random: deps.random, now: deps.clock.now() }
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const { group, letter } = await kindWordById(scope, click.id)
    if (group === null || letter === null || letter.recipient !== click.slackUserId) return 'gone'
    const involved = [letter.sender, letter.recipient]
    const leads = (await leadMembers(scope, inside, group.id)).filter(
      ({ slackUserId }) => !involved.includes(slackUserId),
    )
    for (const { id: memberId } of leads) {
      const report = { kind: kindWordReport, memberId, subjectId: click.id, dueAt: inside.now }
      await queuePost(scope, deps.random, report)
    }
    return leads.length === 0 ? 'no lead' : 'reported'
  })
}
