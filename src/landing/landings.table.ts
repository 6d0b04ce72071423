/** The job that a member has found: one row a member, with the newest. */
export type LandingsTable = {
  workspace_id: string
  landing_id: string
  member_id: string
  /** The view that it came from: submitting it twice changes nothing. */
  origin: string
  where_sealed: string | null
  role_sealed: string | null
  /** The first day there, a local date. */
  start_on: string
  landed_at: number
  /** When "I'm looking again" was pressed; null while the member has landed. */
  looking_again_at: number | null
  /** What the member wants to be from here on; null until they say. */
  chose: 'helper' | 'journal' | null
  /** When the next of its steps may be told, by the clock port; null where none is left to tell. */
  next_step_at: number | null
}

/** What can be done about each person met after landing. Goes with the landing, and with the person. */
export type LandingStepsTable = {
  workspace_id: string
  landing_id: string
  person_id: string
  step: 'note' | 'invite'
  member_id: string
  state: 'open' | 'done' | 'skipped'
  /** From this local date on the member may be told. */
  due_on: string
  /** The local date of the message that tells of it; null before. */
  told_on: string | null
  decided_at: number | null
}
