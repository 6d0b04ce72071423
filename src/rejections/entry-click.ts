/** A click that changes one of a member's entries. */
export type EntryClick = {
  readonly workspaceId: string
  readonly slackUserId: string
  readonly entryId: string
  /**
   * Until this real instant (epoch milliseconds) the click's own answer may show the change; after it the
   * outbox does. 0 where the click has no answer of its own.
   */
  readonly updateNotBefore: number
}

/** `update` is the marker of the queued update, which the click's own answer may make needless. */
export type EntryClickResult =
  | { readonly kind: 'gone' }
  | { readonly kind: 'changed'; readonly memberId: string; readonly update: string }
