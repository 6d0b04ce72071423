import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace } from '../../src/db/scope.ts'
import { drawLine } from '../../src/encouragement/draw-line.ts'
import { memberById } from '../../src/members/recognise-member.ts'
import { systemRandom } from '../../src/random.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { member } from '../support/factories.ts'
import { openBoth } from '../support/other-process.ts'

const deck = { name: 'no.interview.a', keys: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] }

eachDatabase('the words that were seen', (open) => {
  const draw = (database: OnwardDatabase, memberId: string, from = deck) =>
    inWorkspace(database, HERE, async (scope) => {
      await memberById(scope, memberId) // as whoever draws has done: the member is locked by it
      return drawLine(scope, systemRandom, memberId, from)
    })
  const draws = async (database: OnwardDatabase, memberId: string, times: number) => {
    const drawn: string[] = []
    for (let time = 0; time < times; time++) drawn.push(await draw(database, memberId))
    return drawn
  }

  test('do not come again to a member before the deck is used up, and then all do', async () => {
    const database = await open()
    const { id } = await member(database, 'U1ANN')
    for (const _ of ['first', 'second', 'third']) {
      expect((await draws(database, id, deck.keys.length)).sort()).toEqual(deck.keys)
    }
  })

  test('are remembered for each member and each deck apart', async () => {
    const database = await open()
    const [ann, ben] = [await member(database, 'U1ANN'), await member(database, 'U1BEN')]
    await draws(database, ann.id, 7)
    expect((await draws(database, ben.id, 8)).sort()).toEqual(deck.keys)
    expect(await draw(database, ann.id, { name: 'another', keys: ['only'] })).toBe('only')
    expect(await draws(database, ann.id, 1)).not.toEqual([])
    const rows = await database.kysely
      .selectFrom('words_seen')
      .select('line')
      .where('member_id', '=', ann.id)
      .where('deck', '=', deck.name)
      .execute()
    expect(rows).toHaveLength(8)
  })

  test('are drawn from what is left when a line was taken out of the deck or put in', async () => {
    const database = await open()
    const { id } = await member(database, 'U1ANN')
    await draws(database, id, 8)
    expect(await draw(database, id, { ...deck, keys: ['new', ...deck.keys.slice(1)] })).toBe('new')
  })

  test('are two for two draws at the same time', async () => {
    const [one, other] = await openBoth(open)
    const { id } = await member(one, 'U1ANN')
    const two = { name: 'two', keys: ['x', 'y'] }
    for (let round = 0; round < 5; round++) {
      const drawn = await Promise.all([draw(one, id, two), draw(other, id, two)])
      expect(drawn.sort()).toEqual(['x', 'y'])
    }
  })

  test('of an empty deck are an error', async () => {
    const database = await open()
    const { id } = await member(database, 'U1ANN')
    await expect(draw(database, id, { name: 'empty', keys: [] })).rejects.toThrow()
  })
})
