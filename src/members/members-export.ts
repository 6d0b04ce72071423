import { instantOrNull, keyOrNull, leftOut, owner } from '../export/columns.ts'
import type { Part } from '../export/part.ts'
import { nextNoticeAt } from '../inactive/inactivity.ts'

const OF_SLACK = "the workspace's own name for the person"
const OF_HERE = 'tells of this Onward alone'

/** The member's own row. Its key never leaves; an import keeps the row that is there, and sets these columns. */
export const membersExport: Part<'members'> = {
  says: 'The member: one row.',
  atMostOne: true,
  order: [],
  columns: {
    workspace_id: owner,
    member_id: owner,
    slack_user_id: leftOut(OF_SLACK, ({ member }) => member.slackUserId),
    data_key: leftOut('the key that the words are sealed with', () => ''),
    dm_channel: leftOut(OF_SLACK, () => null),
    time_zone: keyOrNull('The time zone, as Slack says.'),
    locale: keyOrNull('The language, as Slack says.'),
    chosen_time_zone: keyOrNull('The time zone that the member chose.'),
    chosen_language: keyOrNull('The language that the member chose.'),
    met_at: instantOrNull('When Onward introduced itself.'),
    created_at: leftOut(OF_HERE, ({ now }) => now),
    next_inactive_at: leftOut(OF_HERE, ({ now }) => nextNoticeAt(now)),
    inactive_notice_at: leftOut(OF_HERE, () => null),
  },
}
