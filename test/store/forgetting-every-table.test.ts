import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { OMITTED } from '../../src/export/file-rows.ts'
import { importMember } from '../../src/export/import-member.ts'
import { findGroupByChannel } from '../../src/groups/groups.store.ts'
import { setUpGroup } from '../../src/groups/set-up-group.ts'
import { insertKindWord } from '../../src/kind-words/kind-words.store.ts'
import { forgetMember } from '../../src/members/forget-member.ts'
import { insertShare, type NewShare } from '../../src/shares/shares.store.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { anyMember, dice } from '../support/any-member.ts'
import { HERE, silentLog, temporaryFolder } from '../support/databases.ts'
import { DAY_MS, NOON, useCaseDeps } from '../support/factories.ts'
import { columnsOf, fillTable } from '../support/fill-tables.ts'
import { foundInFiles, piecesOf } from '../support/found-in-files.ts'

const ANN = { workspaceId: HERE, slackUserId: 'U1ANNTRACE' }
const BEN = { workspaceId: HERE, slackUserId: 'U2BENTRACE' }

/** Tables whose rows belong to nobody, and what becomes there of somebody who is forgotten. */
const OF_NOBODY: Readonly<Record<string, string>> = {
  installation: "The operator's key check.",
  workspaces: 'One row for each workspace.',
  lifecycle_events: 'That the app was removed.',
  installs: "A workspace's token.",
  install_states: 'An installation on its way.',
  companies: 'Goes with the last that refers to it; looked for here too.',
  groups: 'What a lead decided for a channel.',
  group_leads: 'A user id; looked for here too.',
  group_roster: 'Who is in a channel, as Slack says: keyed hashes, asked anew each day.',
  group_topics: 'Says nothing about who suggested it.',
  shares: 'Opened by their sealed links, and deleted with the member; looked for here too.',
  kind_words: 'As with shares; looked for here too.',
  report_scopes: 'When a window of a group begins.',
  report_windows: 'Which groups and how many members a window has.',
  reports: 'What was published; it never changes.',
  pauses: 'What Slack takes no more of for a while.',
  departures: 'For a day, who left: keyed hashes.',
  report_companies: 'Companies that ten members named at least.',
}

/**
 * What of it may stay: where our messages and files are in Slack, until Slack has deleted them, 30 days at most.
 * It names nobody.
 */
const MAY_STAY = new Set(['sent_messages.channel', 'sent_messages.ts', 'exports.file_id'])

/** Shorter texts are such as `interview`, dates and languages: they tell of nobody. */
const SHORTEST = 12

type Traces = Map<string, string[]>

async function tablesOf(database: OnwardDatabase): Promise<{ table: string; ofMembers: boolean }[]> {
  const tables = (await database.kysely.introspection.getTables()).filter(({ isView }) => !isView)
  return tables.map(({ name, columns }) => ({
    table: name,
    ofMembers: columns.some((column) => column.name === 'member_id'),
  }))
}

