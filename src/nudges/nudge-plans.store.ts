import type { Scope } from '../db/scope.ts'
import type { NudgePlan } from './plan-nudge.ts'

/** What is stored of a member's plan. Instants in epoch milliseconds. */
export type StoredPlan = {
  readonly slotAt: number | null
  readonly lastNudgeAt: number | null
}

export async function findPlan(scope: Scope, memberId: string): Promise<StoredPlan | null> {
  const row = await scope.trx
    .selectFrom('nudge_plans')
    .select(['slot_at', 'last_nudge_at'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row === undefined ? null : { slotAt: row.slot_at, lastNudgeAt: row.last_nudge_at }
}

/** Stores when the next nudge comes; with null, that none does. When the last one came stays. */
export async function putPlan(
  scope: Scope,
  memberId: string,
  { plan, zoneVersion }: { plan: NudgePlan | null; zoneVersion: string },
): Promise<void> {
  const planned = {
    slot_at: plan?.slotAt ?? null,
    next_nudge_at: plan?.nextNudgeAt ?? null,
    zone_version: zoneVersion,
  }
  await scope.trx
    .insertInto('nudge_plans')
    .values({ workspace_id: scope.workspaceId, member_id: memberId, last_nudge_at: null, ...planned })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id']).doUpdateSet(planned))
    .execute()
}
