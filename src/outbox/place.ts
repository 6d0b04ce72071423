/** Where a message of ours is in Slack. */
export type Place = { readonly channel: string; readonly ts: string }
