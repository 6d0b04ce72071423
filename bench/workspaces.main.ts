import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { OnwardDatabase } from '../src/db/database.ts'
import { openDatabase } from '../src/db/open-database.ts'
import { homePage } from '../src/home/home-page.ts'
import { createLog } from '../src/log.ts'
import { sendDueNudges } from '../src/nudges/send-due-nudges.ts'
import type { Courier } from '../src/outbox/courier.ts'
import type { MessageKind } from '../src/outbox/message-kind.ts'
import { startOutbox } from '../src/outbox/outbox.ts'
import { systemRandom } from '../src/random.ts'
import { formatKeyring, newKeyring } from '../src/sealing/keyring.ts'
import { WEDNESDAY } from './many-people.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const PEOPLE_EACH = 10
const log = createLog({ level: 'error', write: (line) => process.stderr.write(line) })

/**
 * `npm run bench:workspaces [-- WORKSPACES MEMBERS WEEKS]`: members of many workspaces get their weekly nudge for some
 * weeks; says what one costs this process, planned, queued and delivered: of a processor, and by the clock. Slack
 * takes all at once here, and the text is the same for all: what it costs to draw one and Slack's own time come on
 * top. With TMPDIR on a disk in memory the waiting for a disk is left out.
 */
async function main(): Promise<void> {
  const [workspaces = 1_000, members = 50, weeks = 4] = process.argv.slice(2).map(Number)
  const dir = mkdtempSync(join(tmpdir(), 'onward-bench-workspaces-'))
  const location = { dialect: 'sqlite', path: join(dir, 'onward.db') } as const
  const key = formatKeyring(newKeyring(randomBytes))
  const database = await openDatabase({ database: location, key }, log)
  try {
    await fill(database, workspaces, members)
    process.stdout.write(
      `${workspaces} workspaces of ${members} members, ${weeks} weeks; ${memory()} before the first\n`,
    )
    await play(database, weeks)
  } finally {
    await database.kysely.destroy()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Ten people each, of whom somebody is due every week. */
async function fill({ kysely }: OnwardDatabase, workspaces: number, members: number): Promise<void> {
  const total = workspaces * members
  const counted = (end: number) =>
    sql`with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${end})`
  const workspaceOf = sql`printf('T%05d', i % ${workspaces})`
  await kysely.transaction().execute(async (trx) => {
    await sql`insert into workspaces (workspace_id) ${counted(workspaces)} select printf('T%05d', i) from n`.execute(
      trx,
    )
    await sql`insert into members (workspace_id, member_id, slack_user_id, data_key, time_zone, created_at)
      ${counted(total)} select ${workspaceOf}, printf('m%07d', i), printf('U%07d', i), 'none', 'UTC', 0 from n`.execute(
      trx,
    )
    await sql`insert into people (workspace_id, person_id, member_id, origin, name_sealed, kind, added_on,
        touches, next_on, state, unanswered, added_at)
      ${counted(total * PEOPLE_EACH)} select printf('T%05d', (i % ${total}) % ${workspaces}), printf('p%08d', i),
        printf('m%07d', i % ${total}), printf('V%d', i), 'x', 'other', '2026-01-01', 0,
        printf('2026-02-%02d', 1 + i % 28), 'active', 0, 0 from n`.execute(trx)
    await sql`insert into nudge_plans (workspace_id, member_id, slot_at, next_nudge_at, nudges, zone_version)
      ${counted(total)} select ${workspaceOf}, printf('m%07d', i), ${WEDNESDAY}, ${WEDNESDAY}, 0,
        ${process.versions.tz ?? ''} from n`.execute(trx)
  })
  await sql`analyze`.execute(kysely)
}

/** Says of each week what it cost, and of all of them at the end. */
async function play(database: OnwardDatabase, weeks: number): Promise<void> {
  let now = WEDNESDAY
  let sent = 0
  const clock = { now: () => now, onMoved() {}, close() {} }
  const nudge: MessageKind = {
    ...{ kind: 'nudge', priority: 'nudge', whenUnknown: 'leave out' },
    render: async () => ({ text: 'A line of text', blocks: [] }),
  }
  const never = async () => ({ kind: 'refused', error: 'not here' }) as const
  const courier: Courier = {
    ...{ update: never, publish: never, erase: never, find: async () => ({ kind: 'absent' }) },
    async post(to) {
      sent += 1
      return { kind: 'accepted', place: { channel: `D${to}`, ts: String(sent) } }
    },
  }
  // Nudges are spread over minutes, so as not to meet Slack's limits: here that time has passed.
  const realNow = () => Date.now() + DAY_MS
  const base = { database, clock, log, random: systemRandom }
  const outbox = startOutbox({
    ...{ ...base, realNow, courierFor: () => courier, owner: 'bench' },
    kinds: new Map([[nudge.kind, nudge]]),
    home: homePage(clock, async () => null),
  })
  const all: Cost[] = []
  for (let week = 0; week < weeks; week++, now += 7 * DAY_MS) {
    const before = sent
    const planned = await costOf(() => sendDueNudges({ ...base, realNow: Date.now }))
    const delivered = await costOf(async () => {
      outbox.wake()
      await outbox.settled()
    })
    all.push(planned, delivered)
    const each = (cost: Cost) => inWords(cost, sent - before)
    process.stdout.write(
      `week ${week + 1}: ${sent - before} nudges, each planned and queued in ${each(planned)}, ` +
        `delivered in ${each(delivered)}; ${memory()}\n`,
    )
  }
  await outbox.stop()
  const sum = all.reduce((a, b) => ({ cpuMs: a.cpuMs + b.cpuMs, ms: a.ms + b.ms }))
  process.stdout.write(`all: ${sent} nudges, each in ${inWords(sum, sent)}\n`)
}

/** Of a processor, and by the clock. */
type Cost = { readonly cpuMs: number; readonly ms: number }

async function costOf(work: () => Promise<void>): Promise<Cost> {
  const [cpu, begun] = [process.cpuUsage(), performance.now()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  return { cpuMs: (user + system) / 1_000, ms: performance.now() - begun }
}

function inWords({ cpuMs, ms }: Cost, nudges: number): string {
  const each = (all: number) => (all / Math.max(1, nudges)).toFixed(2)
  return `${each(cpuMs)} ms of a processor (${each(ms)} ms by the clock)`
}

function memory(): string {
  return `${Math.round(process.memoryUsage().rss / 1e6)} MB of memory`
}

await main()
