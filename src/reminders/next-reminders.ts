import type { Scope } from '../db/scope.ts'
import { deleteReminders, findNextReminders, type NextReminder } from './reminders.store.ts'

/** Of each of some members, the few reminders that are next, the earliest first. */
export async function nextRemindersOf(
  scope: Scope,
  memberIds: readonly string[],
  limit: number,
): Promise<readonly NextReminder[]> {
  return findNextReminders(scope, memberIds, limit)
}

/** These reminders have come: each comes once, and again only if the member asks for it. */
export async function endReminders(scope: Scope, entryIds: readonly string[]): Promise<void> {
  if (entryIds.length > 0) await deleteReminders(scope, entryIds)
}
