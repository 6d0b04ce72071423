import { sql } from 'kysely'
import type { Scope, SystemScope } from '../db/scope.ts'
import type { NudgePlan } from './plan-nudge.ts'

/** What is stored of a member's plan. Instants in epoch milliseconds. */
export type StoredPlan = {
  readonly slotAt: number | null
  readonly lastNudgeAt: number | null
  /** How many nudges there were. */
  readonly nudges: number
}

/** A plan to be stored in the place of the member's earlier one. */
export type NewPlan = Omit<StoredPlan, 'slotAt'> & {
  readonly memberId: string
  /** Null where no nudge is to come. */
  readonly plan: NudgePlan | null
}

/** The plans of some members; a member without one is missing. */
export async function findPlans(
  scope: Scope,
  memberIds: readonly string[],
): Promise<Map<string, StoredPlan>> {
  const rows = await scope.trx
    .selectFrom('nudge_plans')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', 'in', memberIds)
    .execute()
  return new Map(
    rows.map((row) => [
      row.member_id,
      { slotAt: row.slot_at, lastNudgeAt: row.last_nudge_at, nudges: row.nudges },
    ]),
  )
}

/** When a member's next nudge comes, epoch milliseconds; null where none does. */
export async function findNextNudgeAt(scope: Scope, memberId: string): Promise<number | null> {
  const row = await scope.trx
    .selectFrom('nudge_plans')
    .select('next_nudge_at')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row?.next_nudge_at ?? null
}

/** Stores plans, made with one version of the zone data. */
export async function putPlans(scope: Scope, plans: readonly NewPlan[], zoneVersion: string): Promise<void> {
  if (plans.length === 0) return
  await scope.trx
    .insertInto('nudge_plans')
    .values(
      plans.map(({ memberId, plan, lastNudgeAt, nudges }) => ({
        workspace_id: scope.workspaceId,
        member_id: memberId,
        slot_at: plan?.slotAt ?? null,
        next_nudge_at: plan?.nextNudgeAt ?? null,
        last_nudge_at: lastNudgeAt,
        nudges,
        zone_version: zoneVersion,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'member_id']).doUpdateSet((eb) => ({
        slot_at: eb.ref('excluded.slot_at'),
        next_nudge_at: eb.ref('excluded.next_nudge_at'),
        last_nudge_at: eb.ref('excluded.last_nudge_at'),
        nudges: eb.ref('excluded.nudges'),
        zone_version: eb.ref('excluded.zone_version'),
      })),
    )
    .execute()
}

export type DuePlan = { readonly workspaceId: string; readonly memberId: string; readonly removed: boolean }

/**
 * The plans that are due longest, claimed for this transaction: two processes never get the same one. Members
 * are locked first, as everything else that writes about them does; who is being written about waits for the
 * next tick.
 */
export async function claimDuePlans(
  scope: SystemScope,
  { now, limit }: { now: number; limit: number },
): Promise<DuePlan[]> {
  const due = scope.trx
    .selectFrom('nudge_plans')
    .innerJoin('members', (join) =>
      join
        .onRef('members.workspace_id', '=', 'nudge_plans.workspace_id')
        .onRef('members.member_id', '=', 'nudge_plans.member_id'),
    )
    .innerJoin('workspaces', 'workspaces.workspace_id', 'nudge_plans.workspace_id')
    .select(['nudge_plans.workspace_id', 'nudge_plans.member_id'])
    .select(['workspaces.removed_at', 'workspaces.silenced_at'])
    .where('nudge_plans.next_nudge_at', '<=', now)
    .orderBy('nudge_plans.next_nudge_at')
    .limit(limit)
  const claimed =
    scope.dialect === 'postgres' ? due.forNoKeyUpdate(['members', 'nudge_plans']).skipLocked() : due
  const rows = await claimed.execute()
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    memberId: row.member_id,
    removed: row.removed_at !== null || row.silenced_at !== null,
  }))
}

/** Puts plans off, as they are, to be looked at again at an instant. */
export async function putOffPlans(
  scope: Scope,
  memberIds: readonly string[],
  nextNudgeAt: number,
): Promise<void> {
  await scope.trx
    .updateTable('nudge_plans')
    .set({ next_nudge_at: nextNudgeAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', 'in', memberIds)
    .execute()
}

/** Some plans that were made with other zone data than this version's. */
export async function plansOfOtherZones(
  scope: SystemScope,
  zoneVersion: string,
  limit: number,
): Promise<Omit<DuePlan, 'removed'>[]> {
  const rows = await scope.trx
    .selectFrom('nudge_plans')
    .select(['workspace_id', 'member_id'])
    // Both sides by the index, which "is another" could not use.
    .where(sql<boolean>`(zone_version < ${zoneVersion} or zone_version > ${zoneVersion})`)
    .limit(limit)
    .execute()
  return rows.map((row) => ({ workspaceId: row.workspace_id, memberId: row.member_id }))
}
