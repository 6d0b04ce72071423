/** Who did something, and where. */
export type Who = { readonly workspaceId: string; readonly slackUserId: string }

/**
 * Who pressed, chose or submitted. The workspace is the one that the app was authorised for: in a shared
 * channel, or where an app is installed for a whole organisation, a payload's own `team` may be another.
 */
export function whoOf(context: { teamId?: string }, body: { user: { id: string } }): Who {
  return { workspaceId: context.teamId ?? '', slackUserId: body.user.id }
}
