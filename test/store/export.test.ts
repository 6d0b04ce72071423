import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { inWorkspace, readWorkspace } from '../../src/db/scope.ts'
import { writeDocument } from '../../src/export/document.ts'
import { ALL_PARTS, OMITTED } from '../../src/export/file-rows.ts'
import { importMember } from '../../src/export/import-member.ts'
import { parseDocument } from '../../src/export/parse-document.ts'
import { openRows, readSealed } from '../../src/export/read-member.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import { anyMember, dice } from '../support/any-member.ts'
import { eachDatabase, HERE, silentLog, temporaryFolder } from '../support/databases.ts'
import { logs, NOON, useCaseDeps } from '../support/factories.ts'

const ANN = { workspaceId: HERE, slackUserId: 'U1ANN' }

/** Everything of a member's as the file in their archive says it. */
async function exportOf(database: OnwardDatabase, { workspaceId, slackUserId } = ANN): Promise<string> {
  const sealed = await readWorkspace(database, workspaceId, async (scope) => {
    const member = await recogniseMember(scope, slackUserId)
    if (member === null) throw new Error('the member is known')
    return readSealed(scope, member)
  })
  return writeDocument(openRows(sealed), NOON)
}

function rowsIn(text: string) {
  const parsed = parseDocument(text)
  if (parsed.kind === 'faults') throw new Error(parsed.faults.join('\n'))
  return parsed.rows
}

async function elsewhere(): Promise<OnwardDatabase> {
  const path = join(temporaryFolder(), 'onward.db')
  return openDatabase({ database: { dialect: 'sqlite', path }, key: undefined }, silentLog)
}

eachDatabase('an export', (open) => {
  test('holds every column of every table that belongs to a member, or is left out for a reason', async () => {
    const { kysely } = await open()
    const tables = (await kysely.introspection.getTables()).filter(({ isView }) => !isView)
    const ofMembers = tables.filter(
      ({ name, columns }) => name === 'members' || columns.some((column) => column.name === 'member_id'),
    )
    const known = [...ALL_PARTS.map(({ table }) => table), ...OMITTED.map(([table]) => table)]
    expect(ofMembers.map(({ name }) => name).sort()).toEqual(known.sort())
    for (const part of ALL_PARTS) {
      const table = tables.find(({ name }) => name === part.table)
      const columns = part.columns.map(([column]) => column)
      expect([part.table, columns.sort()]).toEqual([
        part.table,
        table?.columns.map(({ name }) => name).sort(),
      ])
    }
  })

  test.each([1, 2, 3])('read into an empty Onward comes out the same, byte for byte (%i)', async (seed) => {
    const here = await open()
    const rows = anyMember(dice(seed), 12)
    expect(await importMember(useCaseDeps(here), ANN, rows)).toBe('imported')
    const first = await exportOf(here)
    expect(first).toBe(writeDocument(rows, NOON))

    const there = await elsewhere()
    const ben = { workspaceId: 'T9OTHER', slackUserId: 'U9BEN' }
    expect(await importMember(useCaseDeps(there), ben, rowsIn(first))).toBe('imported')
    expect(await exportOf(there, ben)).toBe(first)
    await there.kysely.destroy()
  })

  test('is read in once, and only for somebody who has nothing here', async () => {
    const database = await open()
    const rows = anyMember(dice(4), 3)
    await importMember(useCaseDeps(database), ANN, rows)
    const before = await exportOf(database)
    expect(await importMember(useCaseDeps(database), ANN, rows)).toBe('not empty')
    const ben = { ...ANN, slackUserId: 'U2BEN' }
    expect(await importMember(useCaseDeps(database), ben, rows)).toBe('there already')
    expect(await exportOf(database)).toBe(before)
    const known = await inWorkspace(database, HERE, (scope) => recogniseMember(scope, 'U2BEN'))
    expect(known).toBeNull()
  })

  test('marks entries that were read in, and keeps when they were first entered', async () => {
    const database = await open()
    await logs(database, 'U2BEN', 'V1')
    await importMember(useCaseDeps(database), ANN, anyMember(dice(5), 3))
    const entries = await database.kysely.selectFrom('entries').selectAll().execute()
    const imported = entries.filter((entry) => entry.imported_at !== null)
    expect(imported).toHaveLength(3)
    expect(entries.filter((entry) => entry.imported_at === null)).toHaveLength(1)
    expect(imported.every((entry) => entry.imported_at === NOON && entry.entered_at !== NOON)).toBe(true)
  })
})
