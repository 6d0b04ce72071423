import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { knowMember } from '../members/know-member.ts'
import { markMet } from '../members/mark-met.ts'
import type { Profile } from '../members/member.ts'

/** Notes that Home has shown a member the three sentences of the first meeting. Repeating is safe. */
export async function showedMeeting(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  person: { workspaceId: string; slackUserId: string; profile: Profile },
): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, person.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, person)
    await markMet(scope, member, now)
  })
}
