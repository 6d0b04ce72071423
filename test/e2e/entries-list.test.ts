import { beforeAll, describe, expect, test } from 'vitest'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { listed, logs, objectOf, opensList, shown, valuesIn } from '../support/log-a-no.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const words = wordsFor(null)

const companies = Array.from({ length: 12 }, (_, n) => `Company ${String(n + 1).padStart(2, '0')}`)

/** The list after it has changed. */
function changed(person: PersonDriver, list: OpenView): Promise<OpenView> {
  return person.modal(({ id, hash }) => id === list.id && hash !== list.hash)
}

/** Chooses from the menu of the entry of that company. */
async function chooses(person: PersonDriver, list: OpenView, company: string, choice: string): Promise<void> {
  const { blocks } = list.view
  const menu = blocks[blocks.findIndex((block) => JSON.stringify(block).includes(company)) + 1] ?? {}
  const [, value] = new RegExp(`"value":"(${choice}:[^"]+)"`).exec(JSON.stringify(menu)) ?? []
  if (value === undefined) throw new Error(`There is no "${choice}" for ${company}`)
  await person.clicks({ on: list, actionId: 'entry_menu', blockId: String(menu.block_id), value })
}

describe('the list of entries', () => {
  let person: PersonDriver

  beforeAll(async () => {
    person = shared.someone()
    for (const [n, company] of companies.entries()) {
      await logs(person, { company, heard_on: `2026-02-${String(n + 1).padStart(2, '0')}` })
    }
  })

  test('shows ten at a time, those heard last first, forwards and back', async () => {
    const newestFirst = companies.toReversed()
    const first = await opensList(person)
    expect(listed(first)).toEqual(newestFirst.slice(0, 10))
    expect(shown(first)).not.toContain('entries_newer')
    await person.clicks({ on: first, actionId: 'entries_older' })
    const second = await changed(person, first)
    expect(listed(second)).toEqual(newestFirst.slice(10))
    expect(shown(second)).not.toContain('entries_older')
    await person.clicks({ on: second, actionId: 'entries_newer' })
    expect(listed(await changed(person, second))).toEqual(newestFirst.slice(0, 10))
  })

  test('edits an entry in a view on top of it, and shows the change when that closes', async () => {
    const list = await opensList(person)
    await chooses(person, list, 'Company 12', 'edit')
    const form = await person.modal(({ callbackId }) => callbackId === 'rejection')
    expect(form.rootId).toBe(list.id)
    expect(valuesIn(form)).toMatchObject({ company: 'Company 12', heard_on: '2026-02-12' })
    person.fills(form, { company: 'Company 12 edited' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    expect(listed(await changed(person, list))[0]).toBe('Company 12 edited')
    await person.dm((message) => shown(message).includes('Company 12 edited'))
  })

  test('reopens an entry and closes it again', async () => {
    const list = await opensList(person)
    await chooses(person, list, 'Company 11', 'open')
    const reopened = await changed(person, list)
    expect(shown(reopened)).toContain(words.entry.open)
    await person.dm((message) => /Company 11.*close_again/.test(shown(message)))
    await chooses(person, reopened, 'Company 11', 'close')
    expect(shown(await changed(person, reopened))).not.toContain(words.entry.open)
    await person.dm((message) => /Company 11.*came_back/.test(shown(message)))
  })

  test('asks once before it deletes an entry, and can be left without deleting it', async () => {
    const list = await opensList(person)
    await chooses(person, list, 'Company 10', 'delete')
    const question = await person.modal(({ callbackId }) => callbackId === 'delete_entry')
    expect(shown(question)).toContain(words.deleteEntry.text)
    await person.closes(question)
    expect(listed(await person.modal())).toContain('Company 10')
  })

  test('deletes an entry, and its message says so', async () => {
    const before = person.dms().find((message) => shown(message).includes('Company 10'))
    const list = await opensList(person)
    await chooses(person, list, 'Company 10', 'delete')
    const question = await person.modal(({ callbackId }) => callbackId === 'delete_entry')
    expect(await person.submits(question)).toEqual({ outcome: 'closed' })
    expect(listed(await changed(person, list))).not.toContain('Company 10')
    const after = await person.dm(({ ts, text }) => ts === before?.ts && text === words.deleteEntry.done)
    expect(shown(after)).not.toContain('Company 10')
  })

  test('stays on its page after an entry of it was edited or left undeleted', async () => {
    const first = await opensList(person)
    await person.clicks({ on: first, actionId: 'entries_older' })
    const second = await changed(person, first)
    await chooses(person, second, 'Company 01', 'edit')
    const form = await person.modal(({ callbackId }) => callbackId === 'rejection')
    person.fills(form, { role: 'Clerk' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    const edited = await changed(person, second)
    expect(shown(edited)).toContain('Clerk')
    expect(listed(edited)).toEqual(['Company 01'])
  })

  test('is found by a part of the company, however it is spelled, and by the stage', async () => {
    const other = shared.someone()
    const logged = ['Zuckerwerk GmbH', 'ZUCKERWERK', 'Birkwald'] as const
    for (const company of logged) await logs(other, { company, stage: 'interview' })
    await logs(other, { company: 'Zuckerwerk Süd', stage: 'applied' })
    const finds = async (on: OpenView, values: Record<string, string>) => {
      await other.clicks({ on, actionId: 'entries_find' })
      const form = await other.modal(({ callbackId }) => callbackId === 'entries_filter')
      other.fills(form, values)
      expect(await other.submits(form)).toEqual({ outcome: 'closed' })
      return changed(other, on)
    }
    const list = await opensList(other)
    const byCompany = await finds(list, { company: 'zuckerwerk' })
    expect(listed(byCompany).sort()).toEqual(['ZUCKERWERK', 'Zuckerwerk GmbH', 'Zuckerwerk Süd'])
    const byBoth = await finds(byCompany, { stage: 'applied' })
    expect(listed(byBoth)).toEqual(['Zuckerwerk Süd'])
    await chooses(other, byBoth, 'Zuckerwerk Süd', 'open')
    expect(listed(await changed(other, byBoth))).toEqual(['Zuckerwerk Süd'])
    const none = await finds(await other.modal(), { company: 'Nirgendwo' })
    expect(shown(none)).toContain(words.entry.noneFound)
    await other.clicks({ on: none, actionId: 'entries_all' })
    expect(listed(await changed(other, none))).toHaveLength(4)
  })

  test('shows the first page when the last entry of the second is deleted', async () => {
    const first = await opensList(person)
    await person.clicks({ on: first, actionId: 'entries_older' })
    const second = await changed(person, first)
    await chooses(person, second, 'Company 01', 'delete')
    await person.submits(await person.modal(({ callbackId }) => callbackId === 'delete_entry'))
    const left = await changed(person, second)
    expect(listed(left)).toHaveLength(10)
    expect(JSON.stringify(objectOf(left.view))).not.toMatch(/entries_older|entries_newer/)
  })
})

test('somebody who has logged nothing is told how to begin', async () => {
  expect(shown(await opensList(shared.someone()))).toContain(words.entry.listEmpty)
})
