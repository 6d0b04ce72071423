/** Who did something, and where. */
export type Who = {
  readonly workspaceId: string
  readonly slackUserId: string
  /** When it may have come at the earliest, real time in epoch milliseconds; missing where it is now. */
  readonly askedAt?: number
}

/**
 * Who pressed, chose or submitted. The workspace is the one that the app was authorised for: in a shared
 * channel, or where an app is installed for a whole organisation, a payload's own `team` may be another.
 */
export function whoOf(context: { teamId?: string; askedAt?: unknown }, body: { user: { id: string } }): Who {
  const { teamId = '', askedAt } = context
  const who = { workspaceId: teamId, slackUserId: body.user.id }
  return typeof askedAt === 'number' ? { ...who, askedAt } : who
}
