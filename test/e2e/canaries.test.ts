import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { clickedBody, forgeClick, forgeSubmission } from '../support/forge.ts'
import { fillsForm, logs, logsAndGetsSteps, opensForm, opensList } from '../support/log-a-no.ts'
import type { OnwardProcess } from '../support/onward-process.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { adds } from '../support/people.ts'
import { boxesIn } from '../support/read-messages.ts'
import { saidTo } from '../support/said-to.ts'
import { asksForDraft, draftIn, opensWriting } from '../support/write.ts'

const tokens = { bot: 'xoxb-canarybot-0123456789', app: 'xapp-1-canaryapp-0123456789' }
const signingSecret = 'canarysecret0123456789'

/** Words that nobody else uses, in every field. */
function canariesOf(name: string) {
  return {
    company: `${name}company`,
    role: `${name}role`,
    contact_name: `${name}contact`,
    contact_address: `${name}@${name}mail.example`,
    contact_known: `${name}school`,
    lesson: `${name}lesson\n${name}second`,
  }
}

/** All that a member can do, with their canary in everything that can be typed. */
async function doesEverything(person: PersonDriver, name: string): Promise<void> {
  const canaries = canariesOf(name)
  person.opensHome()
  await person.home()
  await person.types('/rejected', 'help', { channel: 'C1CLUB' })
  for (const [text, opened] of [
    [`${name}typed | ${name}typedrole`, 'rejection'],
    [`lessons ${name}search`, 'lessons'],
  ]) {
    await person.types('/rejected', text, { channel: 'C1CLUB' })
    await person.closes(await person.modal(({ callbackId }) => callbackId === opened), { all: true })
  }
  const { answer, list } = await logsAndGetsSteps(person, { ...canaries, stage: 'interview' })
  await writesEverything(person, name, list)
  await person.clicks({ on: answer, actionId: 'came_back' })
  await person.dm((message) => message.ts === answer.ts && JSON.stringify(message).includes('close_again'))
  await person.clicks({ on: answer, actionId: 'edit_entry' })
  const form = await person.modal()
  person.fills(form, { role: `${name}newrole` })
  await person.submits(form)
  await person.closes(await opensList(person))
  person.writes(`${name}free words`)
  await person.dm(({ text }) => text.includes('No person reads this'))
  const mail = `Dear ${name}, thank you for applying at ${name}mailco. Unfortunately we chose somebody else.`
  await person.messageShortcut('log_this_as_a_no', { channel: 'C1CLUB', text: mail })
  await person.closes(await person.modal())
  await meetsPeople(person, name)
}

/** Somebody to stay in touch with, a link for them, a pause that is not understood, and a job. */
async function meetsPeople(person: PersonDriver, name: string): Promise<void> {
  await adds(person, `${name}person`, {
    known: `${name}known`,
    note: `${name}note`,
    address: `${name}address`,
  })
  await person.messageShortcut('keep_for_somebody', { channel: 'C1CLUB', text: `https://${name}.example/` })
  const link = await person.modal(({ callbackId }) => callbackId === 'keep_link')
  person.fills(link, { person: 'new', new_name: `${name}newname`, note: `${name}why` })
  await person.submits(link)
  await person.types('/stay-in-touch', `pause ${name}long`)
  await person.types('/landed', `${name}where | ${name}job`)
  const landed = await person.modal(({ callbackId }) => callbackId === 'landed')
  person.fills(landed, { start_on: '2026-01-05' })
  await person.submits(landed)
  const answer = await person.dm((message) => JSON.stringify(message).includes(`${name}where`))
  await person.clicks({ on: answer, actionId: 'looking_again' })
  await person.dm((message) => message.ts === answer.ts && !JSON.stringify(message).includes(`${name}where`))
}

/** The lesson, the answers before a draft, and the draft itself. */
async function writesEverything(person: PersonDriver, name: string, list: SeenMessage): Promise<void> {
  const lesson = await opensWriting(person, list, 'lesson')
  person.fills(lesson, {
    text: `${name}ownwords`,
    well: `${name}well`,
    surprised: `${name}surprised`,
    next_time: `${name}nexttime`,
  })
  await person.submits(lesson)
  const ask = await opensWriting(person, list, 'touch')
  const draft = await asksForDraft(person, ask, { remembered: `${name}remembered` })
  await person.clicks({ on: draft, actionId: 'other_words' })
  const other = await person.modal(({ hash }) => hash !== draft.hash)
  expect(draftIn(other)).toContain(`${name}remembered`)
  person.fills(other, { text_1: `${draftIn(other)}\n${name}draft` })
  await person.submits(other)
  await person.dm((message) => boxesIn(message).join().includes(`${name}draft`))
}

