import { argv, env } from 'node:process'
import { openDatabase } from '../../src/db/open-database.ts'
import { createLog } from '../../src/log.ts'
import { sendDueNudges } from '../../src/nudges/send-due-nudges.ts'
import { systemRandom } from '../../src/random.ts'

/** One process of several: queues what is due at an instant, again until another one's lock is gone. */
const [, , path = '', instant = ''] = argv
const log = createLog({ level: 'error', write() {} })
const clock = { now: () => Number(instant), onMoved() {}, close() {} }

/** SQLite waits half a second for another process's lock: opening takes it as well, to look whether to migrate. */
async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isLocked(error)) throw error
    }
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && (/locked|busy/.test(error.message) || isLocked(error.cause))
}

const database = await again(() =>
  openDatabase({ database: { dialect: 'sqlite', path }, key: env.ONWARD_KEY }, log),
)
await again(() => sendDueNudges({ database, clock, random: systemRandom, realNow: Date.now }))
await database.kysely.destroy()
