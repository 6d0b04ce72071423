import { asSystem, inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Member } from '../members/member.ts'
import { memberById } from '../members/recognise-member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { lookedBackAt, updateLookedBackAt } from './lessons.store.ts'
import { lookBackMessage } from './look-back.message.ts'
import { mayLookBack, monthOf, nextPermittedAt } from './look-back.ts'
import { dueLookBacks, findNextLookBack, putNextLookBack } from './look-backs.store.ts'
import { noteShownLessons } from './note-shown-lessons.ts'
import { planAfterLookBack } from './replan-look-back.ts'
import { wantsLookBack } from './wants-look-back.ts'

const LESSONS = 3
const AT_ONCE = 50

type At = { readonly random: Random; readonly now: number }

/** Queues every look back that is due, each once a month. Repeating is safe. */
export async function sendDueLookBacks(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  const at = { random: deps.random, now: deps.clock.now() }
  for (;;) {
    const due = await asSystem(deps.database, (scope) => dueLookBacks(scope, at.now, AT_ONCE))
    for (const { workspaceId, memberId } of due) {
      await inWorkspace(deps.database, workspaceId, async (scope) => {
        const member = await memberById(scope, memberId)
        // Another process may have been here meanwhile.
        const next = member && (await findNextLookBack(scope, memberId))
        if (member !== null && next !== null && next <= at.now) await lookBack(scope, at, member)
      })
    }
    if (due.length < AT_ONCE) return
  }
}

async function lookBack(scope: Scope, at: At, member: Member): Promise<void> {
  const wanted = await wantsLookBack(scope, member, at.now)
  if (wanted === 'off') return putNextLookBack(scope, member.id, null)
  if (wanted === 'yes' && !mayLookBack(member.timeZone, at.now)) {
    return putNextLookBack(scope, member.id, nextPermittedAt(member.id, member.timeZone, at.now))
  }
  if (wanted === 'yes') await queueLessons(scope, at, member)
  await planAfterLookBack(scope, member, at.now)
}

/** Those that were not looked back at for longest; by chance among equals. None where there are too few. */
async function queueLessons(scope: Scope, at: At, member: Member): Promise<void> {
  const all = await lookedBackAt(scope, member.id)
  if (all.length < LESSONS) return
  const chosen = all
    .map((lesson) => ({ ...lesson, chance: at.random.below(1_000_000) }))
    .sort((a, b) => a.at - b.at || a.chance - b.chance)
    .slice(0, LESSONS)
    .map(({ id }) => id)
  const subjectId = monthOf(member.timeZone, at.now)
  const message = { memberId: member.id, subjectId, kind: lookBackMessage }
  await noteShownLessons(scope, { ...message, kind: lookBackMessage.kind }, chosen)
  await updateLookedBackAt(scope, member.id, chosen, at.now)
  await queuePost(scope, at.random, { ...message, dueAt: at.now })
}
