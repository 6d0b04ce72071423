import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inWorkspace, type Scope } from '../../src/db/scope.ts'
import { homePage } from '../../src/home/home-page.ts'
import { putHome } from '../../src/home/homes.store.ts'
import { lockMemberOf } from '../../src/members/members.store.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import type { Courier } from '../../src/outbox/courier.ts'
import { startOutbox } from '../../src/outbox/outbox.ts'
import { queueHome, queuePost } from '../../src/outbox/queue.ts'
import { systemRandom } from '../../src/random.ts'
import { answerMessage } from '../../src/rejections/answer.message.ts'
import { eachDatabase, HERE, silentLog } from '../support/databases.ts'
import { member, NOON, standingClock, useCaseDeps } from '../support/factories.ts'
import { asAnotherProcess, untilSomebodyWaits } from '../support/other-process.ts'

/** Another process works while this transaction is open, and never idle: Postgres would end it. */
async function meanwhile(scope: Scope, work: () => Promise<unknown>): Promise<void> {
  let isOver = false
  const over = asAnotherProcess(work).finally(() => {
    isOver = true
  })
  while (!isOver) await sql`select 1`.execute(scope.trx)
  await over
}

/** On SQLite one transaction waits for the other whatever they lock. */
eachDatabase('on locks', (open, dialect) => {
  const onPostgres = test.skipIf(dialect === 'sqlite')
  const locks = {
    'something is being written about its member': recogniseMember,
    'its member is being forgotten': lockMemberOf,
  } satisfies Record<string, (scope: Scope, slackUserId: string) => Promise<unknown>>

  onPostgres.each(Object.entries(locks))('a lane is given back while %s', async (_, lock) => {
    const [database, other] = [await open(), await open()]
    const { id: memberId } = await member(database, 'U1ANN')
    const queue = (subjectId: string, dueAt: number) =>
      inWorkspace(database, HERE, (scope) =>
        queuePost(scope, systemRandom, { kind: answerMessage, memberId, subjectId, dueAt }),
      )
    await queue('due', NOON)
    await queue('due later', NOON + 1)
    const clock = standingClock()
    const outbox = startOutbox({
      ...useCaseDeps(other, clock),
      // Of a kind that is not known there is nothing to send.
      ...{ kinds: new Map(), courierFor: (): Courier => Promise.reject('nothing is sent') as never },
      ...{ log: silentLog, owner: 'another process', realNow: () => 1_000_000 },
      home: homePage(clock, async () => null),
    })
    const held = () =>
      other.kysely.selectFrom('lanes').select('due_at').where('lease_owner', 'is not', null).execute()
    await inWorkspace(database, HERE, async (scope) => {
      await lock(scope, 'U1ANN')
      await meanwhile(scope, async () => {
        outbox.wake()
        await outbox.settled()
        expect(await held()).toEqual([])
      })
    })
    await outbox.stop()
  })

  onPostgres('what is shown on Home is noted while its member opens it again', async () => {
    const [database, other] = [await open(), await open()]
    const { id: memberId } = await member(database, 'U1ANN')
    const opens = { openedAt: NOON, opening: true }
    await inWorkspace(database, HERE, (scope) => putHome(scope, memberId, opens))
    const home = homePage(standingClock(), async () => null)
    const noted = Promise.withResolvers<unknown>()
    await inWorkspace(database, HERE, async (scope) => {
      await recogniseMember(scope, 'U1ANN')
      asAnotherProcess(() =>
        inWorkspace(other, HERE, (theirs) => home.noteShown(theirs, memberId, { hash: 'h', mark: 'm' })),
      ).then(noted.resolve, noted.reject)
      await meanwhile(scope, () => untilSomebodyWaits(other))
      await putHome(scope, memberId, opens)
    })
    await noted.promise
    const shown = await database.kysely.selectFrom('homes').select(['hash', 'shown']).execute()
    expect(shown).toEqual([{ hash: 'h', shown: 'm' }])
  })

  onPostgres(
    'a Home is queued by somebody else while something is being written about its member',
    async () => {
      const [database, other] = [await open(), await open()]
      const { id: memberId } = await member(database, 'U1ANN')
      await inWorkspace(database, HERE, async (scope) => {
        await recogniseMember(scope, 'U1ANN')
        await meanwhile(scope, () =>
          inWorkspace(other, HERE, (theirs) => queueHome(theirs, systemRandom, { memberId, dueAt: NOON })),
        )
      })
      const lanes = await database.kysely.selectFrom('lanes').select('member_id').execute()
      expect(lanes).toEqual([{ member_id: memberId }])
    },
  )
})
