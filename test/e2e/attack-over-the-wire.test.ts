import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { PersonDriver } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { messagesOf, seenBy } from '../attack/over-the-wire.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { logs, logsAndIsAnswered } from '../support/log-a-no.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { adds } from '../support/people.ts'
import { readValue } from '../support/read-database.ts'
import { asksForExport, filesIn } from '../support/read-export.ts'
import { saidTo } from '../support/said-to.ts'

const CLUB = 'C1CLUB'
const OTHERS = 9
const CANARY = 'zqannzq'
const words = wordsFor(null)

/** The instants at which the lead reads everything; reports come out at 10:00 of a Wednesday in Madrid. */
const LOGGED = '2026-01-20T10:00:00Z'
const BEFORE = '2026-03-04T08:59:00Z'
const OUT = '2026-03-04T09:00:00Z'
const FORGOTTEN = '2026-03-06T12:00:00Z'
const SECOND = '2026-04-29T08:00:00Z'

const profile = { tz: 'Europe/Madrid', locale: 'en-GB' }
const people = [
  { id: 'U1LEA', name: 'Lea Roth', isAdmin: true, ...profile },
  { id: 'U1ANN', name: 'Ann Lee', ...profile },
  ...Array.from({ length: OTHERS }, (_, n) => ({ id: `U1MEMBER${n}`, name: `Member ${n}`, ...profile })),
]

test('a lead who reads everything sees the same at every moment, whether a member logged or not', async () => {
  const [withAnn, without] = await Promise.all([lives(true), lives(false)])
  expect(withAnn.moments).toEqual(without.moments)
  expect(Math.min(...withAnn.moments.map((seen) => seen.length))).toBeGreaterThan(8)
  expect(withAnn.moments.map((seen) => seen.join().includes('<published>'))).toEqual([
    ...[false, false],
    ...[true, true, true],
  ])
  expect(withAnn.dms).toEqual(without.dms)
  // The lead was told of both reports, and of nothing else but Onward itself.
  expect(withAnn.dms.filter((message) => message.includes(words.report.quiet))).toHaveLength(2)
  expect(withAnn.written).toBe(true)
}, 240_000)

/** One world, with a lead in it; its Ann logs, or does not. */
async function lives(annLogs: boolean) {
  const slack = await onwardWorkspace({
    people,
    channels: [{ id: CLUB, name: 'job-club', members: people.map(({ id }) => id) }],
    timing: { ackMs: 30_000, waitMs: 60_000 },
  })
  const dir = mkdtempSync(join(tmpdir(), 'onward-'))
  const setClock = (instant: string) => writeFileSync(join(dir, 'clock'), instant)
  setClock('2025-12-20T12:00:00Z')
  const env = { ONWARD_CLOCK_FILE: join(dir, 'clock'), LOG_LEVEL: 'debug' }
  const onward = await onwardBeside(slack, { dir, env })
  const [lea, ann] = [slack.person('U1LEA'), slack.person('U1ANN')]
  const others = people.slice(2).map(({ id }) => slack.person(id))
  const count = (sql: string) => Number(readValue(onward, `select count(*) from ${sql}`))
  const comesToBe = (sql: string, least: number) =>
    expect.poll(() => count(sql), { timeout: 60_000 }).toBeGreaterThanOrEqual(least)

  await setsUp(lea)
  await comesToBe('group_roster', people.length)
  await Promise.all([ann, ...others].map(isCounted))
  const moments: string[][] = []
  const reads = async () => {
    const entryId = String(
      readValue(onward, 'select max(entry_id) from entries where length(company_sealed) > 0'),
    )
    await readsEverything(slack, lea, entryId)
    moments.push(seenBy(slack, ['U1LEA', CLUB, 'nobody known']))
  }

  setClock(LOGGED)
  await comesToBe('report_windows', 2)
  await Promise.all(others.map((one) => logs(one, { company: 'Oberwald Optik', stage: 'interview' })))
  if (annLogs) await writesEverything(ann)
  await reads()
  setClock(BEFORE)
  await comesToBe("report_windows where window_id like '2026-03-02%'", 2)
  await reads()
  setClock(OUT)
  await lea.dm(({ text }) => text === words.report.quiet)
  await reads()
  setClock(FORGOTTEN)
  if (annLogs) {
    await ann.types('/rejected', 'forget-me')
    await ann.submits(await ann.modal(({ callbackId }) => callbackId === 'forget_me'))
  }
  await reads()
  setClock(SECOND)
  await comesToBe("reports where window_id like '2026-03-02%'", 2)
  await slack.until(
    () => (lea.dms().filter(({ text }) => text === words.report.quiet).length === 2 ? true : undefined),
    'the second report',
  )
  await reads()

  const file = await asksForExport(lea)
  const exported = (file.files ?? []).flatMap(({ content }) => Object.values(filesIn(content)))
  const dms = messagesOf(lea.dms().filter(({ files, text }) => !files && text !== words.export.sent))
  await onward.stop()
  const elsewhere = saidTo(slack).filter(({ to }) => to !== 'U1ANN')
  expect([onward.log(), ...exported, ...elsewhere.map(({ what }) => what)].join('\n')).not.toContain(CANARY)
  return { moments, dms, written: saidTo(slack).some(({ what }) => what.includes(`${CANARY}company`)) }
}

