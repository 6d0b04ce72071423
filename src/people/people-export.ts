import { DRAFT_KINDS, DRAFT_LENGTH, REMEMBERED_LENGTH, TONES } from '../drafts/draft.ts'
import {
  date,
  dateOrNull,
  id,
  idOrNull,
  instant,
  instantOrNull,
  leftOut,
  oneOf,
  owner,
  refersTo,
  refersToOrNull,
  wholeNumber,
  wholeNumberOrNull,
  words,
  wordsOrNull,
} from '../export/columns.ts'
import type { FileRow, Part } from '../export/part.ts'
import { PERSON_KINDS, PERSON_STATES } from './person.ts'

const MOST_WEEKS = 1_000
const MOST_TIMES = 100_000
/** The most characters of each text, in UTF-16 units, whatever form it came from. */
const NAME_LENGTH = 300
const TEXT_LENGTH = 3_000

/** The people that a member stays in touch with. */
export const peopleExport: Part<'people'> = {
  says: 'People to stay in touch with.',
  sealedAs: ['person_id'],
  order: ['added_at', 'person_id'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    person_id: id('Names the person in this file.'),
    origin: leftOut('the Slack form that it was typed in', ({ row }) => `import:${row.person_id}`),
    // It may be gone by now, so it need not be in the file.
    entry_id: idOrNull('The entry that the person came from.'),
    name_sealed: words('name', NAME_LENGTH, 'The name.'),
    address_sealed: wordsOrNull('address', TEXT_LENGTH, 'An email address or a profile.'),
    known_sealed: wordsOrNull('known', TEXT_LENGTH, 'How they know each other.'),
    note_sealed: wordsOrNull('note', TEXT_LENGTH, 'The last note.'),
    kind: oneOf(PERSON_KINDS, 'What the person is to the member.'),
    cadence_weeks: wholeNumberOrNull(1, MOST_WEEKS, 'Weeks between two touches, where chosen.'),
    added_on: date('The date on which the person was added.'),
    last_touch_on: dateOrNull('The date of the last touch.'),
    touches: wholeNumber(0, MOST_TIMES, 'How many touches there were.'),
    postponed_to: dateOrNull('A date that was chosen in place of the planned one.'),
    next_on: dateOrNull('From this date on a nudge may come.'),
    state: oneOf(PERSON_STATES, 'Whether the person rests.'),
    unanswered: wholeNumber(0, MOST_TIMES, 'Nudges in a row that had no answer.'),
    added_at: instant('When the person was added.'),
  },
  people: ({ people = [], entries = [] }) =>
    people.map((person) => ({
      uid: `person-${person.person_id}`,
      name: textOf(person.name),
      company: textOf(entries.find((entry) => entry.entry_id === person.entry_id)?.company),
      address: textOf(person.address),
      note: [person.known, person.note].filter((text) => text !== null).join('\n') || null,
    })),
}

export const keptLinksExport: Part<'kept_links'> = {
  says: 'Links that are kept to give to somebody.',
  sealedAs: ['link_id'],
  order: ['kept_at', 'link_id'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    link_id: id('Names the link in this file.'),
    origin: leftOut('the Slack form that it was typed in', ({ row }) => `import:${row.link_id}`),
    person_id: refersToOrNull('people', 'Whom it is for.'),
    url_sealed: words('url', TEXT_LENGTH, 'The link.'),
    note_sealed: wordsOrNull('note', TEXT_LENGTH, 'A note on it.'),
    kept_at: instant('When it was kept.'),
    used_at: instantOrNull('When it was given.'),
  },
}

export const personDraftsExport: Part<'person_drafts'> = {
  says: 'Drafts to people that were kept, as the member left them.',
  sealedAs: ['person_id', 'kind'],
  order: ['person_id', 'kind'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    person_id: refersTo('people', 'Whom it is for.'),
    kind: oneOf(DRAFT_KINDS, 'What it is.'),
    tone: oneOf(TONES, 'How it sounds.'),
    remembered_sealed: wordsOrNull('remembered', REMEMBERED_LENGTH, 'What the member remembers.'),
    text_sealed: words('text', DRAFT_LENGTH, 'The draft.'),
    updated_at: instant('When it was last kept.'),
  },
}

function textOf(value: FileRow[string] | undefined): string | null {
  return typeof value === 'string' ? value : null
}
