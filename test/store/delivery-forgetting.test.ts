import { expect, test } from 'vitest'
import { inWorkspace } from '../../src/db/scope.ts'
import { forgetMember } from '../../src/members/forget-member.ts'
import { deleteMember, lockMemberOf } from '../../src/members/members.store.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { useCaseDeps } from '../support/factories.ts'
import { asAnotherProcess, untilSomebodyWaits } from '../support/other-process.ts'
import { fakeCourier, outboxBeside } from '../support/outbox-beside.ts'

eachDatabase('a delivery and forgetting', (open, dialect) => {
  test('takes a message back when its member was forgotten while it was under way', async () => {
    const database = await open()
    const who = { workspaceId: HERE, slackUserId: 'U1ANN' }
    const slack = fakeCourier({
      post: async () => {
        await forgetMember(useCaseDeps(database), who)
        return undefined
      },
    })
    const { posts, afterReal, states, places } = await outboxBeside(database, slack.courier)
    await posts('e1')
    await posts('e2')
    await afterReal(0)
    expect(slack.said()).toEqual(['post U1ANN e1', 'erase DU1ANN 1.1'])
    expect([await states(), await places()]).toEqual([[], []])
    expect(await database.kysely.selectFrom('lanes').selectAll().execute()).toEqual([])
  })

  test.skipIf(dialect === 'sqlite')(
    'takes a message back whose member another process is just forgetting, and neither waits for ever',
    async () => {
      const other = await open()
      const holding = Promise.withResolvers<void>()
      const slack = fakeCourier({
        post: async () => {
          await holding.promise
          return undefined
        },
      })
      const { posts, afterReal, ann, places } = await outboxBeside(await open(), slack.courier)
      await posts('e1')
      const forgetting = inWorkspace(other, HERE, async (scope) => {
        await lockMemberOf(scope, 'U1ANN')
        holding.resolve()
        await asAnotherProcess(() => untilSomebodyWaits(other))
        await deleteMember(scope, ann.id)
      })
      await Promise.all([forgetting, afterReal(0)])
      await afterReal(0)
      expect(slack.said()).toEqual(['post U1ANN e1', 'erase DU1ANN 1.1'])
      expect(await places()).toEqual([])
    },
  )

  test('takes all messages of a forgotten member out of Slack, and then knows nothing of them', async () => {
    const slack = fakeCourier()
    const { posts, afterReal, states, database } = await outboxBeside(await open(), slack.courier)
    await posts('e1')
    await posts('e2')
    await afterReal(0)
    await forgetMember(useCaseDeps(database), { workspaceId: HERE, slackUserId: 'U1ANN' })
    await afterReal(0)
    expect(slack.said().slice(2)).toEqual(['erase DU1ANN 1.1', 'erase DU1ANN 2.1'])
    expect(await states()).toEqual([])
  })
})
