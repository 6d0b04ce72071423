import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import type { Who } from '../slack/who.ts'
import type { GroupHere } from './group-here.ts'

/**
 * Whether somebody may set a group up, or change it: its leads, those whom the operator named, and admins of
 * the workspace. Slack is asked only for somebody who is neither; where it can't be, they may not.
 */
export async function maySetUp(
  deps: Pick<Deps, 'firstLeads'>,
  client: WebClient,
  { slackUserId }: Who,
  here: GroupHere | null,
): Promise<boolean> {
  if (here?.isLead === true || deps.firstLeads.has(slackUserId)) return true
  const { user } = await client.users.info({ user: slackUserId })
  return user?.is_admin === true || user?.is_owner === true
}