/** Everything that goes wrong, with the canary where the error is. */
async function meetsErrors(slack: LocalSlack, onward: OnwardProcess, person: PersonDriver, name: string) {
  const { faults } = slack
  const other = new Database(`${onward.dir}/onward.db`)
  const locked = await fillsForm(person, canariesOf(name))
  other.exec('BEGIN EXCLUSIVE')
  expect(await person.submits(locked)).toMatchObject({ outcome: 'errors' })
  other.exec('ROLLBACK')
  other.close()
  person.fills(locked, { company: ' ' })
  await person.submits(locked)
  await person.closes(locked)

  const error = `invalid_blocks ${name}inanerror [json-pointer:/blocks/0/${name}pointer]`
  faults.at({ method: 'chat.postMessage', point: 'received', do: { error } })
  faults.at({ method: 'chat.postMessage', nth: 2, point: 'received', do: 'http-500' })
  faults.at({ method: 'chat.postMessage', nth: 3, point: 'received', do: 'drop-connection' })
  faults.at({ method: 'chat.postMessage', nth: 4, point: 'received', do: 'rate-limit' })
  await logs(person, { company: `${name}refused` })
  await logs(person, { company: `${name}failing` })
  faults.at({ method: 'views.open', point: 'received', do: { error } })
  await person.types('/rejected', `${name}unopened`)
  faults.at({ method: 'views.open', point: 'received', do: { error: 'expired_trigger_id' } })
  await person.types('/rejected', `${name}expired`)
  faults.at({ method: 'views.update', point: 'received', do: { error } })
  await person.clicks({ on: await opensForm(person, `${name}more`), actionId: 'show_more' })
  faults.at({ method: 'views.publish', point: 'received', do: { error } })
  person.opensHome()

  const answer = await person.dm((message) => JSON.stringify(message.blocks).includes(`${name}company`))
  faults.at({ method: 'response_url', point: 'received', do: 'http-500' })
  const body = await clickedBody(slack, person, { on: answer, actionId: 'close_again' })
  await forgeClick(slack, body, { action_id: `${name}action`, value: `${name}value` })
  await forgeClick(slack, body, { action_id: 'edit_entry', value: { [`${name}key`]: `${name}value` } })
  const form = await person.modal(({ callbackId }) => callbackId === 'rejection')
  const state = { values: { company: { value: { value: { name: `${name}nested` } } } } }
  await forgeSubmission(slack, person, form.id, {
    state,
    callback_id: 'rejection',
    private_metadata: `${name}meta`,
  })
  await slack.deliver({
    kind: 'interactive',
    name: 'odd',
    body: { type: `${name}type`, text: `${name}text` },
  })
  await slack.deliver({
    kind: 'events_api',
    name: 'odd',
    body: { type: 'event_callback', event: `${name}event` },
  })
  slack.dropConnections()
}

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('no canary, no user id and no token reaches the log, and nobody is shown what another wrote', async () => {
    const slack = await onwardWorkspace({ delivery: { mode }, tokens, signingSecret })
    const onward = await onwardBeside(slack, { env: { LOG_LEVEL: 'debug' } })
    const [ann, ben] = [slack.person('U1ANN'), slack.person('U1BEN')]
    await Promise.all([doesEverything(ann, 'canaryann'), doesEverything(ben, 'canaryben')])
    await meetsErrors(slack, onward, ann, 'canaryann')
    if (mode === 'socket') await slack.connected()
    await ben.dm((message) => JSON.stringify(message.blocks).includes('canarybencompany'))
    await slack.until(
      () =>
        ann.dms().some((message) => JSON.stringify(message).includes('canaryannfailing')) ? true : undefined,
      'the message that Slack would not take at first',
      15_000,
    )
    expect(await onward.stop()).toBe(0)

    const log = onward.log()
    expect(log.split('\n').length).toBeGreaterThan(10)
    expect(log).toContain('"level":"error"')
    expect(log.split('\n').filter((line) => /canary/i.test(line))).toEqual([])
    expect(log).not.toMatch(/U1ANN|U1BEN|U1LEA|D1ANN|D1BEN|xoxb-|xapp-/)

    const said = saidTo(slack)
    const topLevel = slack.wire.requests('chat').map(({ args }) => String(args.text))
    expect(topLevel.filter((text) => /canary/i.test(text))).toEqual([])
    for (const [reader, writer] of [
      ['U1ANN', 'canaryben'],
      ['U1BEN', 'canaryann'],
    ] as const) {
      expect(said.filter(({ to, what }) => to === reader && what.includes(writer))).toEqual([])
    }
    expect(said.filter(({ to, what }) => to === 'nobody known' && what.includes('canary'))).toEqual([])
    expect(
      said.filter(({ to, what }) => to === 'U1BEN' && what.includes('canaryben')).length,
    ).toBeGreaterThan(3)
  })
})
