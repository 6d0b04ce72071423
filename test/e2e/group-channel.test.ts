import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PersonDriver } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { readValue } from '../support/read-database.ts'

const { group: words } = wordsFor(null)
const { group: inSpanish } = wordsFor('es-ES')
const CLUB = 'C1CLUB'
const START = '2026-03-02T09:00:00Z'
const LEADS = 'select slack_user_id as id from group_leads order by 1'
const day = (days: number) => new Date(Date.parse(START) + days * 86_400_000 + 60_000).toISOString()

test('a group follows its channel: renamed, archived, private, without Onward and with it, members and leads', async () => {
  const slack = await onwardWorkspace()
  const dir = mkdtempSync(join(tmpdir(), 'onward-'))
  const setClock = (instant: string) => writeFileSync(join(dir, 'clock'), instant)
  setClock(START)
  const onward = await onwardBeside(slack, { dir, env: { ONWARD_CLOCK_FILE: join(dir, 'clock') } })
  const [lea, ann, ben] = [slack.person('U1LEA'), slack.person('U1ANN'), slack.person('U1BEN')]
  const channel = slack.channel(CLUB)
  const comesToBe = (sql: string, value: unknown) =>
    expect.poll(() => readValue(onward, sql), { timeout: 30_000 }).toBe(value)
  const inReach = (is: 0 | 1) => comesToBe('select reachable from groups', is)
  const roster = (people: number) => comesToBe('select count(*) from group_roster', people)
  const leads = (all: string) => comesToBe(`select group_concat(id, ' ') from (${LEADS})`, all)

  ben.becomes({ locale: 'es-ES' })
  await expect.poll(() => answerTo(ben, 'stats'), { timeout: 30_000 }).toBe(inSpanish.noGroup)
  await setsUp(lea, [lea.id, ben.id])
  await roster(4)
  channel.renames('job-circle')
  await comesToBe('select name from groups', 'job-circle')
  channel.archives()
  await inReach(0)
  channel.unarchives()
  await inReach(1)

  channel.becomesPrivate()
  setClock(day(1))
  await comesToBe(`select roster_due_at > ${Date.parse(day(1))} from groups`, 1)
  await inReach(1)
  await roster(4)

  channel.removesApp()
  await inReach(0)
  channel.loses(ben.id)
  channel.invitesApp()
  await inReach(1)
  // Ben left while nobody could tell: he is no lead any more.
  await roster(3)
  await leads('U1LEA')
  expect(await answerTo(ben, 'stats')).toBe(inSpanish.noGroup)
  ben.joins(CLUB)
  await roster(4)
  expect(await answerTo(ben, 'topics')).toBe(inSpanish.forLeads)

  ann.leaves(CLUB)
  await roster(3)
  expect(await answerTo(ann, 'stats')).toBe(words.noGroup)
  ann.joins(CLUB)
  await roster(4)
  expect(await answerTo(ann, 'stats')).not.toBe(words.noGroup)

  await setsUp(lea, [lea.id, ann.id])
  await leads('U1ANN U1LEA')
  // Whom somebody else made a lead is told what that is, in their language; who did it knows.
  await ann.dm(({ text }) => text === words.newLead.quiet)
  await ben.dm(({ text }) => text === inSpanish.newLead.quiet)
  expect(lea.dms().map(({ text }) => text)).not.toContain(words.newLead.quiet)
  lea.leaves(CLUB)
  await leads('U1ANN')
  channel.loses(ann.id)
  setClock(day(3))
  await roster(2)
  await comesToBe('select count(*) from group_leads', 0)
}, 120_000)

async function setsUp(lead: PersonDriver, leads: string[]): Promise<void> {
  await lead.types('/group', 'setup', { channel: CLUB })
  const form = await lead.modal(({ callbackId }) => callbackId === 'group_setup')
  lead.fills(form, { leads, computer: 'The centre', contacts: 'Helpline', shares: 'allowed' })
  expect(await lead.submits(form)).toEqual({ outcome: 'closed' })
}

async function answerTo(person: PersonDriver, text: string): Promise<string | undefined> {
  const before = person.ephemerals().length
  await person.types('/group', text, { channel: CLUB })
  await expect.poll(() => person.ephemerals().length, { timeout: 30_000 }).toBeGreaterThan(before)
  return person.ephemerals().at(-1)?.text
}
