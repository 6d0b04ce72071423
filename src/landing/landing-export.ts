import {
  date,
  dateOrNull,
  flag,
  id,
  instant,
  instantOrNull,
  key,
  keyOrNull,
  leftOut,
  oneOf,
  oneOfOrNull,
  owner,
  refersTo,
  wordsOrNull,
} from '../export/columns.ts'
import type { Part } from '../export/part.ts'
import { fill } from '../words/fill.ts'

/** The most characters of each text, in UTF-16 units. */
const TEXT_LENGTH = 300

/** The job that a member has found. */
export const landingsExport: Part<'landings'> = {
  says: 'The job that the member has found: one row, or none.',
  sealedAs: ['landing_id'],
  atMostOne: true,
  order: [],
  columns: {
    workspace_id: owner,
    member_id: owner,
    landing_id: id('Names it in this file.'),
    origin: leftOut('the Slack form that it was typed in', ({ row }) => `import:${row.landing_id}`),
    where_sealed: wordsOrNull('where', TEXT_LENGTH, 'Where.'),
    role_sealed: wordsOrNull('role', TEXT_LENGTH, 'The role.'),
    start_on: date('The first day there.'),
    landed_at: instant('When the member said so.'),
    looking_again_at: instantOrNull('When the member said that they are looking again.'),
    chose: oneOfOrNull(['helper', 'journal'], 'What the member wants to be from then on.'),
    next_step_at: instantOrNull('When the next of its steps may be told.'),
  },
}

/** What the group was told of it. */
export const landingNewsExport: Part<'landing_news'> = {
  says: 'What the member had posted to their group after landing, signed.',
  sealedAs: ['news_id'],
  order: ['told_at', 'news_id'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    news_id: id('Names it in this file.'),
    landing_id: key('The job that it is about, which may be gone.'),
    group_id: leftOut('the group, which is of that workspace', () => 'elsewhere'),
    where_sealed: wordsOrNull('where', TEXT_LENGTH, 'Where, if it says so.'),
    role_sealed: wordsOrNull('role', TEXT_LENGTH, 'The role, if it says so.'),
    helps: flag('Whether it says that people can write to the member.'),
    locale: keyOrNull('In whose words it was said.'),
    state: oneOf(['queued', 'sent', 'left out', 'unknown', 'taken down'], 'What became of it.'),
    told_at: instant('When the member said yes to it.'),
    channel: leftOut('where it is in Slack', () => null),
    ts: leftOut('where it is in Slack', () => null),
  },
}

export const landingStepsExport: Part<'landing_steps'> = {
  says: 'What can be done about each person met, after landing.',
  order: ['due_on', 'landing_id', 'person_id', 'step'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    landing_id: refersTo('landings', 'The job that it is about.'),
    person_id: refersTo('people', 'Whom it is about.'),
    step: oneOf(['note', 'invite'], 'A note with the new card, or an invitation.'),
    state: oneOf(['open', 'done', 'skipped'], 'Where it stands.'),
    due_on: date('From this date on it may be told.'),
    told_on: dateOrNull('The date on which it was told.'),
    decided_at: instantOrNull('When it was done or skipped.'),
  },
  planned: ({ landing_steps: steps = [], people = [] }, words) =>
    steps
      .filter((step) => step.state === 'open')
      .map((step) => ({
        uid: `landing-${step.person_id}-${step.step}`,
        at: { date: String(step.due_on) },
        title: fill(step.step === 'note' ? words.export.note : words.export.invite, {
          person: String(people.find((person) => person.person_id === step.person_id)?.name),
        }),
      })),
}
