import {
  date,
  flag,
  id,
  instant,
  instantOrNull,
  keyOrNull,
  leftOut,
  oneOf,
  oneOfOrNull,
  owner,
  words,
  wordsOrNull,
} from '../export/columns.ts'
import type { Part } from '../export/part.ts'
import { companyIdFor } from './companies.store.ts'
import { HEARD_BY, OUTCOMES, REASONS_GIVEN, STAGES } from './rejection.ts'
import { TEXT_LIMITS } from './rejection-fields.ts'

/**
 * What a member logged. One that is read in keeps the instant at which it was first entered, and is marked:
 * a report never counts it, since where it was entered it has had its turn (docs/EXPORT.md).
 */
export const entriesExport: Part<'entries'> = {
  says: 'What was logged: one row for each no, silence or withdrawal.',
  sealedAs: ['entry_id'],
  order: ['entered_at', 'entry_id'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    entry_id: id('Names the entry in this file.'),
    origin: leftOut('the Slack form that it was typed in', ({ row }) => `import:${row.entry_id}`),
    company_id: leftOut("the workspace's own number for the name", ({ scope, random, row }) =>
      companyIdFor(scope, random, String(row.company)),
    ),
    company_sealed: words('company', TEXT_LIMITS.company, 'The company.'),
    role_sealed: wordsOrNull('role', TEXT_LIMITS.role, 'The role.'),
    stage: oneOf(STAGES, 'How far it went.'),
    outcome: oneOf(OUTCOMES, 'A no, never heard back, or withdrawn.'),
    heard_on: date('The date on which the member heard.'),
    how: oneOfOrNull(HEARD_BY, 'How the member heard.'),
    reason: oneOf(REASONS_GIVEN, 'The reason that was given.'),
    contact_name_sealed: wordsOrNull('contact_name', TEXT_LIMITS.contact_name, 'Somebody met there.'),
    contact_address_sealed: wordsOrNull(
      'contact_address',
      TEXT_LIMITS.contact_address,
      'Their email address or profile.',
    ),
    contact_known_sealed: wordsOrNull(
      'contact_known',
      TEXT_LIMITS.contact_known,
      'How they know each other.',
    ),
    group_id: leftOut('the group it was counted in, which is of that workspace', () => null),
    quiet: flag('Whether it was logged without messages.'),
    acknowledgement: keyOrNull('Which words the answer began with.'),
    perspective: keyOrNull('Which perspective it gave.'),
    fact: keyOrNull('Which fact it gave.'),
    notification: keyOrNull('Which words announced it.'),
    reopened_at: instantOrNull('When they came back to the member.'),
    entered_at: instant('When it was first entered.'),
    updated_at: instant('When it was last changed.'),
    imported_at: leftOut('when this Onward read it in', ({ now }) => now),
  },
  people: ({ entries = [], people = [] }) => {
    const known = new Set(people.map((person) => person.entry_id))
    return entries
      .filter((entry) => !known.has(entry.entry_id ?? null))
      .map((entry) => ({
        uid: `entry-${entry.entry_id}`,
        company: textOf(entry.company),
        name: textOf(entry.contact_name),
        address: textOf(entry.contact_address),
        note: textOf(entry.contact_known),
      }))
  },
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
