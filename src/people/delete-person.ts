import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { refreshLanding } from '../landing/refresh-landing.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { nudgesOnPerson } from '../nudges/nudges-on-person.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import type { Who } from '../slack/who.ts'
import { deletePersonRow, findPerson } from './people.store.ts'

/**
 * Deletes one of a member's own people for good, with the links kept and the drafts written for them; messages
 * about them are brought up to it. The entry that they came from stays. Repeating answers 'gone'.
 */
export async function deletePerson(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  gone: Who & { personId: string },
): Promise<'deleted' | 'gone'> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, gone.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, gone.slackUserId)
    const person = member && (await findPerson(scope, member, gone.personId))
    if (member === null || person === null) return 'gone'
    const nudges = await nudgesOnPerson(scope, member.id, person.id)
    await deletePersonRow(scope, person)
    const at = { random: deps.random, now }
    for (const id of [person.id, `person:${person.id}`, ...nudges])
      await refreshMessages(scope, at, { memberId: member.id, id })
    await refreshLanding(scope, at, member)
    await replanNudges(scope, at, member.id)
    return 'deleted'
  })
}