async function setsUp(lead: PersonDriver): Promise<void> {
  await lead.types('/group', 'setup', { channel: CLUB })
  const form = await lead.modal(({ callbackId }) => callbackId === 'group_setup')
  lead.fills(form, { leads: [lead.id], computer: 'The centre', contacts: 'Helpline', shares: 'allowed' })
  expect(await lead.submits(form)).toEqual({ outcome: 'closed' })
}

async function isCounted(person: PersonDriver): Promise<void> {
  await person.types('/rejected', 'settings')
  const settings = await person.modal(({ callbackId }) => callbackId === 'settings')
  await person.clicks({ on: settings, actionId: 'settings_sharing' })
  const form = await person.modal(({ callbackId }) => callbackId === 'settings_sharing')
  person.fills(form, { counted: 'yes' })
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
  await person.closes(await person.modal(), { all: true })
}

/** What a member may well do in a window, with a canary in every field. */
async function writesEverything(ann: PersonDriver): Promise<void> {
  await logsAndIsAnswered(ann, {
    company: `${CANARY}company`,
    role: `${CANARY}role`,
    stage: 'final_round',
    contact_name: `${CANARY}contact`,
    contact_address: `${CANARY}@mail.example`,
    contact_known: `${CANARY}known`,
    lesson: `${CANARY}lesson`,
  })
  await logs(ann, { company: `${CANARY}second`, stage: 'applied' })
  await adds(ann, `${CANARY}person`, { note: `${CANARY}note` })
  ann.writes(`${CANARY}free`)
  await ann.dm(({ text }) => text.includes('No person reads this'))
}

/** Every place in which a lead could look, and clicks of somebody else's, forged. */
async function readsEverything(slack: LocalSlack, lea: PersonDriver, entryId: string): Promise<void> {
  for (const text of ['stats', 'help', 'anything']) await reads(lea, '/group', text)
  for (const [command, text, view] of [
    ['/group', 'topics', 'group_topics'],
    ['/group', 'setup', 'group_setup'],
    ['/rejected', 'list', 'entries'],
    ['/rejected', 'settings', 'settings'],
    ['/stay-in-touch', 'list', 'people'],
  ] as const) {
    await lea.types(command, text, { channel: CLUB })
    await lea.closes(await lea.modal(({ callbackId }) => callbackId === view), { all: true })
  }
  lea.opensHome()
  const home = await lea.home()
  const body = await clickedBody(slack, lea, { on: home, actionId: 'show_entries' })
  await lea.closes(await lea.modal(({ callbackId }) => callbackId === 'entries'), { all: true })
  const before = lea.ephemerals().length
  for (const action_id of ['edit_entry', 'came_back', 'all_steps'])
    await forgeClick(slack, { ...body, container: {} }, { action_id, value: entryId })
  await reads(lea, '/group', 'help')
  expect(lea.ephemerals().length).toBeGreaterThan(before)
}

async function reads(lea: PersonDriver, command: string, text: string): Promise<void> {
  const before = lea.ephemerals().length
  await lea.types(command, text, { channel: CLUB })
  await expect.poll(() => lea.ephemerals().length, { timeout: 60_000 }).toBeGreaterThan(before)
}
