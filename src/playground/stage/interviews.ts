/** An interview that somebody of the history noted. */
export type PastInterview = {
  readonly who: string
  /** When they noted it, as a share of the whole history: 0 is its beginning, 1 its end. */
  readonly at: number
  readonly company: string
  readonly stage: 'first_call' | 'interview' | 'final_round'
  /** How many days later it is, and when in the day where they are. */
  readonly inDays: number
  readonly time: string
}

/** The first is over, and what was learned came back before it; the others are still to come. */
export const INTERVIEWS: readonly PastInterview[] = [
  { who: 'U1MAYA', at: 0.85, company: 'Meridian Coaches', stage: 'interview', inDays: 4, time: '11:00' },
  { who: 'U1MAYA', at: 0.97, company: 'Estuary Buses', stage: 'interview', inDays: 13, time: '10:30' },
  { who: 'U1TOM', at: 0.96, company: 'Ridgeway Library', stage: 'interview', inDays: 15, time: '14:00' },
]
