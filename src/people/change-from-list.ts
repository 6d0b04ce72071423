import { dateIn, type LocalDate } from '../clock/local-date.ts'
import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Member } from '../members/member.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import type { Who } from '../slack/who.ts'
import { type PersonChange, restPerson, touchPerson, wakePerson } from './change-person.ts'

type ListChange = { readonly personId: string; readonly choice: 'touch' | 'rest' | 'wake' }

/**
 * What a member chose about one of their people: they wrote to them today, let them rest, or wake them.
 * Anybody else's, or one that is gone, is 'gone'. Repeating is safe.
 */
export async function changeFromList(
  deps: Pick<Deps, 'database' | 'clock'>,
  change: Who & ListChange,
): Promise<PersonChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, change.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, change.slackUserId)
    if (member === null) return { kind: 'gone' }
    const result = await changed(scope, member, change, dateIn(member.timeZone, now))
    await replanNudges(scope, { now }, member.id)
    return result
  })
}

function changed(
  scope: Scope,
  member: Member,
  { personId, choice }: ListChange,
  today: LocalDate,
): Promise<PersonChange> {
  switch (choice) {
    case 'touch':
      return touchPerson(scope, member, { personId, on: today })
    case 'rest':
      return restPerson(scope, member, personId)
    case 'wake':
      return wakePerson(scope, member, { personId, today })
  }
}
