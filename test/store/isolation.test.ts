import { globSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type RawBuilder, sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import * as checklists from '../../src/checklists/checklists.store.ts'
import type { OnwardDatabase } from '../../src/db/database.ts'
import type { Schema } from '../../src/db/schema.ts'
import { asSystem, inWorkspace, type Scope } from '../../src/db/scope.ts'
import * as drafts from '../../src/drafts/drafts.store.ts'
import * as personDrafts from '../../src/drafts/person-drafts.store.ts'
import type { StoredDraft } from '../../src/drafts/stored-draft.ts'
import * as wordsSeen from '../../src/encouragement/words-seen.store.ts'
import * as exports from '../../src/export/exports.store.ts'
import * as exportRows from '../../src/export/rows.store.ts'
import type { Group } from '../../src/groups/group.ts'
import * as groups from '../../src/groups/groups.store.ts'
import * as leads from '../../src/groups/leads.store.ts'
import * as roster from '../../src/groups/roster.store.ts'
import * as topics from '../../src/groups/topics.store.ts'
import * as homes from '../../src/home/homes.store.ts'
import * as inactive from '../../src/inactive/inactive-members.store.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import * as interviews from '../../src/interviews/interviews.store.ts'
import * as kindWords from '../../src/kind-words/kind-words.store.ts'
import * as landingNews from '../../src/landing/landing-news.store.ts'
import * as landingSteps from '../../src/landing/landing-steps.store.ts'
import * as landings from '../../src/landing/landings.store.ts'
import * as departures from '../../src/leaving/departures.store.ts'
import * as lessons from '../../src/lessons/lessons.store.ts'
import * as lookBacks from '../../src/lessons/look-backs.store.ts'
import * as shownLessons from '../../src/lessons/shown-lessons.store.ts'
import type { Member } from '../../src/members/member.ts'
import * as members from '../../src/members/members.store.ts'
import type { Nudge } from '../../src/nudges/nudge.ts'
import * as nudgePlans from '../../src/nudges/nudge-plans.store.ts'
import * as nudges from '../../src/nudges/nudges.store.ts'
import * as lanes from '../../src/outbox/lanes.store.ts'
import * as outbox from '../../src/outbox/outbox.store.ts'
import * as pauses from '../../src/outbox/pauses.store.ts'
import * as sentMessages from '../../src/outbox/sent-messages.store.ts'
import * as keptLinks from '../../src/people/kept-links.store.ts'
import * as people from '../../src/people/people.store.ts'
import type { Person } from '../../src/people/person.ts'
import { systemRandom } from '../../src/random.ts'
import * as companies from '../../src/rejections/companies.store.ts'
import * as entryLists from '../../src/rejections/entry-lists.store.ts'
import type { Entry } from '../../src/rejections/rejection.ts'
import * as rejections from '../../src/rejections/rejections.store.ts'
import * as reminders from '../../src/reminders/reminders.store.ts'
import * as counted from '../../src/reports/counted.store.ts'
import * as reports from '../../src/reports/reports.store.ts'
import * as windows from '../../src/reports/windows.store.ts'
import * as roughPatches from '../../src/rough-patch/rough-patch.store.ts'
import * as settings from '../../src/settings/settings.store.ts'
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts'
import * as shares from '../../src/shares/shares.store.ts'
import * as states from '../../src/workspaces/install-states.store.ts'
import * as installs from '../../src/workspaces/installs.store.ts'
import * as lifecycle from '../../src/workspaces/lifecycle-events.store.ts'
import * as workspaces from '../../src/workspaces/workspaces.store.ts'
import { ELSEWHERE, eachDatabase, HERE } from '../support/databases.ts'
import { aPerson, aRejection, logs, NOON } from '../support/factories.ts'

/** Parents first. */
const TABLES = [
  'workspaces',
  'lifecycle_events',
  'installs',
  'members',
  'companies',
  'entries',
  'words_seen',
  'lanes',
  'pauses',
  'outbox',
  'sent_messages',
  'checklists',
  'checklist_steps',
  'lessons',
  'drafts',
  'reminders',
  'people',
  'kept_links',
  'person_drafts',
  'landings',
  'landing_steps',
  'landing_news',
  'settings',
  'rough_patches',
  'nudge_plans',
  'nudges',
  'nudge_items',
  'homes',
  'interviews',
  'look_backs',
  'shown_lessons',
  'exports',
  'groups',
  'group_leads',
  'group_roster',
  'group_topics',
  'shares',
  'kind_words',
  'report_scopes',
  'report_windows',
  'reports',
  'report_companies',
  'departures',
] as const satisfies (keyof Schema)[]

/** What the rows of the test are called: the same in both workspaces. */
type Known = { member: Member; entry: Entry; companyId: string; lane: string; rowId: string; marker: string }

const facts = { words: null, groupId: null, reopenedAt: null, updatedAt: NOON }
const row: outbox.NewRow = {
  rowId: 'another-row',
  lane: 'another-lane',
  memberId: null,
  operation: 'erase',
  kind: 'erase',
  subjectId: 's',
  dedupeKey: 'another',
  variant: null,
  priority: 1,
  dueAt: 0,
  notBefore: 0,
  marker: 'another',
}
const noon = { now: NOON, realNow: NOON }
const waking = { memberId: null, priority: 0, operation: 'post', dueAt: 1, wakeAt: -1 } as const
const about = (known: Known) => ({ memberId: known.member.id, kind: 'answer', subjectId: known.entry.id })

const checklist = {
  madeOn: '2026-03-02',
  gentle: false,
  unfolded: false,
  coolHead: { asks: 0, on: null, question: 'none' },
  cameBack: null,
  thanksOn: null,
} as const
const lesson = ({ entry }: { entry: Entry }, source: 'checklist' | 'feedback'): lessons.NewLesson => ({
  id: `${entry.id}:${source}`,
  entryId: entry.id,
  source,
  origin: 'VL1',
  stage: 'interview',
  text: 'L',
  well: null,
  surprised: null,
  nextTime: null,
  writtenAt: NOON,
})
const interview = ({ member, companyId }: Known): Interview => ({
  id: 'i1',
  memberId: member.id,
  companyId,
  company: 'Northwind',
  stage: 'interview',
  startsAt: NOON,
  told: null,
  nextLessonsAt: null,
  wish: null,
})
const lessonId = ({ entry }: Known) => `${entry.id}:checklist`
const shownIn = ({ member }: Known) => ({ memberId: member.id, kind: 'look-back', subjectId: '2026-03' })
const draft = (entryId: string): StoredDraft => ({
  entryId,
  kind: 'card',
  tone: 'plain',
  stillInterested: true,
  remembered: null,
  text: 'D',
})
const nudge = ({ member, entry }: Known): Nudge => ({
  id: 'n1',
  memberId: member.id,
  number: 0,
  slotAt: NOON,
  lastBefore: null,
  on: '2026-03-04',
  state: 'queued',
  items: [
    {
      position: 0,
      about: 'person',
      personId: 'p1',
      entryId: entry.id,
      answer: null,
      until: null,
      undo: null,
    },
  ],
})
const roughPatch = { since: NOON, nextAskAt: NOON, offeredAt: null, offerAnswer: null }
const step = ({ member, entry }: Known) => ({
  entryId: entry.id,
  memberId: member.id,
  step: 'lesson' as const,
})

const person = ({ member, entry }: Known): Person =>
  aPerson({ id: 'p1', memberId: member.id, entryId: entry.id })
const keptLink = {
  id: 'k1',
  personId: 'p1',
  url: 'https://a.example/',
  note: null,
  origin: 'V1',
  keptAt: NOON,
}
const landing = (known: Known) => ({
  id: 'l1',
  memberId: known.member.id,
  origin: 'V1',
  where: 'W',
  role: null,
  startOn: '2026-04-01',
  landedAt: NOON,
  lookingAgainAt: null,
  chose: null,
})
const news = (known: Known) => ({
  id: 'ln1',
  memberId: known.member.id,
  landingId: 'l1',
  groupId: 'g1',
  content: { where: 'W', role: null, helps: true, locale: null },
  state: 'sent' as const,
  toldAt: NOON,
  place: { channel: 'C1', ts: '1' },
})
const noteRef = { landingId: 'l1', personId: 'p1', step: 'note' } as const

const group = {
  id: 'g1',
  channel: 'C1',
  name: 'club',
  computer: 'Lea',
  contacts: 'A',
  sharesAllowed: true,
  leads: [],
  now: NOON,
}
async function groupHere(scope: Scope): Promise<Group> {
  const found = await groups.findGroup(scope, 'g1')
  if (found === null) throw new Error('there is no group')
  return found
}

const share = ({ member, entry }: Known): shares.NewShare => ({
  id: 'sh1',
  content: { by: null, stage: 'interview', outcome: 'no', company: null, words: 'W', locale: null },
  link: { memberId: member.id, entryId: entry.id },
  createdAt: NOON,
  dueAt: NOON,
  cutAt: NOON,
})
const letter = { sender: 'U1ANN', words: 'W', shareId: 'sh1', recipient: null, place: null }
const kindWord = { id: 'kw1', letter, day: '2026-03-02', dueAt: NOON, cutAt: NOON }
const scopeState = { tier: 'S', weeks: 8, nextWindowAt: NOON } as const
const lockedWindow = { windowId: '2026-01-05/8', tier: 'S', about: 'people', nextPublishAt: NOON } as const
const published = (companyId: string) => ({
  windowId: '2026-01-05/8',
  publishedAt: NOON,
  report: {
    kind: 'companies' as const,
    companies: [{ companyId, people: 70 }] as [{ companyId: string; people: number }],
  },
})

const grant = {
  installId: HERE,
  isOrganisation: false,
  botToken: 'xoxb-1',
  refreshToken: 'xoxe-1',
  botId: 'B1',
  botUserId: 'U1BOT',
}
const tokenDue = { nextRefreshAt: NOON, nextCheckAt: NOON }
async function installHere(scope: Scope) {
  const install = await installs.findInstall(scope)
  if (install === null) throw new Error('there is no installation')
  return install
}

/** Every store function that takes a workspace's scope, called with the names of rows that both workspaces have. */
const CHANGES: Record<string, (scope: Scope, known: Known) => Promise<unknown>> = {
  addSeenLines: (scope, { member }) =>
    wordsSeen.addSeenLines(scope, member.id, new Map([['deck', 'another']])),
  forgetSeenLines: (scope, { member }) => wordsSeen.forgetSeenLines(scope, member.id, 'deck'),
  insertMember: (scope) => members.insertMember(scope, { id: 'm9', slackUserId: 'U9', createdAt: NOON }),
  updateProfile: (scope, { member }) =>
    members.updateProfile(scope, member.id, { timeZone: 'X', locale: 'X' }),
  updateChoice: (scope, { member }) =>
    members.updateChoice(scope, member.id, { timeZone: 'X', language: 'X' }),
  putInactivity: (scope, { member }) => inactive.putInactivity(scope, member.id, { nextAt: 9, noticeAt: 8 }),
  updateMetAt: async (scope, { member }) => {
    await scope.trx.updateTable('members').set({ met_at: null }).where('workspace_id', '=', HERE).execute()
    await members.updateMetAt(scope, member.id, 9)
  },
  updateDmChannel: (scope, { member }) => members.updateDmChannel(scope, member.id, 'D9'),
  deleteMember: (scope, { member }) => members.deleteMember(scope, member.id),
  wakeLane: (scope, { lane }) => lanes.wakeLane(scope, { ...waking, lane }),
  unholdLane: (scope, { marker }) => lanes.unholdLane(scope, marker),
  keepLane: (scope, { lane }) => lanes.keepLane(scope, lane, { owner: 'o', until: 9 }),
  releaseLane: (scope, { lane }) => lanes.releaseLane(scope, lane, { owner: 'o', retryAt: 9, ...noon }),
  insertRow: (scope) => outbox.insertRow(scope, row),
  takeNextRow: (scope, { lane }) => outbox.takeNextRow(scope, lane, noon),
  endInstalledThrough: (scope) => workspaces.endInstalledThrough(scope),
  putPause: (scope) => pauses.putPause(scope, { operation: 'post', endsAt: NOON }),
  requeueRow: (scope, { rowId }) => outbox.requeueRow(scope, rowId),
  deleteEndedPost: async (scope, { rowId }) => {
    await outbox.endRow(scope, { rowId, operation: 'post' }, { state: 'done', endedAt: NOON })
    await outbox.deleteEndedPost(scope, 'row')
  },
  endRow: (scope, { rowId }) =>
    outbox.endRow(scope, { rowId, operation: 'post' }, { state: 'done', endedAt: NOON }),
  dropUpdate: (scope, { marker }) => outbox.dropUpdate(scope, marker),
  recordPlace: (scope, known) => sentMessages.recordPlace(scope, about(known), { channel: 'D9', ts: '9' }),
  companyIdFor: (scope) => companies.companyIdFor(scope, systemRandom, 'Contoso'),
  deleteUnusedCompanies: async (scope, { entry }) => {
    await rejections.deleteEntryRow(scope, entry)
    await scope.trx.deleteFrom('interviews').where('workspace_id', '=', HERE).execute()
    await scope.trx.deleteFrom('report_companies').where('workspace_id', '=', HERE).execute()
    await companies.deleteUnusedCompanies(scope)
  },
  insertEntry: (scope, { member, companyId }) =>
    rejections.insertEntry(scope, member, aRejection(), {
      ...facts,
      id: 'e9',
      origin: 'V9',
      companyId,
      enteredAt: NOON,
    }),
  updateEntry: (scope, { member, entry, companyId }) =>
    rejections.updateEntry(scope, member, aRejection({ stage: 'applied' }), {
      ...facts,
      id: entry.id,
      companyId,
    }),
  updateReopenedAt: (scope, { entry }) => rejections.updateReopenedAt(scope, entry, 9),
  deleteEntryRow: (scope, { entry }) => rejections.deleteEntryRow(scope, entry),
  insertLifecycleEvent: (scope) =>
    lifecycle.insertLifecycleEvent(scope, { workspaceId: HERE, eventId: 'Ev9', type: 'tokens_revoked' }),
  putInstall: (scope) => installs.putInstall(scope, { ...grant, botToken: 'xoxb-2' }, tokenDue),
  claimRefresh: async (scope) =>
    installs.claimRefresh(scope, { mark: (await installHere(scope)).mark, realNow: 1, until: 9 }),
  updateTokens: async (scope) =>
    installs.updateTokens(scope, await installHere(scope), {
      botToken: 'xoxb-3',
      refreshToken: null,
      nextRefreshAt: null,
    }),
  postponeRefresh: (scope) => installs.postponeRefresh(scope, 9),
  updateNextCheck: (scope) => installs.updateNextCheck(scope, 9),
  markAllHandled: (scope) => lifecycle.markAllHandled(scope),
  markHandled: (scope) => lifecycle.markHandled(scope, 'Ev1'),
  updateRemovedAt: (scope) => workspaces.updateRemovedAt(scope, NOON),
  insertChecklist: async (scope, { member, entry }) => {
    await scope.trx.deleteFrom('checklists').where('workspace_id', '=', HERE).execute()
    await checklists.insertChecklist(scope, {
      ...checklist,
      entryId: entry.id,
      memberId: member.id,
      unfolded: true,
    })
  },
  putStepState: (scope, known) => checklists.putStepState(scope, { ...step(known), state: 'skipped' }),
  updateUnfolded: (scope, { entry }) => checklists.updateUnfolded(scope, entry.id, true),
  updateGentle: (scope, { member }) => checklists.updateGentle(scope, member.id, '2026-01-01'),
  updateCoolHead: (scope, { entry }) =>
    checklists.updateCoolHead(scope, entry.id, { asks: 9, on: '2026-03-09' }),
  putLesson: (scope, known) =>
    lessons.putLesson(scope, known.member, { ...lesson(known, 'feedback'), origin: null }),
  updateLesson: (scope, known) =>
    lessons.updateLesson(scope, known.member, lessonId(known), { ...lesson(known, 'checklist'), text: 'M' }),
  updateStageOf: (scope, { entry }) => lessons.updateStageOf(scope, entry.id, 'applied'),
  deleteLessonRow: (scope, known) => lessons.deleteLessonRow(scope, known.member.id, lessonId(known)),
  updateLookedBackAt: (scope, known) =>
    lessons.updateLookedBackAt(scope, known.member.id, [lessonId(known)], 9),
  addShownLessons: (scope, known) =>
    shownLessons.addShownLessons(scope, { ...shownIn(known), subjectId: 'another' }, [lessonId(known)]),
  putNextLookBack: (scope, { member }) => lookBacks.putNextLookBack(scope, member.id, 9),
  insertInterview: (scope, known) =>
    interviews.insertInterview(
      scope,
      known.member,
      { ...interview(known), id: 'i9' },
      {
        origin: 'VI9',
        enteredAt: NOON,
      },
    ),
  updateInterview: (scope, known) =>
    interviews.updateInterview(scope, known.member, { ...interview(known), stage: 'applied' }),
  deleteInterviewRow: (scope, known) => interviews.deleteInterviewRow(scope, interview(known)),
  updateCoolHeadQuestion: (scope, { entry }) =>
    checklists.updateCoolHeadQuestion(scope, { entryId: entry.id, asks: 1 }, 'lost'),
  updateCameBack: (scope, { entry }) =>
    checklists.updateCameBack(scope, entry.id, { cameBack: 'useful', thanksOn: null }),
  clearThanksOn: (scope, { entry }) =>
    checklists.clearThanksOn(scope, { entryId: entry.id, on: '2026-03-03' }),
  putDraft: (scope, { member, entry }) =>
    drafts.putDraft(scope, member, { ...draft(entry.id), kind: 'touch' }, NOON),
  putPersonDraft: (scope, { member }) =>
    personDrafts.putPersonDraft(scope, member, 'p1', { ...draft(''), kind: 'linkedin' }, NOON),
  putReminder: (scope, { member, entry }) =>
    reminders.putReminder(scope, { entryId: entry.id, memberId: member.id, on: '2027-01-01' }),
  putPlans: (scope, { member }) =>
    nudgePlans.putPlans(scope, [{ memberId: member.id, plan: null, lastNudgeAt: null, nudges: 9 }], '9'),
  putOffPlans: (scope, { member }) => nudgePlans.putOffPlans(scope, [member.id], 9),
  insertNudges: (scope, known) => nudges.insertNudges(scope, [{ ...nudge(known), id: 'n9' }]),
  deleteNudge: (scope) => nudges.deleteNudge(scope, 'n1'),
  updateNudgeState: (scope) => nudges.updateNudgeState(scope, 'n1', 'sent'),
  updateAnswer: (scope) =>
    nudges.updateAnswer(scope, { nudgeId: 'n1', position: 0 }, { answer: 'did', until: null, undo: null }),
  updateNudged: (scope) => people.updateNudged(scope, { personIds: ['p1'], until: '2027-01-01' }),
  updateResting: (scope) => people.updateResting(scope, ['p1']),
  deleteReminders: (scope, { entry }) => reminders.deleteReminders(scope, [entry.id]),
  insertRows: (scope) => outbox.insertRows(scope, [row]),
  wakeLanes: (scope, { lane }) => lanes.wakeLanes(scope, [{ ...waking, lane }]),
  deleteReminder: (scope, { entry }) => reminders.deleteReminder(scope, entry.id),
  insertPerson: (scope, known) =>
    people.insertPerson(
      scope,
      known.member,
      { ...person(known), id: 'p9', entryId: null },
      { origin: 'V9', addedAt: NOON },
    ),
  updatePerson: (scope, known) =>
    people.updatePerson(scope, known.member, { ...person(known), nextOn: null, state: 'resting' }),
  deletePersonRow: (scope, known) => people.deletePersonRow(scope, person(known)),
  insertKeptLink: (scope, { member }) =>
    keptLinks.insertKeptLink(scope, member, { ...keptLink, id: 'k9', origin: 'V9' }),
  updateUsedAt: (scope, { member }) => keptLinks.updateUsedAt(scope, member.id, 'k1', 9),
  deleteKeptLinksOf: (scope, { member }) => keptLinks.deleteKeptLinksOf(scope, member.id, ['V1']),
  deleteKeptLink: (scope, { member }) => keptLinks.deleteKeptLink(scope, member.id, 'k1'),
  updateJob: (scope, { member }) =>
    landings.updateJob(scope, member, 'l1', { where: null, role: 'R', startOn: '2026-05-01' }),
  updateChose: (scope, { member }) => landings.updateChose(scope, member.id, 'helper'),
  updateLookingAgain: (scope, { member }) => landings.updateLookingAgain(scope, member.id, 9),
  updateNextStepAt: (scope, { member }) => landings.updateNextStepAt(scope, member.id, 9),
  insertLandingStep: (scope, { member }) =>
    landingSteps.insertLandingStep(scope, {
      ...noteRef,
      step: 'invite',
      memberId: member.id,
      dueOn: '2026-04-15',
    }),
  updateLandingStep: (scope) =>
    landingSteps.updateLandingStep(scope, noteRef, { state: 'done', decidedAt: 9 }),
  updateNotesDueOn: (scope) => landingSteps.updateNotesDueOn(scope, 'l1', '2026-06-01'),
  updateToldOn: (scope) => landingSteps.updateToldOn(scope, 'l1', '2026-06-01'),
  insertNews: (scope, known) =>
    landingNews.insertNews(scope, known.member, { ...news(known), id: 'ln9', landingId: 'l9' }),
  updateNews: (scope) => landingNews.updateNews(scope, 'ln1', { state: 'unknown', place: null }),
  deleteNews: (scope) => landingNews.deleteNews(scope, 'ln1'),
  updateUntold: async (scope) => {
    await landingSteps.updateToldOn(scope, 'l1', '2026-06-01')
    const told = { landingId: 'l1', step: 'note' as const, toldOn: '2026-06-01' }
    await landingSteps.updateUntold(scope, told, '2026-06-08')
  },
  deleteUntoldStep: (scope) => landingSteps.deleteUntoldStep(scope, noteRef),
  putLanding: (scope, known) =>
    landings.putLanding(scope, known.member, { ...landing(known), id: 'l9', origin: 'V9' }),
  putSettings: (scope, { member }) =>
    settings.putSettings(scope, member.id, { ...DEFAULT_SETTINGS, nudgeHour: 17 }),
  putRoughPatch: (scope, { member }) =>
    roughPatches.putRoughPatch(scope, member.id, { ...roughPatch, since: null }),
  putHome: (scope, { member }) => homes.putHome(scope, member.id, { openedAt: 9, opening: true }),
  updateShown: (scope, { member }) => homes.updateShown(scope, member.id, { hash: '9', shown: '9' }),
  updatePages: (scope, { member }) => homes.updatePages(scope, member.id, { steps: 9 }),
  insertExport: (scope, { member }) =>
    exports.insertExport(scope, { id: 'x9', memberId: member.id, askedAt: NOON }),
  updateFileId: (scope) => exports.updateFileId(scope, 'x1', 'F9'),
  updateExportState: (scope) => exports.updateExportState(scope, 'x1', 'sent'),
  insertStoredRows: (scope, { member }) =>
    exportRows.insertStoredRows(scope, 'words_seen', [
      { workspace_id: HERE, member_id: member.id, deck: 'deck', line: 'read in' },
    ]),
  updateMemberRow: (scope, { member }) =>
    exportRows.updateMemberRow(scope, member.id, { time_zone: 'Read/In', locale: 'xx' }),
  putGroup: (scope) => groups.putGroup(scope, { ...group, name: 'renamed' }),
  updateChannel: (scope) => groups.updateChannel(scope, 'g1', { reachable: false, rosterDueAt: 9 }),
  putLeads: (scope) => leads.putLeads(scope, 'g1', ['U9']),
  deleteLead: (scope) => leads.deleteLead(scope, 'U1ANN'),
  beginRound: (scope) => roster.beginRound(scope, 'g1'),
  insertSeen: (scope) => roster.insertSeen(scope, 'g1', ['U9'], 1),
  deleteUnseen: (scope) => roster.deleteUnseen(scope, 'g1', 9),
  deleteFromRoster: (scope) => roster.deleteFromRoster(scope, 'g1', 'U1ANN'),
  insertTopic: async (scope) => topics.insertTopic(scope, await groupHere(scope), { id: 't9', text: 'T' }),
  deleteTopics: (scope) => topics.deleteTopics(scope, 'g1'),
  insertShare: async (scope, known) =>
    shares.insertShare(scope, await groupHere(scope), { ...share(known), id: 'sh9' }),
  moveShare: (scope) => shares.moveShare(scope, 'sh1', { from: 'waiting', to: 'queued' }),
  markTakenDown: (scope) => shares.markTakenDown(scope, 'sh1'),
  clearText: (scope) => shares.clearText(scope, 'sh1'),
  clearLink: (scope) => shares.clearLink(scope, 'sh1'),
  putDeparture: (scope) => departures.putDeparture(scope, 'U1ANN', 9),
  deleteShare: (scope) => shares.deleteShare(scope, 'sh1'),
  insertKindWord: async (scope) =>
    kindWords.insertKindWord(scope, await groupHere(scope), {
      ...kindWord,
      id: 'kw9',
      letter: { ...letter, shareId: 'sh9' },
    }),
  moveKindWord: async (scope) =>
    kindWords.moveKindWord(scope, await groupHere(scope), 'kw1', { from: 'waiting', to: 'queued', letter }),
  postponeKindWord: (scope) => kindWords.postponeKindWord(scope, 'kw1', 9),
  endKindWord: async (scope) =>
    kindWords.endKindWord(scope, 'kw1', { group: await groupHere(scope), letter }),
  deleteKindWord: (scope) => kindWords.deleteKindWord(scope, 'kw1'),
  putScopeState: (scope) => windows.putScopeState(scope, 'community', { ...scopeState, tier: 'M' }),
  insertWindow: (scope) =>
    windows.insertWindow(scope, 'community', { ...lockedWindow, windowId: '2026-03-02/8' }),
  markPublished: (scope) => windows.markPublished(scope, 'community', lockedWindow.windowId),
  insertReport: (scope, { companyId }) =>
    reports.insertReport(scope, 'community', { ...published(companyId), windowId: '2026-03-02/8' }),
  updateTimeZone: async (scope) => {
    await scope.trx
      .updateTable('workspaces')
      .set({ time_zone: null })
      .where('workspace_id', '=', HERE)
      .execute()
    await workspaces.updateTimeZone(scope, 'Asia/Tokyo')
  },
  deleteWorkspaceRow: async (scope) => {
    for (const id of await members.someMemberIds(scope, 9)) await members.deleteMember(scope, id)
    await workspaces.deleteWorkspaceRow(scope)
  },
}
const READS: Record<string, (scope: Scope, known: Known) => Promise<unknown>> = {
  seenLines: async (scope, { member }) =>
    [...((await wordsSeen.seenLines(scope, member.id, ['deck'])).get('deck') ?? [])].sort(),
  findMember: (scope) => members.findMember(scope, 'U1ANN'),
  findMemberById: (scope, { member }) => members.findMemberById(scope, member.id),
  lockInactivity: (scope) => inactive.lockInactivity(scope, { slackUserId: 'U1ANN' }),
  lockMemberOf: (scope) => members.lockMemberOf(scope, 'U1ANN'),
  sendingAbout: (scope, { member }) => outbox.sendingAbout(scope, { memberId: member.id, id: 's' }),
  hasWaitingPost: (scope, known) => outbox.hasWaitingPost(scope, about(known)),
  lastTurnOf: (scope, known) => outbox.lastTurnOf(scope, about(known).kind),
  unknownPostsOf: (scope, { member }) => outbox.unknownPostsOf(scope, member.id),
  lockMember: (scope, { member }) => members.lockMember(scope, member.id),
  findAddress: (scope, { member }) => members.findAddress(scope, member.id),
  findEntry: (scope, { member, entry }) => rejections.findEntry(scope, member, entry.id),
  findEntryByOrigin: (scope, { member }) => rejections.findEntryByOrigin(scope, member, 'V1'),
  companiesLogged: (scope, { member }) => entryLists.companiesLogged(scope, member, null),
  entriesByIds: (scope, { member, entry }) => entryLists.entriesByIds(scope, member, [entry.id]),
  entriesBeside: async (scope, { member, entry, companyId }) => {
    if ((await rejections.findEntry(scope, member, entry.id)) !== null) {
      const twin = { ...facts, id: 'e9', origin: 'V9', companyId, enteredAt: NOON }
      await rejections.insertEntry(scope, member, aRejection(), twin)
    }
    const beside = await entryLists.entriesBeside(scope, member, entry.id, { from: 0, to: NOON * 2 })
    return beside.map(({ id }) => id)
  },
  hasAnyEntry: (scope, { member }) => rejections.hasAnyEntry(scope, member.id),
  entriesSince: (scope, { member }) => entryLists.entriesSince(scope, member, { since: 0, limit: 9 }),
  nosHeardFrom: (scope, { member }) => entryLists.nosHeardFrom(scope, member.id, '2026-01-01'),
  entriesOf: (scope, { member }) => entryLists.entriesOf(scope, member, { offset: 0, size: 9 }),
  findPlace: (scope, known) => sentMessages.findPlace(scope, about(known)),
  placesOf: (scope, { member }) => sentMessages.placesOf(scope, member.id),
  sentAbout: (scope, { member, entry }) =>
    sentMessages.sentAbout(scope, { memberId: member.id, id: entry.id }),
  findChecklist: (scope, { member, entry }) => checklists.findChecklist(scope, member.id, entry.id),
  stepStates: async (scope, { entry }) => [...(await checklists.stepStates(scope, entry.id))],
  companiesOf: async (scope, { member, entry }) => [
    ...(await entryLists.companiesOf(scope, member, [entry.id])),
  ],
  entryIdsOfCompany: (scope, { member, companyId }) =>
    entryLists.entryIdsOfCompany(scope, member.id, companyId),
  findLesson: (scope, known) => lessons.findLesson(scope, known.member, lessonId(known)),
  findLessons: (scope, known) => lessons.findLessons(scope, known.member, [lessonId(known)]),
  findLessonByOrigin: (scope, { member }) => lessons.findLessonByOrigin(scope, member, 'VL1'),
  lessonsOfEntries: (scope, { member, entry }) => lessons.lessonsOfEntries(scope, member, [entry.id]),
  lessonsOf: async (scope, { member }) =>
    (await lessons.lessonsOf(scope, member, { offset: 0, size: 9, which: 'all' })).lessons,
  lessonsAfter: (scope, { member }) => lessons.lessonsAfter(scope, member, { after: '', limit: 9 }),
  lookedBackAt: (scope, { member }) => lessons.lookedBackAt(scope, member.id),
  shownLessonsOf: (scope, known) => shownLessons.shownLessonsOf(scope, shownIn(known)),
  messagesShowing: (scope, known) => shownLessons.messagesShowing(scope, known.member.id, lessonId(known)),
  findNextLookBack: (scope, { member }) => lookBacks.findNextLookBack(scope, member.id),
  findInterview: (scope, { member }) => interviews.findInterview(scope, member, 'i1'),
  findInterviewByOrigin: (scope, { member }) => interviews.findInterviewByOrigin(scope, member, 'VI1'),
  comingInterviews: (scope, { member }) => interviews.comingInterviews(scope, member, 0),
  interviewsOf: (scope, { member }) =>
    interviews.interviewsOf(scope, member, { now: NOON, which: 'past', offset: 0, limit: 9 }),
  findDraft: (scope, { member, entry }) => drafts.findDraft(scope, member, entry.id, 'card'),
  findPersonDraft: (scope, { member }) => personDrafts.findPersonDraft(scope, member, 'p1', 'touch'),
  findReminder: (scope, { entry }) => reminders.findReminder(scope, entry.id),
  findPerson: (scope, { member }) => people.findPerson(scope, member, 'p1'),
  findPersonByOrigin: (scope, { member }) => people.findPersonByOrigin(scope, member, 'V1'),
  findPersonOfEntry: (scope, { member, entry }) => people.findPersonOfEntry(scope, member, entry.id),
  findPeopleDue: (scope, { member }) =>
    people.findPeopleDue(scope, member, { onOrBefore: '2027-01-01', limit: 9 }),
  findEarliestNextOn: (scope, { member }) => people.findEarliestNextOn(scope, member.id),
  peopleOf: (scope, { member }) => people.peopleOf(scope, member, { offset: 0, size: 9 }),
  findKeptLinks: (scope, { member }) => keptLinks.findKeptLinks(scope, member, { personId: 'p1', limit: 9 }),
  findWaitingLinks: (scope, { member }) => keptLinks.findWaitingLinks(scope, member, 9),
  findLanding: (scope, { member }) => landings.findLanding(scope, member),
  findNewsOf: (scope, { member }) => landingNews.findNewsOf(scope, member, 'l1'),
  newsPlacesOf: (scope, { member }) => landingNews.newsPlacesOf(scope, member.id),
  findNewsOwner: (scope) => landingNews.findNewsOwner(scope, 'ln1'),
  findPostedNews: (scope) => landingNews.findPostedNews(scope, 'ln1'),
  findWaitingForAnswer: async (scope, { member, entry }) => {
    await checklists.updateCoolHead(scope, entry.id, { asks: 1, on: '2026-03-09' })
    return checklists.findWaitingForAnswer(scope, member.id)
  },
  findLandingSteps: (scope) => landingSteps.findLandingSteps(scope, 'l1'),
  sentOfKind: (scope, known) => sentMessages.sentOfKind(scope, about(known)),
  hasLanded: (scope, { member }) => landings.hasLanded(scope, member.id),
  findSettings: (scope, { member }) => settings.findSettings(scope, member.id),
  findRoughPatch: (scope, { member }) => roughPatches.findRoughPatch(scope, member.id),
  findNextReminders: (scope, { member }) => reminders.findNextReminders(scope, [member.id], 9),
  findNextPeople: (scope, { member }) => people.findNextPeople(scope, [member.id], 9),
  findTimeZones: async (scope, { member }) => [...(await members.findTimeZones(scope, [member.id]))],
  findSettingsOfMany: async (scope, { member }) => [
    ...(await settings.findSettingsOfMany(scope, [member.id])),
  ],
  findInRoughPatch: (scope, { member }) => roughPatches.findInRoughPatch(scope, [member.id]),
  findLanded: (scope, { member }) => landings.findLanded(scope, [member.id]),
  findNextNudgeAt: (scope, { member }) => nudgePlans.findNextNudgeAt(scope, member.id),
  findNudge: (scope, { member }) => nudges.findNudge(scope, member.id, 'n1'),
  nudgesAbout: (scope, { member }) => nudges.nudgesAbout(scope, member.id, 'p1'),
  findPlans: async (scope, { member }) => [...(await nudgePlans.findPlans(scope, [member.id]))],
  findHome: (scope, { member }) => homes.findHome(scope, member.id),
  homesOpenedSince: (scope, { member }) => homes.homesOpenedSince(scope, [member.id], NOON),
  someMemberIds: (scope) => members.someMemberIds(scope, 9),
  findExport: (scope, { member }) => exports.findExport(scope, member.id, 'x1'),
  hasExportToCome: (scope, { member }) => exports.hasExportToCome(scope, member.id),
  fileIdsOf: (scope, { member }) => exports.fileIdsOf(scope, member.id),
  storedRowsOf: (scope, { member }) => exportRows.storedRowsOf(scope, 'words_seen', member.id),
  hasRowsIn: (scope, { member }) => exportRows.hasRowsIn(scope, 'words_seen', member.id),
  findScopeState: (scope) => windows.findScopeState(scope, 'community'),
  findNextPublishAt: (scope) => windows.findNextPublishAt(scope, 'community'),
  reportsOf: (scope) => reports.reportsOf(scope, 'community', 9),
  findReport: (scope) => reports.findReport(scope, 'community', lockedWindow.windowId),
  findCompanyNames: async (scope, { companyId }) => [
    ...(await companies.findCompanyNames(scope, [companyId])),
  ],
  findTimeZone: (scope) => workspaces.findTimeZone(scope),
  countedMembers: (scope) => counted.countedMembers(scope, { groupId: 'g9' }, { after: '', limit: 9 }),
  pageOfCounted: (scope) => counted.pageOfCounted(scope, { after: '', limit: 9 }),
  leadsByGroup: (scope) => counted.leadsByGroup(scope),
  countedEntries: (scope, { member }) =>
    counted.countedEntries(scope, { groupId: 'g1', from: 0, to: NOON * 2, about: 'both' }, [member.id]),
  findGroupByChannel: (scope) => groups.findGroupByChannel(scope, 'C1'),
  findGroup: (scope) => groups.findGroup(scope, 'g1'),
  leadsOf: (scope) => leads.leadsOf(scope, 'g1'),
  groupIdsOf: (scope) => roster.groupIdsOf(scope, 'U1ANN'),
  groupIdsOfMany: async (scope) => [...(await roster.groupIdsOfMany(scope, ['U1ANN']))],
  findSlackUserIds: (scope, { member }) => members.findSlackUserIds(scope, [member.id]),
  topicsOf: async (scope) => {
    const found = await groups.findGroup(scope, 'g1')
    return found && topics.topicsOf(scope, found)
  },
  allGroups: (scope) => groups.allGroups(scope),
  hasSentFor: (scope) => kindWords.hasSentFor(scope, 'U1ANN', 'sh1'),
  hasSentThatDay: (scope) => kindWords.hasSentThatDay(scope, 'U1ANN', '2026-03-02', 1),
  groupOfKindWord: (scope) => kindWords.groupOfKindWord(scope, 'kw1'),
  findKindWord: async (scope) => {
    const found = await groups.findGroup(scope, 'g1')
    return found && kindWords.findKindWord(scope, found, 'kw1')
  },
  kindWordsOf: async (scope) => {
    const found = await groups.findGroup(scope, 'g1')
    return found && kindWords.kindWordsOf(scope, found)
  },
  placesAbout: (scope, { entry }) => sentMessages.placesAbout(scope, { kind: 'answer', subjectId: entry.id }),
  groupNames: async (scope) => [...(await groups.groupNames(scope, ['g1']))],
  firstGroupSince: (scope, { member }) => rejections.firstGroupSince(scope, member.id, 0),
  findDeparture: (scope) => departures.findDeparture(scope, 'U1ANN'),
  groupOfShare: (scope) => shares.groupOfShare(scope, 'sh1'),
  lockShare: (scope) => shares.lockShare(scope, 'sh1'),
  lockGroup: (scope) => shares.lockGroup(scope, 'g1'),
  findShare: async (scope) => {
    const found = await groups.findGroup(scope, 'g1')
    return found && shares.findShare(scope, found, 'sh1')
  },
  linkedShares: async (scope, { member }) => {
    const found = await groups.findGroup(scope, 'g1')
    return found && shares.linkedShares(scope, found, member.id)
  },
  lockLane: (scope, { lane }) => lanes.lockLane(scope, lane, 'o'),
  isRefusedElsewhere: (scope) => pauses.isRefusedElsewhere(scope, 'another lane', 'post', -1),
  pageOfHomes: (scope) => homes.pageOfHomes(scope, { openedAt: 0, after: '', limit: 9 }),
  nextOperation: (scope, { lane }) => outbox.nextOperation(scope, lane, noon),
  findInstall: (scope) => installs.findInstall(scope),
  findInstalledThrough: (scope) => workspaces.findInstalledThrough(scope),
  workspaceExists: (scope) => workspaces.workspaceExists(scope),
}
/** These look across workspaces, for the machinery, and need a scope that says so. */
const SYSTEM = [
  'findLandingsDue',
  'claimLanes',
  'claimDuePlans',
  'nudgesBefore',
  'plansOfOtherZones',
  'dueInterviews',
  'dueLookBacks',
  'dueInactive',
  'takeBackNotices',
  'takeBackUnanswerable',
  'nextTryAt',
  'freeLanesOf',
  'sweepOutbox',
  'deletePauses',
  'deleteDepartures',
  'markDueAsSending',
  'oldestDueAt',
  'rewrapDataKeys',
  'memberRefsAfter',
  'companiesAfter',
  'rekeyCompany',
  'unhandledEvents',
  'refreshesDue',
  'checksDue',
  'installIds',
  'rewrapInstallDataKeys',
  'putInstalledThrough',
  'updateEnded',
  'clearSilenced',
  ...Object.keys(states),
  'upsertInstalled',
  'insertWorkspace',
  'workspaceIds',
  'workspacesRemovedBefore',
  'claimDueRosters',
  'rewrapGroupDataKeys',
  'dueScopes',
  'dueWindows',
  'asReportRole',
  'dueShares',
  'dueKindWords',
  'deleteOldKindWords',
]

let storeFunctions: string[]
beforeAll(async () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url))
  const modules = await Promise.all(
    globSync('**/*.store.ts', { cwd: src }).map((path) => import(pathToFileURL(`${src}${path}`).href)),
  )
  storeFunctions = modules.flatMap((module) => Object.keys(module))
})

