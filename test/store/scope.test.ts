import { expect, test } from 'vitest'
import { asSystem, inWorkspace, readWorkspace } from '../../src/db/scope.ts'
import { knowMember } from '../../src/members/know-member.ts'
import { UNKNOWN_PROFILE } from '../../src/members/member.ts'
import { findMember } from '../../src/members/members.store.ts'
import { systemRandom } from '../../src/random.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { member, NOON } from '../support/factories.ts'
import { asAnotherProcess } from '../support/other-process.ts'

const ann = { slackUserId: 'U1ANN', profile: UNKNOWN_PROFILE }
const deps = { random: systemRandom, now: NOON }

eachDatabase('a scope', (open) => {
  test('gives back what the work gives, and stores it', async () => {
    const database = await open()
    const stored = await inWorkspace(database, HERE, (scope) => knowMember(scope, deps, ann))
    const found = await readWorkspace(database, HERE, (scope) => findMember(scope, 'U1ANN'))
    expect(found?.id).toBe(stored.id)
  })

  test('stores nothing of work that fails, and says why', async () => {
    const database = await open()
    const work = inWorkspace(database, HERE, async (scope) => {
      await knowMember(scope, deps, ann)
      throw new Error('half-way')
    })
    await expect(work).rejects.toThrow('half-way')
    expect(await readWorkspace(database, HERE, (scope) => findMember(scope, 'U1ANN'))).toBeNull()
  })

  test('inside another one throws at once, and undoes the outer one', async () => {
    const database = await open()
    for (const inner of [
      () => inWorkspace(database, HERE, async () => {}),
      () => readWorkspace(database, HERE, async () => {}),
      () => asSystem(database, async () => {}),
    ]) {
      const outer = inWorkspace(database, HERE, async (scope) => {
        await knowMember(scope, deps, ann)
        await inner()
      })
      await expect(outer).rejects.toThrow('a transaction is open here already')
    }
    expect(await readWorkspace(database, HERE, (scope) => findMember(scope, 'U1ANN'))).toBeNull()
  })

  test('beside another one that is open waits its turn', async () => {
    const database = await open()
    const both = ['U1ANN', 'U1BEN'].map((slackUserId) =>
      inWorkspace(database, HERE, (scope) => knowMember(scope, deps, { ...ann, slackUserId })),
    )
    expect(new Set((await Promise.all(both)).map(({ id }) => id)).size).toBe(2)
  })

  test('for reading refuses to write', async () => {
    const database = await open()
    const work = readWorkspace(database, HERE, (scope) => knowMember(scope, deps, ann))
    await expect(work).rejects.toThrow()
    expect(await readWorkspace(database, HERE, (scope) => findMember(scope, 'U1ANN'))).toBeNull()
  })

  test('for reading shows one picture, whatever another process stores meanwhile', async () => {
    const [reader, writer] = [await open(), await open()]
    const [before, after] = await readWorkspace(reader, HERE, async (scope) => {
      const first = await findMember(scope, 'U1ANN')
      await asAnotherProcess(() => member(writer, 'U1ANN'))
      return [first, await findMember(scope, 'U1ANN')]
    })
    expect([before, after]).toEqual([null, null])
    expect(await readWorkspace(reader, HERE, (scope) => findMember(scope, 'U1ANN'))).not.toBeNull()
  })
})
