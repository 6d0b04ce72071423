/** What a member who landed had posted to their group, signed. Belongs to the member. */
export type LandingNewsTable = {
  workspace_id: string
  member_id: string
  news_id: string
  /** A landing has one at most; it may be gone by now, for a newer one. */
  landing_id: string
  group_id: string
  /** As it was previewed; null where the member left it out. */
  where_sealed: string | null
  role_sealed: string | null
  /** Whether it says that people can write to the member. */
  helps: 0 | 1
  /** In whose words it is said. */
  locale: string | null
  state: 'queued' | 'sent' | 'left out' | 'unknown' | 'taken down'
  /** When the member said yes to it. Epoch milliseconds, clock port. */
  told_at: number
  /** Where it is in Slack, as far as we know. */
  channel: string | null
  ts: string | null
}
