import { expect, test } from 'vitest'
import { inWorkspace } from '../../src/db/scope.ts'
import { beginDraft } from '../../src/drafts/begin-draft.ts'
import { draftMessage } from '../../src/drafts/draft.message.ts'
import { draftSubject } from '../../src/drafts/draft-about.ts'
import { keepDraft } from '../../src/drafts/keep-draft.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import { insertPerson } from '../../src/people/people.store.ts'
import type { Person } from '../../src/people/person.ts'
import { systemRandom } from '../../src/random.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { logs, NOON } from '../support/factories.ts'

const person: Omit<Person, 'memberId'> = {
  id: 'p1',
  entryId: null,
  name: 'Tove Oddsdóttir',
  address: 'tove@example.org',
  known: null,
  note: null,
  kind: 'friend',
  addedOn: '2026-03-02',
  lastTouchOn: null,
  touches: 0,
  cadenceWeeks: null,
  postponedTo: null,
  nextOn: '2026-03-30',
  state: 'active',
  unanswered: 0,
}
const about = { of: 'person', id: 'p1' } as const
const wishes = { tone: 'plain', stillInterested: false, remembered: 'the talk in the train' } as const

eachDatabase('a draft to a person', (open) => {
  test('says nothing of an application, is kept sealed, and is shown with the address', async () => {
    const database = await open()
    await logs(database, 'U1ANN', 'V1')
    const who = { workspaceId: HERE, slackUserId: 'U1ANN' }
    const deps = { database, random: systemRandom, clock: { now: () => NOON, onMoved() {}, close() {} } }
    const member = await inWorkspace(database, HERE, async (scope) => {
      const ann = await recogniseMember(scope, 'U1ANN')
      if (ann === null) throw new Error('the member is there')
      await insertPerson(scope, ann, { ...person, memberId: ann.id }, { origin: 'V1', addedAt: NOON })
      return ann
    })
    const draft = await beginDraft(deps, { ...who, about, kind: 'touch', pick: 0, wishes, memberName: null })
    expect(draft?.body).toContain('Tove Oddsdóttir')
    expect(draft?.body).toContain('the talk in the train')
    expect(draft?.body).not.toMatch(/after|\{|undefined|null/)
    expect(
      await beginDraft(deps, { ...who, about, kind: 'feedback', pick: 0, wishes, memberName: null }),
    ).toBeNull()
    const other = { ...who, slackUserId: 'U9ELSE' }
    expect(
      await beginDraft(deps, { ...other, about, kind: 'touch', pick: 0, wishes, memberName: null }),
    ).toBeNull()

    expect(await keepDraft(deps, { ...who, about, kind: 'touch', text: 'As I wrote it' })).toBe('kept')
    const subjectId = draftSubject(about, 'touch')
    const shown = await inWorkspace(database, HERE, (scope) =>
      draftMessage.render(scope, { memberId: member.id, subjectId, variant: null, operation: 'post' }),
    )
    expect(JSON.stringify(shown)).toContain('As I wrote it')
    expect(JSON.stringify(shown)).toContain('mailto:tove@example.org')
    const rows = await database.kysely.selectFrom('person_drafts').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(/As I wrote it|the train/)
  })
})
