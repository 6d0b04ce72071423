/** What the group is told, as the member saw it. Null where the member left it out. */
export type NewsContent = {
  /** The Slack user whose news it is: it is signed. */
  readonly by: string
  readonly where: string | null
  readonly role: string | null
  /** Whether it says that people can write to the member. */
  readonly helps: boolean
  /** In whose words it is said. */
  readonly locale: string | null
}

/**
 * `queued` until Slack has it; `left out` where it surely has not; `unknown` where nobody can tell; `taken down` by a
 * lead.
 */
export type NewsState = 'queued' | 'sent' | 'left out' | 'unknown' | 'taken down'

/** What a member had posted to a group after landing. */
export type LandingNews = {
  readonly id: string
  readonly memberId: string
  readonly landingId: string
  readonly groupId: string
  readonly content: Omit<NewsContent, 'by'>
  readonly state: NewsState
  /** Epoch milliseconds. */
  readonly toldAt: number
  readonly place: { readonly channel: string; readonly ts: string } | null
}

/** What a member ticked. */
export type NewsChoice = { readonly where: boolean; readonly role: boolean; readonly helps: boolean }
