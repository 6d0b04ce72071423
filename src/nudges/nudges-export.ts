import { instantOrNull, key, owner, wholeNumber } from '../export/columns.ts'
import type { Part } from '../export/part.ts'

/** A nudge is read in a few minutes. */
const MINUTES = 15
const MOST_NUDGES = 100_000

/** When the next nudge comes. Read in where the zone data is another one, it is planned again by itself. */
export const nudgePlansExport: Part<'nudge_plans'> = {
  says: 'When the next nudge comes: one row, or none where nothing was ever planned.',
  atMostOne: true,
  order: [],
  columns: {
    workspace_id: owner,
    member_id: owner,
    slot_at: instantOrNull('The chosen hour that is planned for.'),
    next_nudge_at: instantOrNull('When the nudge comes.'),
    last_nudge_at: instantOrNull('From when the week counts in which no further one comes.'),
    nudges: wholeNumber(0, MOST_NUDGES, 'How many nudges there were.'),
    zone_version: key('The time-zone data that it was reckoned with.'),
  },
  planned: ({ nudge_plans: plans = [] }, words) =>
    plans
      .filter((plan) => plan.next_nudge_at !== null)
      .map((plan) => ({
        uid: 'next-nudge',
        at: { instant: Date.parse(String(plan.next_nudge_at)), minutes: MINUTES },
        title: words.export.nudge,
      })),
}
