import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
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
    await deletePersonRow(scope, person)
    await refreshMessages(scope, { random: deps.random, now }, { memberId: member.id, id: person.id })
    return 'deleted'
  })
}
