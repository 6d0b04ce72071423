import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import { knowMember } from './know-member.ts'
import type { Profile } from './member.ts'
import { recogniseMember } from './recognise-member.ts'

/**
 * Stores what Slack says about a member who has travelled or changed their language, and plans the nudges by
 * it. Somebody unknown stays unknown. Repeating changes nothing.
 */
export async function followProfile(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  person: { workspaceId: string; slackUserId: string; profile: Profile },
): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, person.workspaceId, async (scope) => {
    if ((await recogniseMember(scope, person.slackUserId)) === null) return
    const member = await knowMember(scope, { random: deps.random, now }, person)
    await replanNudges(scope, { now }, member.id)
  })
}
