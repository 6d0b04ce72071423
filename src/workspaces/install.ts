/** What Slack hands out when somebody installs the app. */
export type Grant = {
  /** The workspace's id, or the organisation's where the app was installed for all of its workspaces. */
  readonly installId: string
  readonly isOrganisation: boolean
  readonly botToken: string
  /** Null where Slack does not rotate the tokens of this app. */
  readonly refreshToken: string | null
  readonly botId: string
  readonly botUserId: string
}

/** The same as it is stored. */
export type Install = Grant & {
  /** Another one as soon as other tokens are stored. */
  readonly mark: string
}

/**
 * How long before its end a token is exchanged for a new one: two hours, as Slack's own libraries do.
 * `expiresIn` in seconds, `now` and the result in epoch milliseconds; null where it does not end.
 */
export function nextRefreshAt(expiresIn: number | undefined, now: number): number | null {
  if (expiresIn === undefined) return null
  const early = Math.min(2 * 60 * 60, expiresIn / 2)
  return now + (expiresIn - early) * 1_000
}