test('every store function is tried here', () => {
  const tried = [...Object.keys(CHANGES), ...Object.keys(READS), ...SYSTEM]
  expect(tried.sort()).toEqual(storeFunctions.sort())
})

eachDatabase('workspaces apart', (open) => {
  test.each(Object.entries(CHANGES))('%s changes this workspace and no other one', async (_, change) => {
    const { database, known } = await twins(await open())
    await undone(database, async (scope) => {
      const before = { here: await rowsOf(scope, HERE), elsewhere: await rowsOf(scope, ELSEWHERE) }
      await change(scope, known)
      expect(await rowsOf(scope, HERE)).not.toEqual(before.here)
      expect(await rowsOf(scope, ELSEWHERE)).toEqual(before.elsewhere)
    })
  })

  test.each(Object.entries(READS))('%s sees this workspace and no other one', async (_, read) => {
    const { database, known } = await twins(await open())
    const beside = await undone(database, (scope) => read(scope, known))
    const alone = await undone(database, async (scope) => {
      await empty(scope, ELSEWHERE)
      return read(scope, known)
    })
    const missing = await undone(database, async (scope) => {
      await empty(scope, HERE)
      return read(scope, known)
    })
    expect(JSON.stringify(beside)).toBe(JSON.stringify(alone))
    expect(JSON.stringify(missing)).not.toBe(JSON.stringify(beside))
    expect([null, [], false, { entries: [], more: false }, { people: [], more: false }]).toContainEqual(
      missing,
    )
  })
})

