import type { DraftKind, Tone } from '../words/draft-words.ts'
import type { PersonKind, PersonState } from './person.ts'

/** Somebody with whom a member stays in touch. Belongs to the member, and outlives the entry it came from. */
export type PeopleTable = {
  workspace_id: string
  person_id: string
  member_id: string
  /** The view that added the person: submitting it twice adds nobody twice. */
  origin: string
  /** The entry whose contact this is, which may be gone by now; null for somebody added by hand. */
  entry_id: string | null
  name_sealed: string
  address_sealed: string | null
  /** How they know each other. */
  known_sealed: string | null
  note_sealed: string | null
  kind: PersonKind
  /** Weeks between two touches; null is the member's default, see next-date.ts. */
  cadence_weeks: number | null
  /** Local dates, YYYY-MM-DD. */
  added_on: string
  last_touch_on: string | null
  /** Touches since the person was added: how far along the default cadence they are. */
  touches: number
  /** A date that was chosen in place of the one by the cadence; until the next touch. */
  postponed_to: string | null
  /** From this local date on a nudge may come; null while the person rests. Kept by whoever changes the above. */
  next_on: string | null
  state: PersonState
  /** Nudges about this person in a row that had no answer. */
  unanswered: number
  added_at: number
}

/** A link that a member keeps to give to somebody: to a person, or to nobody yet. Goes with its person. */
export type KeptLinksTable = {
  workspace_id: string
  link_id: string
  member_id: string
  /** The view that kept it, and the how-manieth link of it. */
  origin: string
  person_id: string | null
  url_sealed: string
  note_sealed: string | null
  kept_at: number
  /** When it was given; null while it waits. */
  used_at: number | null
}

/** A draft to a person as the member left it: one of each kind. Goes with the person. */
export type PersonDraftsTable = {
  workspace_id: string
  person_id: string
  kind: DraftKind
  member_id: string
  tone: Tone
  remembered_sealed: string | null
  text_sealed: string
  updated_at: number
}
