import { env, exit } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { listenToOthers } from '../src/db/listen.ts'
import { openDatabase } from '../src/db/open-database.ts'
import { homePage } from '../src/home/home-page.ts'
import { createLog } from '../src/log.ts'
import type { Courier } from '../src/outbox/courier.ts'
import { startOutbox } from '../src/outbox/outbox.ts'
import { newOwner } from '../src/outbox/owner.ts'
import { systemRandom } from '../src/random.ts'
import { BENCH_KIND } from './deliver-kind.ts'

// One of several processes that deliver what is queued, to a Slack that takes everything after a moment.
const { DATABASE_URL: url = '', ONWARD_KEY: key, SLACK_MS = '0' } = env
const log = createLog({ level: 'error', write: (line) => void process.stderr.write(line) })
const database = await openDatabase({ database: { dialect: 'postgres', url }, key }, log)
const never = async () => {
  throw new Error('only posts are measured')
}
let count = 0
const courier: Courier = {
  async post(to) {
    await pause(Number(SLACK_MS))
    count += 1
    return { kind: 'accepted', place: { channel: `D${to}`, ts: `1.${String(count).padStart(6, '0')}` } }
  },
  update: never,
  erase: never,
  find: never,
  publish: never,
}
const clock = { now: Date.now, onMoved() {}, close() {} }
const outbox = startOutbox({
  database,
  clock,
  random: systemRandom,
  realNow: Date.now,
  log,
  kinds: new Map([[BENCH_KIND.kind, BENCH_KIND]]),
  courierFor: () => courier,
  home: homePage(clock, async () => null),
  owner: newOwner(systemRandom.id()),
})
const listener = listenToOthers(url, log, () => outbox.wake())
while (!listener.isConnected()) await pause(10)
process.send?.('ready')
process.on('message', () => {
  void (async () => {
    await outbox.stop()
    await listener.close()
    await database.kysely.destroy()
    exit(0)
  })()
})
