/** Who did something, and where. */
export type Who = { readonly workspaceId: string; readonly slackUserId: string }

type Interaction = {
  readonly team?: { readonly id: string } | null
  readonly user: { readonly id: string; readonly team_id?: string }
}

/** Who pressed, chose or submitted. Slack leaves `team` out where an app is installed for a whole organisation. */
export function whoOf(body: Interaction): Who {
  return { workspaceId: body.team?.id ?? body.user.team_id ?? '', slackUserId: body.user.id }
}
