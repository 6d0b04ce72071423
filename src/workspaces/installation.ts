/** The installation that this process speaks for. */
export type Installation = {
  readonly workspaceId: string
  readonly botToken: string
  readonly botId: string
  readonly botUserId: string
}