/** What SQL that forgets whose rows it is about might do to a table. Each is tried in a scope of HERE. */
const CARELESS: Record<string, (table: string, elsewhere: object) => RawBuilder<unknown>> = {
  reads: (table) => sql`select 1 from ${sql.table(table)} where workspace_id = ${ELSEWHERE}`,
  'reads everything of': (table) => sql`select 1 from ${sql.table(table)} where workspace_id <> ${HERE}`,
  changes: (table) =>
    sql`update ${sql.table(table)} set workspace_id = workspace_id where workspace_id = ${ELSEWHERE} returning 1`,
  deletes: (table) => sql`delete from ${sql.table(table)} where workspace_id = ${ELSEWHERE} returning 1`,
  'takes over': (table) =>
    sql`update ${sql.table(table)} set workspace_id = ${HERE} where workspace_id = ${ELSEWHERE} returning 1`,
  'gives away': (table) =>
    sql`update ${sql.table(table)} set workspace_id = ${'T3NEW'} where workspace_id = ${HERE} returning 1`,
  'adds to': (table, elsewhere) =>
    sql`insert into ${sql.table(table)}
      select * from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(elsewhere)}::jsonb) returning 1`,
}

eachDatabase('row security', (open, dialect) => {
  test.runIf(dialect === 'postgres')('keeps each table from what careless SQL does elsewhere', async () => {
    const { database } = await twins(await open())
    const breaches: string[] = []
    for (const table of TABLES) {
      const [elsewhere] = (
        await sql<object>`select * from ${sql.table(table)} where workspace_id = ${ELSEWHERE}`.execute(
          database.kysely,
        )
      ).rows
      expect(elsewhere, `a row in ${table}`).toBeDefined()
      for (const [does, attempt] of Object.entries(CARELESS)) {
        const rows = await held(database, (scope) => attempt(table, elsewhere ?? {}).execute(scope.trx))
        if (rows !== 0) breaches.push(`${does} ${table}: ${rows}`)
      }
    }
    expect(breaches).toEqual([])
  })

  test.runIf(dialect === 'postgres')('is forced on every table, and no view looks over it', async () => {
    const { kysely } = await open()
    const { rows } = await sql<{ relname: string }>`select relname from pg_class
      where relnamespace = current_schema()::regnamespace and relname not like 'kysely%' and (
        (relkind = 'r' and not (relrowsecurity and relforcerowsecurity))
        or (relkind = 'v' and pg_get_userbyid(relowner) <> 'onward_rows'))`.execute(kysely)
    expect(rows.map(({ relname }) => relname).sort()).toEqual(['install_states', 'installation'])
  })

  test.runIf(dialect === 'postgres')(
    "shows the report's views without another workspace's rows",
    async () => {
      const { database } = await twins(await open())
      await inWorkspace(database, HERE, async (scope) => {
        for (const view of ['report_entries', 'report_members', 'report_leads']) {
          const { rows } = await sql<{
            workspace_id: string
          }>`select workspace_id from ${sql.table(view)}`.execute(scope.trx)
          expect(new Set(rows.map(({ workspace_id }) => workspace_id))).toEqual(new Set([HERE]))
        }
      })
    },
  )

  test('lets the machinery see every workspace', async () => {
    const { database } = await twins(await open())
    const seen = await asSystem(database, (scope) =>
      scope.trx.selectFrom('members').select('workspace_id').orderBy('workspace_id').execute(),
    )
    expect(seen.map(({ workspace_id }) => workspace_id)).toEqual([HERE, ELSEWHERE])
  })
})