/** Everything that stands in a member's rows, in every table, by table and column. */
async function tracesOf(database: OnwardDatabase, memberId: string, slackUserId: string): Promise<Traces> {
  const traces: Traces = new Map()
  const add = (where: string, value: unknown) => {
    if (typeof value !== 'string' || value.length < SHORTEST || value === HERE || MAY_STAY.has(where)) return
    traces.set(where, [...(traces.get(where) ?? []), ...piecesOf(value)])
  }
  for (const { table, ofMembers } of await tablesOf(database)) {
    if (!ofMembers) continue
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where member_id = ${memberId}`.execute(database.kysely)
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) add(`${table}.${column}`, value)
  }
  const { rows: companies } = await sql<Record<string, unknown>>`select * from companies where company_id in
    (select company_id from entries where member_id = ${memberId})`.execute(database.kysely)
  for (const row of companies)
    for (const [column, value] of Object.entries(row)) add(`companies.${column}`, value)
  if (slackUserId === ANN.slackUserId) {
    for (const table of ['shares', 'kind_words']) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(
        database.kysely,
      )
      for (const row of rows) {
        for (const [column, value] of Object.entries(row))
          if (/_sealed$|_index$/.test(column)) add(`${table}.${column}`, value)
      }
    }
  }
  traces.set('members.slack_user_id', [slackUserId])
  return traces
}

test('every table is known to belong to members, or to nobody', async () => {
  const { database } = await filled()
  const ofNobody = (await tablesOf(database)).filter(({ ofMembers }) => !ofMembers)
  expect(ofNobody.map(({ table }) => table).sort()).toEqual(Object.keys(OF_NOBODY).sort())
})

/** Ann and Ben, with rows in every table that belongs to a member; Ann leads a group. */
async function filled() {
  const folder = temporaryFolder()
  const path = join(folder, 'onward.db')
  const database = await openDatabase({ database: { dialect: 'sqlite', path }, key: undefined }, silentLog)
  await asSystem(database, (scope) => upsertInstalled(scope, HERE))
  const deps = useCaseDeps(database)
  const memberIds: string[] = []
  for (const [n, who] of [ANN, BEN].entries()) {
    expect(await importMember(deps, who, anyMember(dice(n + 1), 6))).toBe('imported')
    const { member_id } = await database.kysely
      .selectFrom('members')
      .select('member_id')
      .where('slack_user_id', '=', who.slackUserId)
      .executeTakeFirstOrThrow()
    for (const [table] of OMITTED) await fillTable(database, { workspace_id: HERE, member_id }, table)
    memberIds.push(member_id)
  }
  const setUp = { leads: [ANN.slackUserId], computer: 'Lea', contacts: 'A line', sharesAllowed: false }
  await setUpGroup(deps, { workspaceId: HERE, channel: 'C1', name: 'club', timeZone: 'UTC', setUp })
  const [ann = '', ben = ''] = memberIds
  await sharesAndAnswers(database, ann)
  return { database, folder, ann, ben }
}

/** A share of Ann's, and a kind word that she sent: their rows name nobody, and are hers all the same. */
async function sharesAndAnswers(database: OnwardDatabase, memberId: string): Promise<void> {
  await inWorkspace(database, HERE, async (scope) => {
    const group = await findGroupByChannel(scope, 'C1')
    if (group === null) throw new Error('the group was set up')
    const content = {
      by: 'Ann Trace',
      stage: 'interview',
      outcome: 'no',
      company: null,
      words: 'W',
      locale: null,
    }
    const link = { memberId, entryId: 'entry' }
    const times = { createdAt: NOON, dueAt: NOON, cutAt: NOON + DAY_MS }
    await insertShare(scope, group, { id: 'share-trace', content, link, ...times } as NewShare)
    const letter = {
      sender: ANN.slackUserId,
      words: 'W',
      shareId: 'share-of-ben',
      recipient: null,
      place: null,
    }
    await insertKindWord(scope, group, { id: 'kind-word-trace', letter, day: '2026-03-02', ...times })
  })
}

test('nothing in any table, and no byte in any file, is left of a member who is forgotten', async () => {
  const { database, folder, ann, ben } = await filled()
  const others = await tracesOf(database, ben, BEN.slackUserId)
  const ofOthers = new Set([...others.values()].flat())
  const traces = await tracesOf(database, ann, ANN.slackUserId)
  const own = [...traces].map(
    ([where, values]) => [where, values.filter((one) => !ofOthers.has(one))] as const,
  )

  // Of each table, and of each column with a key, words or an index value, something is there before.
  const seen = new Set(
    own.filter(([, values]) => foundInFiles(folder, values).length > 0).map(([where]) => where),
  )
  for (const { table, ofMembers } of await tablesOf(database)) {
    if (!ofMembers) continue
    expect(
      [...seen].some((where) => where.startsWith(`${table}.`)),
      `nothing of ${table} was found`,
    ).toBe(true)
    for (const { name } of await columnsOf(database, table)) {
      if (/_sealed$|_index$|^data_key$/.test(name)) expect(seen).toContain(`${table}.${name}`)
    }
  }
  expect(seen).toContain('members.slack_user_id')
  for (const where of ['companies.name_index', 'shares.link_sealed', 'shares.text_sealed'])
    expect(seen).toContain(where)
  for (const column of ['letter_sealed', 'once_index', 'day_index'])
    expect(seen).toContain(`kind_words.${column}`)

  await forgetMember(useCaseDeps(database), ANN)

  const left = own.flatMap(([where, values]) =>
    foundInFiles(folder, values).map((value) => `${where}: ${value}`),
  )
  expect(left).toEqual([])
  expect(foundInFiles(folder, [...ofOthers]).length).toBeGreaterThan(0.95 * ofOthers.size)
  await database.kysely.destroy()
  expect(own.flatMap(([, values]) => foundInFiles(folder, values))).toEqual([])
})
