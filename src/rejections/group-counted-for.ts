import type { Scope } from '../db/scope.ts'
import { groupsOf } from '../groups/groups-of.ts'
import { homeGroupIdOf } from '../groups/home-group.ts'
import type { Member } from '../members/member.ts'
import { windowAt } from '../reports/report-window.ts'
import { timeZoneOf } from '../workspaces/time-zone-of.ts'
import { firstGroupSince } from './rejections.store.ts'

/** The longest window of the reports' calendar: the shorter ones lie inside it. */
const BLOCK_WEEKS = 8

/**
 * The id of the group in whose report what a member logs now may be counted. Within a block of eight weeks it is
 * one group, whichever is home: who reads the reports of two groups learns no more of a member than from one.
 * Null for somebody in no group, and until the next block for somebody who left the group that they logged in.
 */
export async function groupCountedFor(scope: Scope, member: Member, now: number): Promise<string | null> {
  const home = await homeGroupIdOf(scope, member)
  if (home === null) return null
  const { from } = windowAt(await timeZoneOf(scope), BLOCK_WEEKS, now)
  const first = await firstGroupSince(scope, member.id, from)
  if (first === null || first === home) return home
  return (await groupsOf(scope, member.slackUserId)).some(({ id }) => id === first) ? first : null
}