/** How many rows an attempt saw or changed; 0 where row security refused it. It is undone. */
async function held(
  database: OnwardDatabase,
  attempt: (scope: Scope) => Promise<{ rows: readonly unknown[] }>,
): Promise<number> {
  let rows = 0
  const undo = new Error('undo')
  await inWorkspace(database, HERE, async (scope) => {
    rows = (await attempt(scope)).rows.length
    throw undo
  }).catch((error: unknown) => {
    if (error === undo) return
    // Of the many ways in which an attempt can fail, only these count as refused.
    if (!/row-level security|a published report never changes/.test(String(error))) throw error
  })
  return rows
}

/** One member's rows here, in every table, and the same rows by the same names elsewhere. */
async function twins(database: OnwardDatabase): Promise<{ database: OnwardDatabase; known: Known }> {
  await logs(database, 'U1ANN', 'V1')
  const known = await inWorkspace(database, HERE, async (scope) => {
    const member = await members.findMember(scope, 'U1ANN')
    const entry = member && (await rejections.findEntryByOrigin(scope, member, 'V1'))
    if (member === null || entry === null) throw new Error('what was logged is there')
    await wordsSeen.addSeenLines(scope, member.id, new Map([['deck', 'line']]))
    await lifecycle.insertLifecycleEvent(scope, {
      workspaceId: HERE,
      eventId: 'Ev1',
      type: 'app_uninstalled',
    })
    await installs.putInstall(scope, grant, tokenDue)
    await scope.trx
      .updateTable('workspaces')
      .set({ installed_through: 'E1ORG' })
      .where('workspace_id', '=', HERE)
      .execute()
    const rest = { member, entry, lane: `member:${member.id}`, rowId: 'row', marker: 'marker' }
    await sentMessages.recordPlace(scope, about({ ...rest, companyId: '' }), { channel: 'D1', ts: '1' })
    const known = { ...rest, companyId: '' }
    await checklists.putStepState(scope, { ...step(known), state: 'done' })
    await checklists.updateCameBack(scope, entry.id, { cameBack: 'hard', thanksOn: '2026-03-03' })
    await lessons.putLesson(scope, member, { ...lesson(known, 'checklist'), origin: null })
    const own = { ...lesson(known, 'checklist'), id: 'l1', entryId: null, source: null }
    await lessons.putLesson(scope, member, own)
    await lookBacks.putNextLookBack(scope, member.id, NOON)
    await shownLessons.addShownLessons(scope, shownIn(known), [lessonId(known)])
    await drafts.putDraft(scope, member, draft(entry.id), NOON)
    await reminders.putReminder(scope, { entryId: entry.id, memberId: member.id, on: '2026-05-01' })
    await people.insertPerson(scope, member, person(known), { origin: 'V1', addedAt: NOON })
    await keptLinks.insertKeptLink(scope, member, keptLink)
    await landings.putLanding(scope, member, landing(known))
    await landingNews.insertNews(scope, member, news(known))
    await personDrafts.putPersonDraft(scope, member, 'p1', { ...draft(''), kind: 'touch' }, NOON)
    await landingSteps.insertLandingStep(scope, { ...noteRef, memberId: member.id, dueOn: '2026-04-08' })
    await settings.putSettings(scope, member.id, { ...DEFAULT_SETTINGS, counted: true })
    await roughPatches.putRoughPatch(scope, member.id, roughPatch)
    const plan = { memberId: member.id, plan: { slotAt: 1, nextNudgeAt: 2 }, lastNudgeAt: 3, nudges: 1 }
    await nudgePlans.putPlans(scope, [plan], '1')
    await nudges.insertNudges(scope, [nudge(known)])
    await homes.putHome(scope, member.id, { openedAt: NOON, opening: true })
    await exports.insertExport(scope, { id: 'x1', memberId: member.id, askedAt: NOON })
    await exports.updateFileId(scope, 'x1', 'F1')
    await groups.putGroup(scope, group)
    await leads.putLeads(scope, 'g1', ['U1ANN'])
    await roster.insertSeen(scope, 'g1', ['U1ANN'], 0)
    await topics.insertTopic(scope, await groupHere(scope), { id: 't1', text: 'T' })
    await shares.insertShare(scope, await groupHere(scope), share(known))
    await kindWords.insertKindWord(scope, await groupHere(scope), kindWord)
    await workspaces.updateTimeZone(scope, 'Europe/Madrid')
    await windows.putScopeState(scope, 'community', scopeState)
    await windows.insertWindow(scope, 'community', lockedWindow)
    const queued = {
      ...row,
      lane: rest.lane,
      rowId: 'queued',
      dedupeKey: 'queued',
      subjectId: 'q',
      marker: 'marker',
    }
    await outbox.insertRow(scope, { ...queued, operation: 'update' })
    await pauses.putPause(scope, { operation: 'update', endsAt: 1 })
    const underWay = { ...row, lane: rest.lane, rowId: 'row', dedupeKey: 'row', memberId: member.id }
    await outbox.insertRow(scope, { ...underWay, operation: 'post' })
    await scope.trx.updateTable('lanes').set({ lease_owner: 'o', wake_at: 5 }).execute()
    await scope.trx.updateTable('outbox').set({ state: 'sending' }).where('row_id', '=', 'row').execute()
    const companyId = await companies.companyIdFor(scope, systemRandom, 'Northwind')
    const facts = { origin: 'VI1', enteredAt: NOON }
    await interviews.insertInterview(scope, member, interview({ ...rest, companyId }), facts)
    await scope.trx.updateTable('entries').set({ group_id: 'g1' }).execute()
    await reports.insertReport(scope, 'community', published(companyId))
    await departures.putDeparture(scope, 'U1ANN', 5)
    return { ...rest, companyId }
  })
  for (const table of TABLES.slice(1)) await copy(database, table)
  return { database, known }
}

