import type { DraftKind, Tone } from '../words/draft-words.ts'

/** A draft as the member left it: one of each kind for an entry. Goes with its entry. */
export type DraftsTable = {
  workspace_id: string
  entry_id: string
  kind: DraftKind
  member_id: string
  tone: Tone
  /** 1: the member would still like to work there. */
  still_interested: 0 | 1
  remembered_sealed: string | null
  text_sealed: string
  updated_at: number
}
