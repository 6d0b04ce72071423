import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import type { OnwardDatabase } from '../src/db/database.ts'
import { openDatabase } from '../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../src/db/scope.ts'
import { personIndex } from '../src/groups/person-index.ts'
import { setUpGroup } from '../src/groups/set-up-group.ts'
import { createLog } from '../src/log.ts'
import { systemRandom } from '../src/random.ts'
import { logRejection } from '../src/rejections/log-rejection.ts'
import { REASONS_GIVEN, type Rejection, STAGES } from '../src/rejections/rejection.ts'
import { lockWindows } from '../src/reports/lock-windows.ts'
import { publishDue } from '../src/reports/publish-due.ts'
import { blurReport } from '../src/reports/publish-report.ts'
import { readContributions } from '../src/reports/read-contributions.ts'
import { groupOf } from '../src/reports/report-scope.ts'
import { windowOf } from '../src/reports/report-window.ts'
import { upsertInstalled } from '../src/workspaces/workspaces.store.ts'
import { percentile } from './statistics.ts'

const MEMBERS = 10_000
const ENTRIES_EACH = 100
const GROUPS = 4
const COMPANIES = 5_000
const HERE = 'T1HERE'
const DAY_MS = 24 * 60 * 60 * 1_000
const SET_UP_AT = Date.UTC(2025, 11, 1, 12)
/** The community's first window of four weeks for companies, and its weekly one. */
const WINDOW_AT = Date.UTC(2026, 0, 4, 23)

/**
 * Computes the reports of a community of 10,000 members with 1,000,000 entries on SQLite, once with all of them
 * in one window of four weeks and once spread over two years, while members log. Milliseconds.
 */
async function main(): Promise<void> {
  const lines = [
    '| Entries | window locked | slowest report | reports | all of them, with members at it | longest pause of the event loop | a no logged meanwhile, median | most |',
    '|---|---|---|---|---|---|---|---|',
  ]
  for (const [name, days] of [
    ['1,000,000 in four weeks', 28],
    ['1,000,000 in two years', 730],
  ] as const)
    lines.push(await measure(name, days))
  process.stdout.write(
    `${MEMBERS} counted members in ${GROUPS} groups, SQLite, milliseconds.\n\n${lines.join('\n')}\n`,
  )
}