async function copy(database: OnwardDatabase, table: (typeof TABLES)[number]): Promise<void> {
  const { rows } = await sql<object>`select * from ${sql.table(table)} where workspace_id = ${HERE}`.execute(
    database.kysely,
  )
  expect(rows.length, `the test has rows in ${table}`).toBeGreaterThan(0)
  const copies = rows.map((original) => ({ ...original, workspace_id: ELSEWHERE }))
  await database.kysely
    .insertInto(table)
    .values(copies as never)
    .execute()
}

async function rowsOf(scope: Scope, workspaceId: string): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const table of TABLES) {
    const found = await sql`select * from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(
      scope.trx,
    )
    all[table] = found.rows.map((one) => JSON.stringify(one)).sort()
  }
  return all
}

async function empty(scope: Scope, workspaceId: string): Promise<void> {
  for (const table of [...TABLES].reverse()) {
    await sql`delete from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(scope.trx)
  }
}

/**
 * What the work gives, with everything that it changed undone. Without row security, which would keep from view
 * what a store gets wrong.
 */
async function undone<Result>(
  database: OnwardDatabase,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  const undo = new Error('undo')
  let result: Result | undefined
  await inWorkspace(database, HERE, async (scope) => {
    if (database.dialect === 'postgres') await sql`reset role`.execute(scope.trx)
    result = await work(scope)
    throw undo
  }).catch((error: unknown) => {
    if (error !== undo) throw error
  })
  return result as Result
}
