import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { knowMember } from './know-member.ts'
import type { Profile } from './member.ts'
import { recogniseMember } from './recognise-member.ts'

/** Stores what Slack says about a member, and nothing about anybody else. Repeating is safe. */
export async function noteProfile(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  person: { workspaceId: string; slackUserId: string; profile: Profile },
): Promise<void> {
  await inWorkspace(deps.database, person.workspaceId, async (scope) => {
    if ((await recogniseMember(scope, person.slackUserId)) === null) return
    await knowMember(scope, { random: deps.random, now: deps.clock.now() }, person)
  })
}
