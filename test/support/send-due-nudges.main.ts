import { argv, env } from 'node:process'
import { openDatabase } from '../../src/db/open-database.ts'
import { createLog } from '../../src/log.ts'
import { sendDueNudges } from '../../src/nudges/send-due-nudges.ts'
import { systemRandom } from '../../src/random.ts'

/** One process of several: queues what is due at an instant, again until another one's lock is gone. */
const [, , path = '', instant = ''] = argv
const log = createLog({ level: 'error', write() {} })
const database = await openDatabase({ database: { dialect: 'sqlite', path }, key: env.ONWARD_KEY }, log)
const clock = { now: () => Number(instant), onMoved() {}, close() {} }
const isLocked = (error: unknown) => error instanceof Error && /locked|busy/.test(error.message)
for (let isDone = false; !isDone; ) {
  isDone = await sendDueNudges({ database, clock, random: systemRandom, realNow: Date.now }).then(
    () => true,
    (error: unknown) => {
      if (isLocked(error)) return false
      throw error
    },
  )
}
await database.kysely.destroy()
