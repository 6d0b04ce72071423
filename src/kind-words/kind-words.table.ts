import type { KindWordState } from './kind-word.ts'

/** Kind words, each in a letter that is sealed with the data key of its group, all at one length. */
export type KindWordsTable = {
  workspace_id: string
  kind_word_id: string
  group_id: string
  state: KindWordState
  /** Who sent it, for which share, what it says, whom it reaches. Once it is over, who sent it and what it says. */
  letter_sealed: string | null
  /** A keyed hash of the sender and the share: one for each share. */
  once_index: string
  /** A keyed hash of the sender and the day: some for each day. */
  day_index: string
  /** When it goes on its way; null once it has. Epoch milliseconds. */
  due_at: number | null
  /** When everything of it is deleted: with what ties the share to its author. Epoch milliseconds. */
  next_cut_at: number
}
