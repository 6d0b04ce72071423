import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { createLog } from '../../src/log.ts'

test.skipIf(process.platform === 'win32')(
  'a SQLite database, its other files and its key file are made for their owner alone',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onward-modes-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const location = { dialect: 'sqlite', path: join(folder, 'onward.db') } as const
    const log = createLog({ level: 'error', write() {} })
    const database = await openDatabase({ database: location, key: undefined }, log)
    onTestFinished(() => database.kysely.destroy())
    const files = readdirSync(folder)
    expect(files).toContain('onward.db-wal')
    for (const file of files) expect([file, statSync(join(folder, file)).mode & 0o777]).toEqual([file, 0o600])
  },
)
