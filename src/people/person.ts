import type { LocalDate } from '../clock/local-date.ts'
import type { Rhythm } from './next-date.ts'

/** What somebody is to a member, by which a nudge chooses what may be given. */
export const PERSON_KINDS = ['recruiter', 'hiring_manager', 'colleague', 'friend', 'other'] as const
export type PersonKind = (typeof PERSON_KINDS)[number]

/** A resting person is in no nudge until the member wakes them. */
export const PERSON_STATES = ['active', 'resting'] as const
export type PersonState = (typeof PERSON_STATES)[number]

/** What a member says about somebody: the fields of the form, cleaned. */
export type PersonDetails = {
  readonly name: string
  /** An email address or a link to a profile, as typed. */
  readonly address: string | null
  /** How they know each other. */
  readonly known: string | null
  readonly note: string | null
  readonly kind: PersonKind
}

/** Somebody with whom a member stays in touch. */
export type Person = PersonDetails &
  Rhythm & {
    readonly id: string
    readonly memberId: string
    /** The entry whose contact this is; it may have been deleted since. */
    readonly entryId: string | null
    /** From this local date on a nudge may come; it may be past. Null while the person rests. */
    readonly nextOn: LocalDate | null
    readonly state: PersonState
    /** Nudges about this person in a row that had no answer. */
    readonly unanswered: number
  }

/** A link that a member keeps to give to somebody; `personId` null: to nobody yet. */
export type KeptLink = {
  readonly id: string
  readonly personId: string | null
  readonly url: string
  readonly note: string | null
}
