/** What a person wrote has none of Slack's subtypes, or one of these; others tell of edits, deletions and bots. */
export const WRITTEN_BY_A_PERSON = ['file_share', 'me_message', 'thread_broadcast'] as const
