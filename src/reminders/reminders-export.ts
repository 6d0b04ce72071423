import { date, owner, refersTo } from '../export/columns.ts'
import type { Part } from '../export/part.ts'
import { fill } from '../words/fill.ts'

/** The reminders to look at a company's openings again. */
export const remindersExport: Part<'reminders'> = {
  says: "Reminders to look at a company's openings again.",
  order: ['on_date', 'entry_id'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    entry_id: refersTo('entries', 'The entry that it belongs to.'),
    on_date: date('From this date on it may come.'),
  },
  planned: ({ reminders = [], entries = [] }, words) =>
    reminders.map((reminder) => {
      const entry = entries.find((one) => one.entry_id === reminder.entry_id)
      return {
        uid: `reminder-${reminder.entry_id}`,
        at: { date: String(reminder.on_date) },
        title: fill(words.export.reminder, { company: String(entry?.company) }),
      }
    }),
}
