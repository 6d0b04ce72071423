import type { DraftKind, Tone } from '../words/draft-words.ts'

/** What the member said before a draft was written. */
export type DraftWishes = {
  readonly tone: Tone
  /** Whether they would still like to work there. Not asked about a draft to a person. */
  readonly stillInterested: boolean
  /** One thing that the member remembers. */
  readonly remembered: string | null
}

/** A draft as it is kept: the member's wishes, and the text as the member left it. */
export type KeptDraft = DraftWishes & {
  readonly kind: DraftKind
  readonly text: string
}

/** One that is kept for an entry. */
export type StoredDraft = KeptDraft & { readonly entryId: string }
