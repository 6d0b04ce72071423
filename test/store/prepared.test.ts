import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { prepared } from '../../src/db/prepared.ts'
import { inWorkspace } from '../../src/db/scope.ts'
import { eachDatabase, HERE } from '../support/databases.ts'

type Topic = { readonly id: string; readonly text: string }

eachDatabase('a query that is built once', (open) => {
  test('takes each value for what it is called, in whatever order it comes', async () => {
    const database = await open()
    const put = prepared((trx, is: Topic & { workspaceId: string }) =>
      trx.insertInto('lifecycle_events').values({
        workspace_id: is.workspaceId,
        event_id: is.id,
        type: is.text,
        handled: 0,
      }),
    )
    await inWorkspace(database, HERE, async (scope) => {
      await put(scope, { workspaceId: HERE, id: 'first', text: 'one' })
      await put(scope, { text: 'two', id: 'second', workspaceId: HERE })
    })
    const rows = await database.kysely.selectFrom('lifecycle_events').select(['event_id', 'type']).execute()
    expect(rows).toEqual([
      { event_id: 'first', type: 'one' },
      { event_id: 'second', type: 'two' },
    ])
  })

  test('hands bytes on as they are', async () => {
    const database = await open()
    const give = prepared((trx, is: { bytes: Buffer }, { dialect }) => {
      const type = sql.raw(dialect === 'sqlite' ? 'blob' : 'bytea')
      return trx.selectNoFrom(sql<Buffer>`cast(${is.bytes} as ${type})`.as('bytes'))
    })
    const { rows } = await inWorkspace(database, HERE, (scope) => give(scope, { bytes: Buffer.from('on') }))
    expect(rows).toEqual([{ bytes: Buffer.from('on') }])
  })
})
