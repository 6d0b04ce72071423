import type { Scope } from '../db/scope.ts'
import { deleteReminder, findReminder, putReminder } from './reminders.store.ts'

/** The local date from which an entry's "Remind me" may come; null where none was asked for. */
export async function reminderOn(scope: Scope, entryId: string): Promise<string | null> {
  return findReminder(scope, entryId)
}

/** Sets an entry's reminder to look at the company's openings again, or takes it back with null. */
export async function remindOn(
  scope: Scope,
  reminder: { entryId: string; memberId: string; on: string | null },
): Promise<void> {
  const { on } = reminder
  if (on === null) await deleteReminder(scope, reminder.entryId)
  else await putReminder(scope, { ...reminder, on })
}
