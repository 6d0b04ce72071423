/** Somebody whom a person of the history met, and keeps in touch with. */
export type PastPerson = {
  readonly who: string
  /** When they were added, as a share of the whole history: 0 is its beginning, 1 its end. */
  readonly at: number
  readonly name: string
  /** What else the person filled in, by the form's fields. */
  readonly more: Readonly<Record<string, string>>
}

/** A few people that the group met in these months. All of them are made up. */
export const MET: readonly PastPerson[] = [
  {
    who: 'U1MAYA',
    at: 0.3,
    name: 'Clara Weiss',
    more: {
      known: 'She led the interview',
      kind: 'hiring_manager',
      note: 'Her team moves to new software in spring.',
    },
  },
  {
    who: 'U1MAYA',
    at: 0.82,
    name: 'Jonas Feld',
    more: { known: 'We shared a desk for four years', kind: 'colleague', note: 'Runs on Sundays.' },
  },
  {
    who: 'U1MAYA',
    at: 0.9,
    name: 'Priya Raman',
    more: { known: 'A recruiter for transport', kind: 'recruiter', address: 'priya@raman.example' },
  },
  {
    who: 'U1TOM',
    at: 0.45,
    name: 'Ewa Nowak',
    more: { known: 'She told me of the opening', kind: 'friend', cadence: '8' },
  },
  {
    who: 'U1GRACE',
    at: 0.55,
    name: 'Dr. Otieno',
    more: { known: 'He asked about the night shifts', kind: 'hiring_manager' },
  },
]
