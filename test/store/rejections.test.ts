import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace, readWorkspace } from '../../src/db/scope.ts'
import { systemRandom } from '../../src/random.ts'
import { collectCompanies } from '../../src/rejections/collect-companies.ts'
import { companyIdFor } from '../../src/rejections/companies.store.ts'
import { deleteEntry } from '../../src/rejections/delete-entry.ts'
import { editEntry } from '../../src/rejections/edit-entry.ts'
import { entriesOf } from '../../src/rejections/entry-lists.store.ts'
import type { Entry } from '../../src/rejections/rejection.ts'
import {
  deleteEntryRow,
  findEntry,
  findEntryByOrigin,
  insertEntry,
} from '../../src/rejections/rejections.store.ts'
import { reopenEntry } from '../../src/rejections/reopen-entry.ts'
import { ELSEWHERE, eachDatabase, HERE } from '../support/databases.ts'
import { aRejection, DAY_MS, logs, member, NOON, standingClock, useCaseDeps } from '../support/factories.ts'
import { asAnotherProcess, openBoth, untilSomebodyWaits } from '../support/other-process.ts'

eachDatabase('what was logged', (open, dialect) => {
  async function entry(database: OnwardDatabase, slackUserId: string, origin: string): Promise<Entry> {
    const ann = await member(database, slackUserId)
    const found = await readWorkspace(database, HERE, (scope) => findEntryByOrigin(scope, ann, origin))
    if (found === null) throw new Error('no such entry')
    return found
  }
  const rows = (database: OnwardDatabase, table: 'entries' | 'companies' | 'outbox') =>
    database.kysely.selectFrom(table).selectAll().execute()
  const click = (entryId: string, slackUserId = 'U1ANN', workspaceId = HERE) => ({
    ...{ workspaceId, slackUserId, entryId, updateNotBefore: 0 },
  })

  test('reads as it was written, every field, also in another process', async () => {
    const full = aRejection({
      heardOn: '2026-02-28',
      how: 'portal',
      reason: 'role_closed',
    })
    const bare = aRejection({ role: null, how: null, contact: null, lesson: null, quiet: true })
    const part = aRejection({ contact: { name: null, address: null, known: 'A friend' } })
    const odd = aRejection({ company: 'Zoë & Söhne 🧑‍⚕️ <!channel>', lesson: `${'long '.repeat(2_000)}` })
    const writer = await open()
    for (const [index, one] of [full, bare, part, odd].entries())
      await logs(writer, 'U1ANN', `V${index}`, one)
    const reader = await open()
    for (const [index, one] of [full, bare, part, odd].entries()) {
      const stored = await entry(reader, 'U1ANN', `V${index}`)
      expect(stored).toMatchObject({ ...one, reopenedAt: null, enteredAt: NOON })
      expect(stored.words === null).toBe(one.quiet)
    }
  })

  test('is stored and answered once when it is submitted twice', async () => {
    const database = await open()
    expect(await logs(database, 'U1ANN', 'V1')).toBe('stored')
    expect(await logs(database, 'U1ANN', 'V1')).toBe('unchanged')
    expect(await rows(database, 'entries')).toHaveLength(1)
    const kinds = (await rows(database, 'outbox')).map(({ kind }) => kind).sort()
    expect(kinds).toEqual(['answer', 'checklist', 'cool-head', 'first-meeting'])
  })

  test('is stored and answered once when two processes get it at the same time', async () => {
    const [one, other] = await openBoth(open)
    await member(one, 'U1ANN')
    for (let round = 1; round <= 10; round++) {
      const both = [logs(one, 'U1ANN', `V${round}`), logs(other, 'U1ANN', `V${round}`)]
      expect((await Promise.all(both)).sort()).toEqual(['stored', 'unchanged'])
      expect(await rows(one, 'entries')).toHaveLength(round)
      const answers = (await rows(one, 'outbox')).filter(({ kind }) => kind === 'answer')
      expect(answers).toHaveLength(round)
    }
  })

  test('and its answer are stored together or not at all', async () => {
    const database = await open()
    let ids = 0
    const failing = {
      ...systemRandom,
      id() {
        ids += 1
        if (ids === 7) throw new Error('half-way') // the answer's row, after everything else
        return systemRandom.id()
      },
    }
    await expect(logs(database, 'U1ANN', 'V1', { random: failing })).rejects.toThrow('half-way')
    for (const table of ['entries', 'companies', 'outbox'] as const)
      expect(await rows(database, table)).toEqual([])
  })

  test('takes the newest words when the same form is submitted again, and updates its message', async () => {
    const database = await open()
    await logs(database, 'U1ANN', 'V1')
    const before = await entry(database, 'U1ANN', 'V1')
    const later = standingClock(NOON + 1)
    expect(await logs(database, 'U1ANN', 'V1', { lesson: 'Ask about nights', clock: later })).toBe('changed')
    const after = await entry(database, 'U1ANN', 'V1')
    expect(after).toEqual({ ...before, lesson: 'Ask about nights' })
    const ofTheAnswer = (await rows(database, 'outbox')).filter(({ kind }) => kind === 'answer')
    expect(ofTheAnswer.map(({ operation }) => operation).sort()).toEqual(['post', 'update'])
  })

  test('changes by an edit of its own member only', async () => {
    const database = await open()
    await logs(database, 'U1ANN', 'V1')
    await logs(database, 'U1BEN', 'V1')
    await logs(database, 'U1ANN', 'V1', { workspaceId: ELSEWHERE })
    const { id } = await entry(database, 'U1ANN', 'V1')
    const edit = { entryId: id, rejection: aRejection({ company: 'Contoso' }) }
    const deps = useCaseDeps(database)
    const ben = { workspaceId: HERE, slackUserId: 'U1BEN' }
    const annElsewhere = { workspaceId: ELSEWHERE, slackUserId: 'U1ANN' }
    const nobody = { workspaceId: HERE, slackUserId: 'U1EVE' }
    for (const who of [ben, annElsewhere, nobody])
      expect(await editEntry(deps, { ...who, ...edit })).toBe('gone')
    expect((await entry(database, 'U1ANN', 'V1')).company).toBe('Northwind')
    const ann = { workspaceId: HERE, slackUserId: 'U1ANN' }
    expect(await editEntry(deps, { ...ann, ...edit })).toBe('changed')
    expect(await editEntry(deps, { ...ann, ...edit })).toBe('unchanged')
    expect((await entry(database, 'U1ANN', 'V1')).company).toBe('Contoso')
  })

  test('keeps its encouragement when only a detail changes, and gets another when the situation does', async () => {
    const database = await open()
    await logs(database, 'U1ANN', 'V1')
    const { id, words } = await entry(database, 'U1ANN', 'V1')
    const ann = { workspaceId: HERE, slackUserId: 'U1ANN', entryId: id }
    await editEntry(useCaseDeps(database), { ...ann, rejection: aRejection({ role: 'Midwife' }) })
    expect((await entry(database, 'U1ANN', 'V1')).words).toEqual(words)
    await editEntry(useCaseDeps(database), { ...ann, rejection: aRejection({ outcome: 'silence' }) })
    expect((await entry(database, 'U1ANN', 'V1')).words?.acknowledgement).not.toBe(words?.acknowledgement)
  })

  test('is reopened and closed again by its own member only', async () => {
    const database = await open()
    await logs(database, 'U1ANN', 'V1')
    const { id } = await entry(database, 'U1ANN', 'V1')
    const deps = useCaseDeps(database)
    await member(database, 'U1BEN')
    expect(await reopenEntry(deps, { ...click(id, 'U1BEN'), to: 'open' })).toEqual({ kind: 'gone' })
    expect(await reopenEntry(deps, { ...click(id), to: 'open' })).toMatchObject({ kind: 'changed' })
    const later = useCaseDeps(database, standingClock(NOON + DAY_MS))
    await reopenEntry(later, { ...click(id), to: 'open' })
    expect((await entry(database, 'U1ANN', 'V1')).reopenedAt).toBe(NOON)
    await reopenEntry(deps, { ...click(id), to: 'closed' })
    expect((await entry(database, 'U1ANN', 'V1')).reopenedAt).toBeNull()
  })

  test('goes with a deletion by its own member only', async () => {
    const database = await open()
    await logs(database, 'U1ANN', 'V1')
    await logs(database, 'U1ANN', 'V2')
    await member(database, 'U1BEN')
    const { id } = await entry(database, 'U1ANN', 'V1')
    const deps = useCaseDeps(database)
    expect(await deleteEntry(deps, click(id, 'U1BEN'))).toEqual({ kind: 'gone' })
    expect(await deleteEntry(deps, click(id, 'U1ANN', ELSEWHERE))).toEqual({ kind: 'gone' })
    expect(await deleteEntry(deps, click(id))).toMatchObject({ kind: 'changed' })
    expect(await deleteEntry(deps, click(id))).toEqual({ kind: 'gone' })
    const ann = await member(database, 'U1ANN')
    expect(await readWorkspace(database, HERE, (scope) => findEntry(scope, ann, id))).toBeNull()
    expect(await rows(database, 'entries')).toHaveLength(1)
  })

  test('is listed in pages, those heard last first, then those entered last', async () => {
    const database = await open()
    for (const [index, heardOn] of ['2026-01-05', '2026-03-01', '2026-02-01', '2026-03-01'].entries()) {
      await logs(database, 'U1ANN', `V${index}`, { heardOn, clock: standingClock(NOON + index) })
    }
    await logs(database, 'U1BEN', 'V9')
    const ann = await member(database, 'U1ANN')
    const page = (offset: number, size: number) =>
      readWorkspace(database, HERE, async (scope) => {
        const { entries, more } = await entriesOf(scope, ann, { offset, size })
        return [...entries.map(({ enteredAt }) => enteredAt - NOON), more]
      })
    expect(await page(0, 3)).toEqual([3, 1, 2, true])
    expect(await page(3, 3)).toEqual([0, false])
    expect(await page(0, 4)).toEqual([3, 1, 2, 0, false])
    expect(await page(9, 4)).toEqual([false])
  })

  test('has one dictionary row for a company, however it is spelt, in each workspace', async () => {
    const database = await open()
    for (const [index, company] of ['Acme Inc.', 'ACME', ' acme,  inc', 'Acme GmbH'].entries()) {
      await logs(database, 'U1ANN', `V${index}`, { company })
    }
    await logs(database, 'U1BEN', 'V1', { company: 'acme' })
    await logs(database, 'U1ANN', 'V1', { company: 'Acme', workspaceId: ELSEWHERE })
    const found = await rows(database, 'companies')
    expect(found.map(({ workspace_id }) => workspace_id).sort()).toEqual([HERE, ELSEWHERE])
    expect(new Set(found.map(({ name_index }) => name_index)).size).toBe(2)
    expect((await entry(database, 'U1ANN', 'V2')).company).toBe(' acme,  inc')
  })

  test('leaves no company behind that nothing refers to any more', async () => {
    const database = await open()
    await logs(database, 'U1ANN', 'V1', { company: 'Acme' })
    await logs(database, 'U1BEN', 'V1', { company: 'Acme' })
    const { id } = await entry(database, 'U1ANN', 'V1')
    await deleteEntry(useCaseDeps(database), click(id))
    expect(await rows(database, 'companies')).toHaveLength(1)
    const ofBen = (await entry(database, 'U1BEN', 'V1')).id
    const edit = { workspaceId: HERE, slackUserId: 'U1BEN', entryId: ofBen }
    await editEntry(useCaseDeps(database), { ...edit, rejection: aRejection({ company: 'Contoso' }) })
    expect(await rows(database, 'companies')).toHaveLength(1)
    await deleteEntry(useCaseDeps(database), click(ofBen, 'U1BEN'))
    expect(await rows(database, 'companies')).toEqual([])
  })

  test.skipIf(dialect === 'sqlite')(
    'is stored with a company that another process is just collecting, and the other way round',
    async () => {
      const [one, other] = [await open(), await open()]
      await logs(one, 'U1BEN', 'V1', { company: 'Acme' })
      const ben = await member(one, 'U1BEN')
      const onlyEntry = await entry(one, 'U1BEN', 'V1')
      let logging: ReturnType<typeof logs> | undefined
      await inWorkspace(one, HERE, async (scope) => {
        await deleteEntryRow(scope, onlyEntry)
        await collectCompanies(scope)
        logging = asAnotherProcess(() => logs(other, 'U1ANN', 'V1', { company: 'Acme' }))
        await asAnotherProcess(() => untilSomebodyWaits(other))
      })
      expect(await logging).toBe('stored')

      const onlyEntryNow = await entry(one, 'U1ANN', 'V1')
      await inWorkspace(one, HERE, async (scope) => {
        const companyId = await companyIdFor(scope, systemRandom, 'Acme')
        await asAnotherProcess(() => deleteEntry(useCaseDeps(other), click(onlyEntryNow.id)))
        const facts = { words: null, groupId: null, reopenedAt: null, enteredAt: NOON, updatedAt: NOON }
        await insertEntry(scope, ben, aRejection({ company: 'Acme' }), {
          ...facts,
          id: 'e2',
          origin: 'V2',
          companyId,
        })
      })
      expect((await entry(one, 'U1BEN', 'V2')).company).toBe('Acme')
      expect(await rows(one, 'companies')).toHaveLength(1)
    },
  )
})
