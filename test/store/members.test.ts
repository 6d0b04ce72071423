import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace, readWorkspace } from '../../src/db/scope.ts'
import { addressOf } from '../../src/members/address-of.ts'
import { forgetMember } from '../../src/members/forget-member.ts'
import { knowMember } from '../../src/members/know-member.ts'
import { markMet } from '../../src/members/mark-met.ts'
import type { Profile } from '../../src/members/member.ts'
import { noteDmChannel } from '../../src/members/note-dm-channel.ts'
import { memberById, recogniseMember } from '../../src/members/recognise-member.ts'
import { systemRandom } from '../../src/random.ts'
import { open as openSealed, seal } from '../../src/sealing/seal.ts'
import { ELSEWHERE, eachDatabase, HERE } from '../support/databases.ts'
import { member, NOON, standingClock, useCaseDeps } from '../support/factories.ts'
import { openBoth } from '../support/other-process.ts'

const place = { workspace: HERE, table: 't', column: 'c', row: 'r' }

eachDatabase('members', (open) => {
  const recognised = (database: OnwardDatabase, slackUserId: string, workspaceId = HERE) =>
    readWorkspace(database, workspaceId, (scope) => recogniseMember(scope, slackUserId))

  test('are made once, however often they come, and keep their key', async () => {
    const database = await open()
    const first = await member(database, 'U1ANN')
    const again = await member(await open(), 'U1ANN')
    expect(again.id).toBe(first.id)
    expect(openSealed(again.key, seal(first.key, 'a lesson', place), place)).toBe('a lesson')
  })

  test('are made once by two processes at the same time', async () => {
    const [one, other] = await openBoth(open)
    for (let round = 0; round < 10; round++) {
      const known = await Promise.all([member(one, `U${round}`), member(other, `U${round}`)])
      expect(known[0].id).toBe(known[1].id)
    }
  })

  test('of two workspaces are two, also for one user id', async () => {
    const database = await open()
    const here = await member(database, 'U1ANN', HERE)
    expect(await recognised(database, 'U1ANN', ELSEWHERE)).toBeNull()
    const elsewhere = await member(database, 'U1ANN', ELSEWHERE)
    expect(elsewhere.id).not.toBe(here.id)
    expect(() => openSealed(elsewhere.key, seal(here.key, 'a lesson', place), place)).toThrow()
  })

  test('keep what Slack could not be asked this time', async () => {
    const database = await open()
    const know = (profile: Profile) =>
      inWorkspace(database, HERE, (scope) =>
        knowMember(scope, { random: systemRandom, now: NOON }, { slackUserId: 'U1ANN', profile }),
      )
    await know({ timeZone: 'Europe/Madrid', locale: 'en-GB' })
    await know({ timeZone: null, locale: null })
    const expected = { timeZone: 'Pacific/Honolulu', locale: 'en-GB' }
    expect(await know({ timeZone: 'Pacific/Honolulu', locale: null })).toMatchObject(expected)
    expect(await recognised(database, 'U1ANN')).toMatchObject(expected)
  })

  test('are met once', async () => {
    const database = await open()
    const clock = standingClock()
    const { id } = await member(database, 'U1ANN')
    for (const _ of ['first', 'second']) {
      await inWorkspace(database, HERE, (scope) => markMet(scope, id, clock.now()))
      clock.moveBy(1)
    }
    const rows = await database.kysely.selectFrom('members').select('met_at').execute()
    expect(rows).toEqual([{ met_at: NOON }])
    expect(await recognised(database, 'U1ANN')).toMatchObject({ met: true })
  })

  test('are reached at their user id, and looked up in their DM once it is known', async () => {
    const database = await open()
    const { id } = await member(database, 'U1ANN')
    const address = () => readWorkspace(database, HERE, (scope) => addressOf(scope, id))
    expect(await address()).toEqual({ slackUserId: 'U1ANN', dmChannel: null })
    for (const channel of ['D1', '']) await inWorkspace(database, HERE, (s) => noteDmChannel(s, id, channel))
    expect(await address()).toEqual({ slackUserId: 'U1ANN', dmChannel: 'D1' })
    expect(await readWorkspace(database, HERE, (scope) => addressOf(scope, null))).toBeNull()
  })

  test('are gone once forgotten, may be forgotten again, and come back as somebody new', async () => {
    const database = await open()
    const ann = await member(database, 'U1ANN')
    const ben = await member(database, 'U1BEN')
    const who = { workspaceId: HERE, slackUserId: 'U1ANN' }
    for (const _ of ['first', 'second']) await forgetMember(useCaseDeps(database), who)
    expect(await recognised(database, 'U1ANN')).toBeNull()
    expect(await readWorkspace(database, HERE, (scope) => memberById(scope, ann.id))).toBeNull()
    expect((await recognised(database, 'U1BEN'))?.id).toBe(ben.id)
    expect((await member(database, 'U1ANN')).id).not.toBe(ann.id)
  })
})
