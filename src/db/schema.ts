import type { ChecklistStepsTable, ChecklistsTable } from '../checklists/checklists.table.ts'
import type { DraftsTable } from '../drafts/drafts.table.ts'
import type { WordsSeenTable } from '../encouragement/words-seen.table.ts'
import type { ExportsTable } from '../export/exports.table.ts'
import type {
  GroupLeadsTable,
  GroupRosterTable,
  GroupsTable,
  GroupTopicsTable,
} from '../groups/groups.table.ts'
import type { HomesTable } from '../home/homes.table.ts'
import type { InterviewsTable } from '../interviews/interviews.table.ts'
import type { KindWordsTable } from '../kind-words/kind-words.table.ts'
import type { LandingNewsTable } from '../landing/landing-news.table.ts'
import type { LandingStepsTable, LandingsTable } from '../landing/landings.table.ts'
import type { DeparturesTable } from '../leaving/departures.table.ts'
import type { LessonsTable, LookBacksTable, ShownLessonsTable } from '../lessons/lessons.table.ts'
import type { MembersTable } from '../members/members.table.ts'
import type { NudgeItemsTable, NudgePlansTable, NudgesTable } from '../nudges/nudges.table.ts'
import type { LanesTable, OutboxTable, PausesTable, SentMessagesTable } from '../outbox/outbox.table.ts'
import type { KeptLinksTable, PeopleTable, PersonDraftsTable } from '../people/people.table.ts'
import type { CompaniesTable, EntriesTable } from '../rejections/rejections.table.ts'
import type { RemindersTable } from '../reminders/reminders.table.ts'
import type {
  ReportCompaniesTable,
  ReportScopesTable,
  ReportsTable,
  ReportWindowsTable,
} from '../reports/reports.table.ts'
import type { RoughPatchesTable } from '../rough-patch/rough-patch.table.ts'
import type { SettingsTable } from '../settings/settings.table.ts'
import type { SharesTable } from '../shares/shares.table.ts'
import type { InstallStatesTable, InstallsTable } from '../workspaces/installs.table.ts'
import type { LifecycleEventsTable, WorkspacesTable } from '../workspaces/workspaces.table.ts'
import type { InstallationTable } from './installation.table.ts'

/** Every table, by name. A feature's tables are described in its own folder. */
export type Schema = {
  installation: InstallationTable
  workspaces: WorkspacesTable
  lifecycle_events: LifecycleEventsTable
  installs: InstallsTable
  install_states: InstallStatesTable
  members: MembersTable
  entries: EntriesTable
  companies: CompaniesTable
  checklists: ChecklistsTable
  checklist_steps: ChecklistStepsTable
  lessons: LessonsTable
  shown_lessons: ShownLessonsTable
  look_backs: LookBacksTable
  interviews: InterviewsTable
  drafts: DraftsTable
  reminders: RemindersTable
  people: PeopleTable
  kept_links: KeptLinksTable
  person_drafts: PersonDraftsTable
  landings: LandingsTable
  landing_news: LandingNewsTable
  landing_steps: LandingStepsTable
  settings: SettingsTable
  rough_patches: RoughPatchesTable
  nudge_plans: NudgePlansTable
  nudges: NudgesTable
  nudge_items: NudgeItemsTable
  homes: HomesTable
  words_seen: WordsSeenTable
  exports: ExportsTable
  outbox: OutboxTable
  lanes: LanesTable
  pauses: PausesTable
  sent_messages: SentMessagesTable
  groups: GroupsTable
  group_leads: GroupLeadsTable
  group_roster: GroupRosterTable
  group_topics: GroupTopicsTable
  shares: SharesTable
  kind_words: KindWordsTable
  report_scopes: ReportScopesTable
  report_windows: ReportWindowsTable
  reports: ReportsTable
  report_companies: ReportCompaniesTable
  departures: DeparturesTable
}
