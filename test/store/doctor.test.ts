import { expect, test } from 'vitest'
import { systemClock } from '../../src/clock/clock.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { checkDatabase } from '../../src/doctor/check-database.ts'
import type { Finding } from '../../src/doctor/finding.ts'
import { databaseAnswers, readDatabase } from '../../src/metrics/read-database.ts'
import { eachDatabase, newPostgresDatabase, silentLog } from '../support/databases.ts'
import { useCaseDeps } from '../support/factories.ts'

const key = Buffer.alloc(32, 3).toString('base64')
const deps = { clock: systemClock, log: silentLog }
const wrongIn = (findings: Finding[]) => findings.filter(({ ok }) => !ok).map(({ sentence }) => sentence)

eachDatabase('the readiness of a database', (open, dialect) => {
  test('is told while it answers, and that it does not once its connection is gone', async () => {
    const database = await open()
    const asked = { ...useCaseDeps(database), database, realNow: Date.now }
    expect([await databaseAnswers(database), await readDatabase(asked)]).toEqual([
      true,
      { oldestDueMs: null },
    ])
    await database.kysely.destroy()
    expect([await databaseAnswers(database), await readDatabase(asked)]).toEqual([false, null])
  })

  test.runIf(dialect === 'postgres')('the doctor looks at Postgres, and makes nothing there', async () => {
    const database = await newPostgresDatabase()
    expect(wrongIn(await checkDatabase({ database, key }, deps))).toEqual([])
    const opened = await openDatabase({ database, key }, silentLog)
    await opened.kysely.destroy()
    const findings = await checkDatabase({ database, key }, deps)
    expect([findings.length, wrongIn(findings)]).toEqual([4, []])
    const otherKey = Buffer.alloc(32, 4).toString('base64')
    expect(wrongIn(await checkDatabase({ database, key: otherKey }, deps))).toEqual([
      expect.stringContaining('not the one'),
    ])
    const url = 'postgres://nobody:canary@127.0.0.1:9/none'
    const away = wrongIn(await checkDatabase({ database: { dialect: 'postgres', url }, key }, deps))
    expect(away).toEqual([expect.stringMatching(/does not answer \(ECONNREFUSED\)/)])
  })
})
