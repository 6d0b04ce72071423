import { expect, test } from 'vitest'
import { inWorkspace } from '../../src/db/scope.ts'
import { putLesson } from '../../src/lessons/lessons.store.ts'
import { searchLessons } from '../../src/lessons/search-lessons.ts'
import type { Member } from '../../src/members/member.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { member, NOON } from '../support/factories.ts'

const MOST_WITHOUT_A_PAUSE = 2_000
const LESSONS = 400
const WORDS = 'They asked about nights and I had no good example at hand. '.repeat(5)

eachDatabase('searching lessons', (open) => {
  test('gives others their turn between few lessons, and finds the one among many', async () => {
    const database = await open()
    const ann = await member(database, 'U1ANN')
    const ben = await member(database, 'U1BEN')
    const write = (owner: Member, id: string, text: string) =>
      inWorkspace(database, HERE, (scope) =>
        putLesson(scope, owner, {
          ...{ id, text, well: null, surprised: null, nextTime: null, stage: null },
          ...{ entryId: null, source: null, origin: null, writtenAt: NOON },
        }),
      )
    for (let n = 0; n < LESSONS; n++) await write(ann, `a${n}`, WORDS)
    await write(ann, 'b', 'Negotiating the salary')
    await write(ben, 'c', 'Negotiating the salary')
    let pauses = 0
    const pause = async () => void pauses++
    const who = { workspaceId: HERE, slackUserId: 'U1ANN' }
    expect(await searchLessons({ database }, who, 'negotiation', pause)).toEqual(['b'])
    expect(pauses).toBeGreaterThanOrEqual(Math.floor((LESSONS * WORDS.length) / MOST_WITHOUT_A_PAUSE))
    expect(await searchLessons({ database }, { ...who, slackUserId: 'U1EVE' }, 'negotiation')).toEqual([])
  })
})
