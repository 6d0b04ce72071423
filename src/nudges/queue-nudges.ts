import { refreshChecklist } from '../checklists/refresh-checklist.ts'
import type { Scope } from '../db/scope.ts'
import { queuePosts } from '../outbox/queue.ts'
import { spreadUntil } from '../outbox/spread-until.ts'
import { noteNudged, restPeople } from '../people/people-to-nudge.ts'
import type { Random } from '../random.ts'
import { endReminders } from '../reminders/next-reminders.ts'
import { type ChosenItem, chooseItems, readyAfter } from './choose-items.ts'
import { loadPlanning, type Planning, planInput } from './load-planning.ts'
import { nudgeMessage } from './nudge.message.ts'
import type { Nudge } from './nudge.ts'
import { type NewPlan, putPlans } from './nudge-plans.store.ts'
import { insertNudges } from './nudges.store.ts'
import { paceOf } from './pace.ts'
import { weekFrom } from './plan-nudge.ts'
import { ZONE_VERSION } from './replan-nudges.ts'
import { sharedPlans } from './shared-plans.ts'
import { undoOfNudge } from './undo.ts'

type QueueDeps = {
  readonly random: Random
  readonly clock: { now(): number }
  /** Real time: sending is spread by it. */
  readonly realNow: () => number
}

/** What one member's turn comes to: the plan from here on, and the nudge where one is due. */
type Turn = { readonly plan: NewPlan; readonly nudge: Nudge | null; readonly chosen: readonly ChosenItem[] }

/**
 * Queues the nudge of each of these members for whom one is due now, and plans the next one. Once the plan
 * moved on nothing of it is due any more, so that repeating is safe.
 */
export async function queueNudges(
  scope: Scope,
  deps: QueueDeps,
  memberIds: readonly string[],
): Promise<void> {
  const now = deps.clock.now()
  const plannings = await loadPlanning(scope, memberIds)
  const turns = plannings.map((planning) => takeTurn(planning, now, deps.random))
  await putPlans(
    scope,
    turns.map(({ plan }) => plan),
    ZONE_VERSION,
  )
  const nudges = turns.map(({ nudge }) => nudge).filter((nudge) => nudge !== null)
  await insertNudges(scope, nudges)
  const spread = nudges.length > 0 ? await spreadUntil(scope, nudgeMessage) : 0
  const post = (nudge: Nudge) => ({
    kind: nudgeMessage,
    memberId: nudge.memberId,
    subjectId: nudge.id,
    dueAt: now,
    notBefore: paceOf(scope.workspaceId, deps.realNow(), spread),
  })
  await queuePosts(scope, deps.random, nudges.map(post))
  await markChosen(scope, deps.random, now, turns)
}

function takeTurn(planning: Planning, now: number, random: Random): Turn {
  const { memberId, times, candidates } = planning
  const input = planInput(planning, now)
  const plans = sharedPlans(now)
  const plan = plans.plan(input)
  const stored = { memberId, lastNudgeAt: input.lastNudgeAt, nudges: planning.plan?.nudges ?? 0 }
  if (plan === null || plan.nextNudgeAt > now) return { plan: { ...stored, plan }, nudge: null, chosen: [] }
  const today = plans.today(times.timeZone)
  const chosen = chooseItems(candidates, today)
  const lastNudgeAt = weekFrom(plan.slotAt, now)
  const next = { ...input, lastNudgeAt, readyOn: readyAfter(candidates, chosen), slotAt: null }
  const nudge = {
    id: random.id(),
    memberId,
    number: stored.nudges,
    slotAt: plan.slotAt,
    lastBefore: input.lastNudgeAt,
    on: today,
    state: 'queued' as const,
    items: chosen.map(itemOf),
  }
  return {
    plan: { memberId, plan: plans.plan(next), lastNudgeAt, nudges: stored.nudges + 1 },
    nudge,
    chosen,
  }
}

function itemOf(chosen: ChosenItem, position: number): Nudge['items'][number] {
  const { personId, entryId } = chosen.candidate
  return {
    position,
    about: chosen.about,
    personId,
    entryId,
    answer: null,
    until: null,
    undo: undoOfNudge(chosen),
  }
}

/** What was chosen does not come again before it is answered, or its time is over. */
async function markChosen(scope: Scope, random: Random, now: number, turns: readonly Turn[]): Promise<void> {
  const chosen = turns.flatMap((turn) =>
    turn.chosen.map((item) => ({ ...item, memberId: turn.plan.memberId })),
  )
  const people = chosen.filter(({ about }) => about === 'person')
  for (const [until, items] of Map.groupBy(people, ({ returnsOn }) => returnsOn ?? '')) {
    await noteNudged(scope, { personIds: items.flatMap(({ candidate }) => candidate.personId ?? []), until })
  }
  const resting = chosen.filter(({ about }) => about === 'resting')
  await restPeople(
    scope,
    resting.flatMap(({ candidate }) => candidate.personId ?? []),
  )
  const companies = chosen.filter(({ about }) => about === 'company')
  await endReminders(
    scope,
    companies.flatMap(({ candidate }) => candidate.entryId ?? []),
  )
  for (const { memberId, candidate } of companies) {
    const { entryId } = candidate
    const about = { memberId, entryId: entryId ?? '', priority: 'nudge' } as const
    if (entryId !== null) await refreshChecklist(scope, { random, now }, about)
  }
}
