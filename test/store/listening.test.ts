import { randomBytes } from 'node:crypto'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { listenToOthers } from '../../src/db/listen.ts'
import type { News } from '../../src/db/news.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { wakeLane } from '../../src/outbox/lanes.store.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { HERE, newPostgresDatabase, silentLog } from '../support/databases.ts'
import { tcpProxy } from '../support/tcp-proxy.ts'

const WAITS = { timeout: 30_000 }

describe.skipIf(inject('postgresUrl') === null)('a process that listens to the others', () => {
  async function listening() {
    const location = await newPostgresDatabase()
    const key = formatKeyring(newKeyring(randomBytes))
    const database = await openDatabase({ database: location, key }, silentLog)
    onTestFinished(() => database.kysely.destroy())
    await asSystem(database, (scope) => upsertInstalled(scope, HERE))
    const way = await tcpProxy(location.url)
    const heard: News[] = []
    const listener = listenToOthers(way.url, silentLog, (news) => void heard.push(news))
    onTestFinished(async () => {
      await listener.close()
      await way.close()
    })
    await expect.poll(listener.isConnected, WAITS).toBe(true)
    const what = { priority: 0, operation: 'erase' } as const
    const lane = { lane: 'erase:D1', memberId: null, ...what, dueAt: 0, wakeAt: 0 }
    const queue = () => inWorkspace(database, HERE, (scope) => wakeLane(scope, lane))
    return { database, way, heard, listener, lane, queue }
  }

  test('hears that something is due once it is stored, and nothing of what was rolled back', async () => {
    const { database, heard, listener, lane, queue } = await listening()
    heard.length = 0
    await inWorkspace(database, HERE, async (scope) => {
      await wakeLane(scope, lane)
      throw new Error('rolled back')
    }).catch(() => undefined)
    // What is told later is heard later.
    listener.tell({ kind: 'profile', key: 'somebody' })
    await expect.poll(() => heard, WAITS).toEqual([{ kind: 'profile', key: 'somebody' }])
    await queue()
    await expect.poll(() => heard, WAITS).toContainEqual({ kind: 'due' })
  })

  test.each(['cut', 'swallow'] as const)(
    'notices a database that is out of reach (%s), and looks for what is due when it is back',
    async (how) => {
      const { way, heard, listener, queue } = await listening()
      way[how]()
      await expect.poll(listener.isConnected, WAITS).toBe(false)
      await queue()
      heard.length = 0
      way.mend()
      await expect.poll(listener.isConnected, WAITS).toBe(true)
      expect(heard).toEqual([{ kind: 'due' }])
    },
  )
})
