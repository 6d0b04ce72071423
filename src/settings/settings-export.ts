import { TONES } from '../drafts/draft.ts'
import {
  dateOrNull,
  flag,
  flagOrNull,
  leftOut,
  matching,
  oneOf,
  owner,
  wholeNumber,
} from '../export/columns.ts'
import type { Part } from '../export/part.ts'

/** What a member chose. */
export const settingsExport: Part<'settings'> = {
  says: 'What the member chose: one row, or none where nothing was changed.',
  atMostOne: true,
  order: [],
  columns: {
    workspace_id: owner,
    member_id: owner,
    nudge_weekday: wholeNumber(1, 7, 'The weekday of nudges: Monday is 1.'),
    nudge_hour: wholeNumber(9, 17, 'The hour of nudges, where the member is.'),
    weekend: flag('Whether nudges may come at the weekend.'),
    cadence: matching(
      /^[1-9]\d{0,2},[1-9]\d{0,2},[1-9]\d{0,2}$/,
      'Weeks until the first touch, until the second, and between all that follow.',
    ),
    paused_until: dateOrNull('From this date on nudges come again.'),
    tone: oneOf(TONES, 'How drafts sound at first.'),
    counted: flagOrNull("Whether the member is counted in the group's report; null until answered."),
    kind_words: flag('Whether others may send kind words.'),
    look_back: flag('Whether three lessons come back once a month.'),
    home_group_id: leftOut('a channel of the workspace', () => null),
  },
}
