/** Which words of a deck a member has seen, so that none comes twice before the deck is used up. */
export type WordsSeenTable = {
  workspace_id: string
  member_id: string
  deck: string
  line: string
}
