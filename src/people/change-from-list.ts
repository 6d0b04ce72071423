import { dateIn } from '../clock/local-date.ts'
import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { type PersonChange, restPerson, touchPerson, wakePerson } from './change-person.ts'

/**
 * What a member chose about one of their people: they wrote to them today, let them rest, or wake them.
 * Anybody else's, or one that is gone, is 'gone'. Repeating is safe.
 */
export async function changeFromList(
  deps: Pick<Deps, 'database' | 'clock'>,
  change: Who & { personId: string; choice: 'touch' | 'rest' | 'wake' },
): Promise<PersonChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, change.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, change.slackUserId)
    if (member === null) return { kind: 'gone' }
    const { personId } = change
    const today = dateIn(member.timeZone, now)
    switch (change.choice) {
      case 'touch':
        return touchPerson(scope, member, { personId, on: today })
      case 'rest':
        return restPerson(scope, member, personId)
      case 'wake':
        return wakePerson(scope, member, { personId, today })
    }
  })
}
