import { localHourAfter } from '../clock/local-hours.ts'
import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Member } from '../members/member.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { queuePost } from '../outbox/queue.ts'
import { queueChange } from '../outbox/queue-change.ts'
import type { Random } from '../random.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { EntryClick, EntryClickResult } from '../rejections/entry-click.ts'
import type { FeedbackAnswer } from '../words/checklist-words.ts'
import { checklistMessage } from './checklist.message.ts'
import { updateCameBack } from './checklists.store.ts'
import { hardToHearMessage, hardToHearSubject } from './hard-to-hear.message.ts'
import { loadChecklist } from './load-checklist.ts'

/** When the two sentences come, the day after something that was hard to hear. */
const THANKS_HOUR = 9

/**
 * Records what came back after asking for feedback; null takes it back. After something that was hard to
 * hear, two sentences for copying come the next day, if the answer stands by then. Repeating changes nothing.
 */
export async function recordCameBack(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: EntryClick & { cameBack: FeedbackAnswer | null },
): Promise<EntryClickResult> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const entry = member && (await entryById(scope, member, click.entryId))
    const checklist = entry && (await loadChecklist(scope, entry))
    if (member === null || entry === null || checklist === null) return { kind: 'gone' }
    if (click.cameBack !== checklist.cameBack) {
      const thanksOn =
        click.cameBack === 'hard' ? await queueThanks(scope, { ...deps, now }, member, entry.id) : null
      await updateCameBack(scope, entry.id, { cameBack: click.cameBack, thanksOn })
    }
    const message = { kind: checklistMessage, memberId: member.id, subjectId: entry.id, dueAt: now }
    return queueChange(scope, deps.random, message, click.updateNotBefore)
  })
}

/** Gives the local date on which the two sentences come. */
async function queueThanks(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  entryId: string,
): Promise<string> {
  const hour = { days: 1, hour: THANKS_HOUR, weekday: false }
  const { date, at } = localHourAfter(member.timeZone, deps.now, hour)
  const about = { memberId: member.id, subjectId: hardToHearSubject(entryId, date), dueAt: at }
  await queuePost(scope, deps.random, { ...about, kind: hardToHearMessage })
  return date
}
