import type { DraftKind, Tone } from '../words/words.ts'

/** What the member said before a draft was written. */
export type DraftWishes = {
  readonly tone: Tone
  readonly stillInterested: boolean
  /** One thing that the member remembers. */
  readonly remembered: string | null
}

/** A draft as it is kept for an entry: the member's wishes, and the text as the member left it. */
export type StoredDraft = DraftWishes & {
  readonly entryId: string
  readonly kind: DraftKind
  readonly text: string
}