async function measure(name: string, days: number): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'onward-bench-'))
  const log = createLog({ level: 'error', write: (line) => process.stderr.write(line) })
  const path = join(dir, 'onward.db')
  const key = Buffer.alloc(32, 7).toString('base64')
  const database = await openDatabase({ database: { dialect: 'sqlite', path }, key }, log)
  try {
    let now = SET_UP_AT
    const clock = { now: () => now, onMoved() {}, close() {} }
    const deps = { database, random: systemRandom, clock }
    await fill(database, path, deps, days)
    now = WINDOW_AT + DAY_MS
    const locking = performance.now()
    await lockWindows(deps)
    const locked = performance.now() - locking
    now = WINDOW_AT + 31 * DAY_MS
    await lockWindows(deps)

    const stop = { now: false }
    const logging = logMeanwhile(deps, stop)
    const delays = monitorEventLoopDelay({ resolution: 1 })
    delays.enable()
    const began = performance.now()
    await publishDue(deps)
    const all = performance.now() - began
    delays.disable()
    stop.now = true
    const answered = await logging
    const { reports } = await database.kysely
      .selectFrom('reports')
      .select(({ fn }) => fn.countAll<number>().as('reports'))
      .executeTakeFirstOrThrow()
    const figures = [
      locked,
      await slowestReport(database),
      reports,
      all,
      delays.max / 1e6,
      percentile(answered, 0.5),
      Math.max(...answered),
    ]
    return `| ${name} | ${figures.map((value) => value.toFixed(0)).join(' | ')} |`
  } finally {
    await database.kysely.destroy()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Each report once more, one after the other, with nobody at it: the slowest. */
async function slowestReport(database: OnwardDatabase): Promise<number> {
  const windows = await database.kysely.selectFrom('report_windows').selectAll().execute()
  let slowest = 0
  for (const { scope, window_id: windowId, tier, about, next_publish_at: due } of windows) {
    if (due !== null) continue
    const began = performance.now()
    const { from, to } = windowOf('Europe/Madrid', windowId)
    const range = { groupId: groupOf(scope), from, to, windowId, about }
    const contributions = await readContributions(database, HERE, range)
    blurReport(
      database.keyring.reportNoiseKey,
      { scope, window: { id: windowId, from, to }, tier, about },
      contributions,
    )
    slowest = Math.max(slowest, performance.now() - began)
  }
  return slowest
}

type Deps = Parameters<typeof publishDue>[0]

/** Members log, one after the other, until told to stop; gives how long each waited. */
async function logMeanwhile(deps: Deps, stop: { now: boolean }): Promise<number[]> {
  const times: number[] = []
  for (let nth = 0; !stop.now; nth++) {
    const began = performance.now()
    await logRejection(deps, {
      workspaceId: HERE,
      slackUserId: 'U1MEANWHILE',
      origin: `V${nth}`,
      profile: { timeZone: 'Europe/Madrid', locale: 'en' },
      rejection: REJECTION,
    })
    times.push(performance.now() - began)
    await pause(5)
  }
  return times
}

/** Written beside Onward: a million nos, one by one, would take an hour. What is sealed is never read here. */
async function fill(database: OnwardDatabase, path: string, deps: Deps, days: number): Promise<void> {
  await asSystem(database, (scope) => upsertInstalled(scope, HERE))
  for (let group = 0; group < GROUPS; group++) {
    const setUp = { leads: ['U1LEA'], computer: 'Lea', contacts: 'Helpline', sharesAllowed: true }
    const place = { channel: `C${group}`, name: `group-${group}`, timeZone: 'Europe/Madrid' }
    await setUpGroup(deps, { workspaceId: HERE, ...place, setUp })
  }
  const groups = (await database.kysely.selectFrom('groups').select('group_id').execute()).map(
    (row) => row.group_id,
  )
  const indexes = await inWorkspace(database, HERE, async (scope) =>
    Array.from({ length: MEMBERS }, (_, n) => personIndex(scope, `U1M${n}`)),
  )
  const beside = new Database(path)
  beside.pragma('synchronous = off')
  const insert = (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row)
    const statement = beside.prepare(
      `insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`,
    )
    return (values: Record<string, unknown>) => statement.run(...columns.map((column) => values[column]))
  }
  beside.transaction(() => {
    const at = { workspace_id: HERE }
    const company = (n: number) => ({
      ...at,
      company_id: `c${n}`,
      name_index: `n${n}`,
      name_sealed: 'sealed',
    })
    const addCompany = insert('companies', company(0))
    for (let n = 0; n < COMPANIES; n++) addCompany(company(n))
    const groupOfMember = (n: number) => groups[n % GROUPS] ?? ''
    const memberId = (n: number) => `m${String(n).padStart(6, '0')}`
    const member = (n: number) => ({
      ...at,
      member_id: memberId(n),
      slack_user_id: `U1M${n}`,
      data_key: 'key',
      created_at: SET_UP_AT,
    })
    const settings = (n: number) => ({
      ...at,
      member_id: memberId(n),
      nudge_weekday: 3,
      nudge_hour: 10,
      weekend: 0,
      cadence: '4,10,13',
      tone: 'plain',
      counted: 1,
      kind_words: 1,
      look_back: 0,
    })
    const roster = (n: number) => ({ ...at, group_id: groupOfMember(n), person_index: indexes[n], round: 0 })
    const addMember = insert('members', member(0))
    const addSettings = insert('settings', settings(0))
    const addRoster = insert('group_roster', roster(0))
    for (let n = 0; n < MEMBERS; n++) {
      addMember(member(n))
      addSettings(settings(n))
      addRoster(roster(n))
    }
    const entry = (n: number) => ({
      ...at,
      entry_id: `e${n}`,
      member_id: memberId(n % MEMBERS),
      origin: `o${n}`,
      group_id: groupOfMember(n % MEMBERS),
      company_id: `c${(n * 7 + Math.floor(n / MEMBERS)) % COMPANIES}`,
      company_sealed: 'x'.repeat(60),
      role_sealed: 'x'.repeat(60),
      stage: STAGES[n % STAGES.length],
      outcome: 'no',
      heard_on: '2026-01-10',
      reason: REASONS_GIVEN[(n * 3) % REASONS_GIVEN.length],
      quiet: 1,
      entered_at:
        WINDOW_AT +
        Math.floor((n / (MEMBERS * ENTRIES_EACH)) * days * DAY_MS) -
        (days > 28 ? (days - 28) * DAY_MS : 0),
      updated_at: WINDOW_AT,
    })
    const addEntry = insert('entries', entry(0))
    for (let n = 0; n < MEMBERS * ENTRIES_EACH; n++) addEntry(entry(n))
  })()
  beside.close()
}

const REJECTION = {
  company: 'Northwind',
  role: null,
  stage: 'interview',
  outcome: 'no',
  heardOn: '2026-01-10',
  how: null,
  reason: 'none',
  contact: null,
  lesson: null,
  quiet: true,
} as const satisfies Rejection

await main()
