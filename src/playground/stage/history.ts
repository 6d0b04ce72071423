/** One no of the past, as the person filled in the form. */
export type PastNo = {
  readonly who: string
  /** When, as a share of the whole history: 0 is its beginning, 1 its end. */
  readonly at: number
  readonly company: string
  readonly role: string
  readonly stage: 'applied' | 'first_call' | 'interview' | 'final_round'
  readonly outcome?: 'no' | 'silence' | 'withdrew'
  /** What they added behind "Add more", by the form's fields. */
  readonly more?: Readonly<Record<string, string>>
  /** What they did about it afterwards, in order. */
  readonly presses?: readonly PastPress[]
}

/** A button that somebody pressed, some days after the no, in a message about it. */
export type PastPress = {
  readonly days: number
  /** The button's action_id. */
  readonly press: string
  /** Of a step's button: which step. */
  readonly step?: string
}

type Past = Omit<PastNo, 'who'>

const did = (days: number, step: string): PastPress => ({ days, press: 'step_done', step })
const skipped = (days: number, step: string): PastPress => ({ days, press: 'step_skip', step })
const answered = (days: number, press: string): PastPress => ({ days, press })

const of = (who: string, ...past: Past[]): PastNo[] => past.map((one) => ({ who, ...one }))

/** Four months of a group's search. Companies and people are made up. */
export const HISTORY: readonly PastNo[] = [
  ...of(
    'U1MAYA',
    { at: 0.02, company: 'Tidewater Transport', role: 'Route planner', stage: 'applied' },
    {
      at: 0.11,
      company: 'Oakhurst Council',
      role: 'Transport officer',
      stage: 'applied',
      outcome: 'silence',
    },
    {
      at: 0.24,
      company: 'Linden Freight',
      role: 'Planner',
      stage: 'interview',
      more: {
        reason: 'experience',
        how: 'email',
        contact_name: 'Clara Weiss',
        contact_known: 'She led the interview',
        lesson: 'They liked the map I brought. I was vague about the software; name the versions next time.',
      },
      presses: [did(0, 'card'), answered(4, 'cool_head_leave'), did(5, 'door'), skipped(5, 'touch')],
    },
    {
      at: 0.4,
      company: 'Saltmarsh Ferries',
      role: 'Timetable assistant',
      stage: 'first_call',
      presses: [skipped(1, 'lesson'), answered(4, 'cool_head_leave')],
    },
    {
      at: 0.58,
      company: 'Corvane Logistics',
      role: 'Network planner',
      stage: 'final_round',
      more: {
        reason: 'better_qualified',
        how: 'phone',
        contact_name: 'Joel Ferrand',
        contact_address: 'joel.ferrand@corvane.example',
        contact_known: 'Head of planning, last interview',
        lesson:
          'The exercise went well. I answered too fast on costs; it is fine to ask for a minute to think.',
      },
      presses: [
        did(1, 'card'),
        answered(4, 'cool_head_yes'),
        did(4, 'feedback'),
        answered(9, 'feedback_useful'),
      ],
    },
    {
      at: 0.71,
      company: 'Brackwater Trams',
      role: 'Operations planner',
      stage: 'interview',
      outcome: 'withdrew',
    },
    {
      at: 0.9,
      company: 'Meridian Coaches',
      role: 'Planner',
      stage: 'interview',
      more: { reason: 'role_closed', how: 'email', lesson: 'Ask early whether the budget is decided.' },
      presses: [skipped(0, 'card')],
    },
  ),
  ...of(
    'U1TOM',
    { at: 0.05, company: 'Fernhill School', role: 'Librarian', stage: 'applied', outcome: 'silence' },
    {
      at: 0.19,
      company: 'Ashdown Archive',
      role: 'Archivist',
      stage: 'interview',
      more: {
        reason: 'better_connected',
        lesson: 'Bring two short stories of helping a reader. The long one lost them.',
      },
      presses: [
        did(2, 'card'),
        answered(4, 'cool_head_yes'),
        did(5, 'feedback'),
        answered(8, 'feedback_canned'),
      ],
    },
    { at: 0.36, company: 'Calder University', role: 'Metadata librarian', stage: 'first_call' },
    {
      at: 0.63,
      company: 'Wexcombe Museum',
      role: 'Collections assistant',
      stage: 'final_round',
      more: {
        reason: 'better_qualified',
        contact_name: 'Priya Nair',
        contact_known: 'Showed me the collection',
        lesson: 'I asked good questions about the reading room. They said so.',
      },
      presses: [did(0, 'card'), answered(4, 'cool_head_later')],
    },
    { at: 0.85, company: 'Pinecrest Library', role: 'Branch librarian', stage: 'applied' },
  ),
  ...of(
    'U1RUTH',
    {
      at: 0.3,
      company: 'Havel Foundation',
      role: 'Programme lead',
      stage: 'interview',
      presses: [did(0, 'lesson'), did(1, 'card')],
    },
    { at: 0.77, company: 'Sorrel Trust', role: 'Grants manager', stage: 'first_call', outcome: 'silence' },
  ),
  ...of(
    'U1INES',
    { at: 0.08, company: 'Atelier Norte', role: 'Interior designer', stage: 'applied' },
    { at: 0.44, company: 'Casa Clara', role: 'Designer', stage: 'interview', more: { reason: 'pay' } },
    { at: 0.8, company: 'Studio Ribeira', role: 'Design lead', stage: 'applied', outcome: 'silence' },
  ),
  ...of(
    'U1DEV',
    { at: 0.13, company: 'Larkfield Insurance', role: 'Analyst', stage: 'applied' },
    { at: 0.33, company: 'Mossbank', role: 'Data analyst', stage: 'first_call' },
    {
      at: 0.52,
      company: 'Quillon Energy',
      role: 'Analyst',
      stage: 'interview',
      more: { reason: 'experience' },
    },
    { at: 0.93, company: 'Thornbury Water', role: 'Reporting analyst', stage: 'applied' },
  ),
  ...of(
    'U1HANA',
    { at: 0.27, company: 'Minato Foods', role: 'Quality inspector', stage: 'interview' },
    { at: 0.66, company: 'Kitano Labs', role: 'Technician', stage: 'applied', outcome: 'silence' },
  ),
  ...of(
    'U1LEO',
    { at: 0.16, company: 'Spree Werkstatt', role: 'Carpenter', stage: 'first_call' },
    { at: 0.55, company: 'Havelholz', role: 'Workshop lead', stage: 'final_round' },
  ),
  ...of(
    'U1GRACE',
    { at: 0.22, company: 'Tala Clinics', role: 'Ward nurse', stage: 'applied' },
    { at: 0.48, company: 'Umoja Hospital', role: 'Ward nurse', stage: 'interview' },
    {
      at: 0.88,
      company: 'Baraka Health',
      role: 'Charge nurse',
      stage: 'final_round',
      presses: [did(1, 'lesson'), skipped(1, 'card'), answered(4, 'cool_head_yes')],
    },
  ),
  ...of(
    'U1OSKAR',
    { at: 0.38, company: 'Norrsken Bygg', role: 'Site manager', stage: 'interview' },
    { at: 0.74, company: 'Vinter & Ek', role: 'Planner', stage: 'applied' },
  ),
  ...of(
    'U1SAM',
    { at: 0.1, company: 'Prairie Print', role: 'Press operator', stage: 'applied', outcome: 'silence' },
    { at: 0.6, company: 'Lakeside Press', role: 'Shift lead', stage: 'interview' },
  ),
  ...of(
    'U1NOOR',
    { at: 0.29, company: 'Haverley College', role: 'Lab assistant', stage: 'first_call' },
    { at: 0.69, company: 'Beckton Labs', role: 'Research assistant', stage: 'applied' },
  ),
  ...of('U1BEN', { at: 0.5, company: 'Kona Boats', role: 'Mechanic', stage: 'applied' }),
]
