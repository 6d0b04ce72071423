import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, readWorkspace } from '../../src/db/scope.ts'
import { forgetMember } from '../../src/members/forget-member.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import { deleteEntry } from '../../src/rejections/delete-entry.ts'
import { entriesOf } from '../../src/rejections/entry-lists.store.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { HERE, silentLog, temporaryFolder } from '../support/databases.ts'
import { logs, useCaseDeps } from '../support/factories.ts'
import { foundInFiles, piecesOf } from '../support/found-in-files.ts'

const ROUNDS = 400
const CANARIES = ['Canarycorp', 'canary keeper', 'Carla Canary', 'carla@canary.example', 'canaries sing']
const canary = {
  company: 'Canarycorp',
  role: 'canary keeper',
  contact: { name: 'Carla Canary', address: 'carla@canary.example', known: 'canaries sing together' },
  lesson: 'canaries sing in the morning',
}

/** Whatever stands in a member's rows and in nobody else's: ids, sealed values, the wrapped key, index values. */
async function tracesOf(database: OnwardDatabase, slackUserId: string): Promise<string[]> {
  const { kysely } = database
  const { member_id: id, ...member } = await kysely
    .selectFrom('members')
    .select(['member_id', 'data_key', 'slack_user_id'])
    .where('slack_user_id', '=', slackUserId)
    .executeTakeFirstOrThrow()
  const entries = await kysely.selectFrom('entries').selectAll().where('member_id', '=', id).execute()
  const lessons = await kysely.selectFrom('lessons').selectAll().where('member_id', '=', id).execute()
  const queued = await kysely.selectFrom('outbox').selectAll().where('member_id', '=', id).execute()
  const companyIds = entries.map((entry) => entry.company_id)
  const companies = await kysely
    .selectFrom('companies')
    .selectAll()
    .where('company_id', 'in', companyIds)
    .execute()
  return [
    id,
    ...Object.values(member),
    ...entries.flatMap((entry) => [
      ...[entry.entry_id, entry.origin, entry.company_sealed, entry.role_sealed],
      ...[entry.contact_name_sealed, entry.contact_address_sealed, entry.contact_known_sealed],
    ]),
    ...lessons.flatMap((lesson) => [lesson.lesson_id, lesson.text_sealed]),
    ...queued.flatMap((row) => [row.row_id, row.marker]),
    ...companies.flatMap((company) => [company.company_id, company.name_index, company.name_sealed]),
  ].flatMap((trace) => (trace === null ? [] : piecesOf(trace)))
}

/** The same course of events each time: mulberry32. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

const ANN = 'U1ANNCANARY'
/** Fixed, since the order of an index follows from it. */
const key = Buffer.alloc(32, 7).toString('base64')

/**
 * Entries of Ann's between those of 40 others, some edited and grown, some deleted, so that pages split and
 * merge, which leaves copies of rows in the unused part of pages. The same seed lays out the same pages.
 */
async function manyLog(database: OnwardDatabase, seed: number): Promise<void> {
  const roll = dice(seed)
  const id = () => Buffer.from(Array.from({ length: 16 }, () => roll(256))).toString('base64url')
  const random = { id, below: roll }
  for (let round = 0; round < ROUNDS; round++) {
    const slackUserId = roll(4) === 0 ? ANN : `U1OTHER${roll(40)}X`
    const company = `Canarycorp ${roll(60)}${slackUserId === ANN ? ' of Ann' : ''}`
    const lesson = canary.lesson.repeat(roll(3) === 0 ? roll(200) + 1 : 1)
    const origin = `V-${slackUserId}-${roll(5) === 0 ? roll(round + 1) : round}`
    const contact = roll(2) === 0 ? null : canary.contact
    await logs(database, slackUserId, origin, { ...canary, company, contact, lesson, random })
    if (roll(6) !== 0) continue
    const { entries } = await entriesOfMember(database, slackUserId)
    const entryId = entries[roll(entries.length)]?.id ?? ''
    const click = { workspaceId: HERE, slackUserId, entryId, updateNotBefore: 0 }
    await deleteEntry({ ...useCaseDeps(database), random }, click)
  }
}

function entriesOfMember(database: OnwardDatabase, slackUserId: string) {
  return readWorkspace(database, HERE, async (scope) => {
    const member = await recogniseMember(scope, slackUserId)
    if (member === null) throw new Error('somebody who logged is known')
    return entriesOf(scope, member, { offset: 0, size: 1_000 })
  })
}

/** With these seeds `secure_delete` alone would leave something. */
test.each([5, 10])(
  'no byte of a forgotten member is in any file, and all of the others (%i)',
  async (seed) => {
    const folder = temporaryFolder()
    const path = join(folder, 'onward.db')
    const database = await openDatabase({ database: { dialect: 'sqlite', path }, key }, silentLog)
    await asSystem(database, (scope) => upsertInstalled(scope, HERE))
    await manyLog(database, seed)
    const all = { ann: await tracesOf(database, ANN), other: await tracesOf(database, 'U1OTHER3X') }
    // Not quite all: a piece may lie across the border of two pages.
    const [ann, other] = [foundInFiles(folder, all.ann), foundInFiles(folder, all.other)]
    expect(ann.length).toBeGreaterThan(0.95 * all.ann.length)
    expect(other.length).toBeGreaterThan(0.95 * all.other.length)
    expect(foundInFiles(folder, CANARIES)).toEqual([])

    await forgetMember(useCaseDeps(database), { workspaceId: HERE, slackUserId: ANN })

    expect(foundInFiles(folder, ann)).toEqual([])
    expect(foundInFiles(folder, all.other).length).toBeGreaterThan(0.95 * all.other.length)
    expect(foundInFiles(folder, CANARIES)).toEqual([])
    const check = await sql`pragma integrity_check`.execute(database.kysely)
    expect(check.rows).toEqual([{ integrity_check: 'ok' }])
    await database.kysely.destroy()
    expect(foundInFiles(folder, [...ann, ...CANARIES])).toEqual([])
  },
)
