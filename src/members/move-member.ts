import { inWorkspace, readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Who } from '../slack/who.ts'
import { knowMember } from './know-member.ts'
import type { Profile } from './member.ts'
import { recogniseMember } from './recognise-member.ts'

/**
 * Takes over what Slack says anew about a member. Somebody who has not used Onward stays unknown. Slack tells of
 * every change to anybody's profile: where nothing of ours changes, nothing is written. Repeating is safe.
 */
export async function moveMember(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  move: Who & { profile: Profile },
): Promise<void> {
  const { workspaceId, slackUserId, profile } = move
  const member = await readWorkspace(deps.database, workspaceId, (scope) =>
    recogniseMember(scope, slackUserId),
  )
  if (member === null) return
  const { timeZone, locale } = member.slackProfile
  if ((profile.timeZone ?? timeZone) === timeZone && (profile.locale ?? locale) === locale) return
  const now = deps.clock.now()
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    // They may have been forgotten meanwhile.
    if ((await recogniseMember(scope, slackUserId)) === null) return
    await knowMember(scope, { random: deps.random, now }, { slackUserId, profile })
  })
}
