import type { DraftKind, Tone } from '../words/draft-words.ts'
import type { Outcome, Stage } from '../words/lines.ts'

/** What can be written for the member, in the order of the steps. */
export const DRAFT_KINDS = [
  'card',
  'feedback',
  'touch',
  'landed_note',
  'linkedin',
  'reapply',
] as const satisfies readonly DraftKind[]

/** How a draft may sound. */
export const TONES = ['plain', 'warm', 'formal'] as const satisfies readonly Tone[]

/** All that a draft may say. Texts are the member's own and are taken as typed. */
export type DraftInput = {
  readonly kind: DraftKind
  readonly tone: Tone
  readonly company: string | null
  readonly role: string | null
  /** Null where no application stands behind it: a note to somebody met otherwise. */
  readonly stage: Stage | null
  readonly outcome: Outcome
  readonly contactName: string | null
  /** One thing that the member remembers. */
  readonly remembered: string | null
  readonly stillInterested: boolean
  /** Stands under the draft; null where it is not known: the member signs. */
  readonly memberName: string | null
  /** Chooses among the variants: a whole number from 0. The next number gives other words. */
  readonly pick: number
}

export type Draft = {
  /** For mail; null where a draft is no mail. */
  readonly subject: string | null
  /** Plain text, paragraphs apart by an empty line. */
  readonly body: string
  /** The member's own words make it longer than a card or an invitation holds; nothing of theirs was cut. */
  readonly tooLong: boolean
}

/** A thank-you card, salutation and close included: enough to say something, and easy to copy by hand. */
export const CARD_WORDS = { least: 35, most: 80 } as const

/** An invitation on LinkedIn, in UTF-16 units. */
export const LINKEDIN_LENGTH = 200

/** The most characters of a kept draft, and of what the member remembers for it, in UTF-16 units. */
export const DRAFT_LENGTH = 3_000
export const REMEMBERED_LENGTH = 300
