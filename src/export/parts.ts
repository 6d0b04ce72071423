import { checklistStepsExport, checklistsExport } from '../checklists/checklists-export.ts'
import { draftsExport } from '../drafts/drafts-export.ts'
import { wordsSeenExport } from '../encouragement/words-seen-export.ts'
import { interviewsExport } from '../interviews/interviews-export.ts'
import { landingNewsExport, landingStepsExport, landingsExport } from '../landing/landing-export.ts'
import { lessonsExport, lookBacksExport } from '../lessons/lessons-export.ts'
import { membersExport } from '../members/members-export.ts'
import { nudgePlansExport } from '../nudges/nudges-export.ts'
import { keptLinksExport, peopleExport, personDraftsExport } from '../people/people-export.ts'
import { entriesExport } from '../rejections/rejections-export.ts'
import { remindersExport } from '../reminders/reminders-export.ts'
import { roughPatchesExport } from '../rough-patch/rough-patch-export.ts'
import { settingsExport } from '../settings/settings-export.ts'
import type { MemberTable, Omitted, Part } from './part.ts'

/**
 * Every table that belongs to a member, in the order of the file: parents first. A new table has to be here,
 * as its feature's `<feature>-export.ts`, or with the reason why it does not go out.
 */
export const PARTS: { readonly [Table in MemberTable]: Part<Table> | Omitted } = {
  members: membersExport,
  settings: settingsExport,
  rough_patches: roughPatchesExport,
  entries: entriesExport,
  checklists: checklistsExport,
  checklist_steps: checklistStepsExport,
  lessons: lessonsExport,
  look_backs: lookBacksExport,
  interviews: interviewsExport,
  drafts: draftsExport,
  reminders: remindersExport,
  people: peopleExport,
  kept_links: keptLinksExport,
  person_drafts: personDraftsExport,
  landings: landingsExport,
  landing_steps: landingStepsExport,
  landing_news: landingNewsExport,
  nudge_plans: nudgePlansExport,
  nudges: { omitted: 'Which nudges came. What they were about stands with the people and the reminders.' },
  nudge_items: { omitted: 'What stood in them. What was answered stands with the people and the reminders.' },
  words_seen: wordsSeenExport,
  exports: { omitted: 'When an export like this one was asked for. It ends when the file is in Slack.' },
  shown_lessons: { omitted: 'Which lessons a message in Slack shows.' },
  homes: { omitted: 'What Slack shows on the Home tab, as a digest.' },
  outbox: { omitted: 'Messages on their way, as ids: what they say is drawn from the tables that go out.' },
  lanes: { omitted: 'Who delivers the messages on their way.' },
  sent_messages: { omitted: 'Where messages are in Slack: channel and time, which mean nothing elsewhere.' },
}
