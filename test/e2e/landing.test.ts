import { expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import type { Filling } from '../../src/playground/local-slack/view-state.ts'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { logs, logsAndGetsSteps, objectOf, shown, valuesIn } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { adds, opensPeople } from '../support/people.ts'
import { readValue } from '../support/read-database.ts'
import { asItIs, becomes, buttonsIn, linesIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

/** A Monday noon in Madrid. */
const START = '2026-03-02T11:00:00Z'
const shared = sharedOnward({ time: START })
const moveClock = clockMover(shared)

test('landing is answered with what stops, the people met, and what can be chosen', async () => {
  const ann = shared.someone()
  await adds(ann, 'Mia Kern', { known: 'She led the interview' })
  for (const contact_name of ['Bo Quist', 'MIA KERN', 'Bo Quist'])
    await logs(ann, { company: 'Zephyrine', stage: 'interview', contact_name })
  const answer = await lands(ann, { where: 'Quillfeather', role: 'Ward nurse', start_on: '2026-04-01' })
  expect(answer.text).not.toContain('Quillfeather')
  expect(textsIn(answer)).toContain('Quillfeather')
  expect(textsIn(answer).join(' ')).toContain('Ward nurse · first day Wednesday, 1 April 2026')
  expect(linesIn(answer).sort()).toEqual(['Bo Quist', 'Mia Kern'])
  expect(textsIn(answer).join(' ')).toContain('Wednesday, 8 April 2026')
  await ann.clicks({ on: answer, actionId: 'landed_helper' })
  await becomes(ann, answer, (message) => shown(message).includes('You stay as a helper'))
  // No nudge comes, so nobody is next.
  expect(textsIn(await opensPeople(ann)).join(' ')).not.toContain('next:')
})

test('where and role can be typed behind the command', async () => {
  const ann = shared.someone()
  await ann.types('/landed', 'Quill &amp; Co | Nurse | nights')
  const form = await ann.modal(({ callbackId }) => callbackId === 'landed')
  expect(valuesIn(form)).toEqual({ where: 'Quill & Co', role: 'Nurse | nights' })
  expect(await ann.submits(form, { evenIfRefused: true })).toMatchObject({
    outcome: 'errors',
    errors: { start_on: expect.any(String) },
  })
})

test('with nobody met there is nothing more to do', async () => {
  const ann = shared.someone()
  const answer = await lands(ann, { start_on: '2026-04-01' })
  expect(textsIn(answer).join(' ')).toContain('nobody to write to')
})

test('submitting the same form again, and landing twice, leave one message with the newest words', async () => {
  const ann = shared.someone()
  await adds(ann, 'Mia Kern')
  const answer = await lands(ann, { where: 'Quillfeather', start_on: '2026-04-01' })
  const body = structuredClone(shared.slack.wire.deliveries('view_submission').at(-1)?.body ?? {})
  await shared.slack.deliver({ kind: 'interactive', name: 'view_submission', body })
  await submitsLanding(ann, { where: 'Marrowbone', start_on: '2026-05-04' })
  const changed = await becomes(ann, answer, (message) => shown(message).includes('Marrowbone'))
  expect(textsIn(changed).join(' ')).toContain('Monday, 11 May 2026')
  expect(landedMessages(ann)).toHaveLength(1)
})

test('the question before feedback is not put after landing, and comes back with looking again', async () => {
  const ann = shared.someone()
  const { list: checklist } = await logsAndGetsSteps(ann, { company: 'Zephyrine', stage: 'interview' })
  const saysWhen = /Onward asks you about this on/
  expect(shown(checklist)).toMatch(saysWhen)
  const answer = await lands(ann, { start_on: '2026-04-01' })
  const isPutAway = (message: SeenMessage) =>
    shown(message).includes('so this question is put away') && !saysWhen.test(shown(message))
  await becomes(ann, checklist, isPutAway)
  await moveClock('2026-03-03T12:00:00Z')
  expect(coolHeads(ann)).toHaveLength(0)
  await ann.clicks({ on: answer, actionId: 'looking_again' })
  await becomes(ann, answer, (message) => shown(message).includes('You are looking again'))
  await becomes(ann, checklist, (message) => saysWhen.test(shown(message)))
  await moveClock('2026-03-04T12:00:00Z')
  const question = await ann.dm((message) => shown(message).includes('cool_head_yes'))

  // An old copy of the question is answered after landing again.
  const body = await clickedBody(shared.slack, ann, { on: answer, actionId: 'landed_helper' })
  await submitsLanding(ann, { start_on: '2026-04-01' })
  await becomes(ann, question, isPutAway)
  const [, value = ''] = /"cool_head_later"[^}]*\}[^}]*"value":"([^"]+)"/.exec(shown(question)) ?? []
  expect(value).not.toBe('')
  await forgeClick(
    shared.slack,
    { ...body, message: { ...objectOf(body.message), ts: question.ts } },
    {
      action_id: 'cool_head_later',
      value,
    },
  )
  await moveClock('2026-03-10T12:00:00Z')
  expect(coolHeads(ann)).toHaveLength(0)
  expect(isPutAway(asItIs(ann, question))).toBe(true)
})

test('lessons for an interview do not come after landing, and at once with looking again', async () => {
  const ann = shared.someone()
  await moveClock('2026-03-11T11:00:00Z')
  await ann.types('/interview', 'Zephyrine')
  const form = await ann.modal(({ callbackId }) => callbackId === 'interview')
  ann.fills(form, { date: '2026-03-13', time: '10:00', stage: 'interview' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  const answer = await lands(ann, { start_on: '2026-04-01' })
  const evenings = () =>
    ann.dms().filter(({ text }) => text?.startsWith(wordsFor(null).interviews.before.quiet))
  await moveClock('2026-03-12T20:00:00Z')
  expect(evenings()).toEqual([])
  await ann.clicks({ on: answer, actionId: 'looking_again' })
  await shared.slack.until(() => evenings()[0], 'the lessons for the interview')
  await moveClock('2026-03-13T07:00:00Z')
  expect(evenings()).toHaveLength(1)
})

test('no rough patch is offered after landing', async () => {
  const ann = shared.someone()
  await lands(ann, { start_on: '2026-04-01' })
  for (const company of ['Zephyrine', 'Quillfeather', 'Brambleworth'])
    await logs(ann, { company, stage: 'interview' })
  await moveClock('2026-03-13T08:00:00Z')
  expect(ann.dms().map(({ text }) => text)).not.toContain(wordsFor(null).roughPatch.offer.quiet)
})

test('a note is offered a week after the first day, and the invitation a week after the note', async () => {
  const ann = shared.someone()
  await adds(ann, 'Mia Kern', { address: 'mia@zephyrine.example' })
  await adds(ann, 'Bo Quist')
  await lands(ann, { where: 'Quillfeather', start_on: '2026-03-07' })
  await moveClock('2026-03-14T12:00:00Z')
  expect(stepMessages(ann)).toHaveLength(0)
  // The 14th is a Saturday.
  await moveClock('2026-03-16T09:30:00Z')
  const [notes] = stepMessages(ann)
  if (notes === undefined) throw new Error('No note was offered')
  expect(notes.text).not.toContain('Mia')
  expect(boldNames(notes)).toEqual(new Set(['Mia Kern', 'Bo Quist']))

  await ann.clicks({ on: notes, actionId: 'landing_step_write', value: valueFor(notes, 'Mia Kern') })
  const ask = await ann.modal(({ callbackId }) => callbackId === 'draft_ask')
  await ann.closes(ask)
  await ann.clicks({ on: notes, actionId: 'landing_step_done', value: valueFor(notes, 'Mia Kern') })
  await becomes(ann, notes, (message) => linesIn(message).some((line) => line.includes('you sent a note')))
  await ann.clicks({ on: asItIs(ann, notes), actionId: 'landing_step_undo' })
  await becomes(ann, notes, (message) => linesIn(message).length === 0)
  const value = valueFor(asItIs(ann, notes), 'Mia Kern')
  await ann.clicks({ on: asItIs(ann, notes), actionId: 'landing_step_done', value })
  await becomes(ann, notes, (message) => linesIn(message).length === 1)
  const other = valueFor(asItIs(ann, notes), 'Bo Quist')
  await ann.clicks({ on: asItIs(ann, notes), actionId: 'landing_step_skip', value: other })
  await becomes(ann, notes, (message) => shown(message).includes('You have decided about everybody here'))

  await moveClock('2026-03-20T12:00:00Z')
  expect(stepMessages(ann)).toHaveLength(1)
  await moveClock('2026-03-23T09:30:00Z')
  const [, invitation] = stepMessages(ann)
  if (invitation === undefined) throw new Error('No invitation was offered')
  expect(boldNames(invitation)).toEqual(new Set(['Mia Kern']))
})

test('notes that Slack would not take in their hours are offered the next day, once', async () => {
  const ann = shared.someone()
  await adds(ann, 'Mia Kern')
  await moveClock('2026-04-13T08:00:00Z')
  await lands(ann, { start_on: '2026-04-08' })
  await moveClock('2026-04-15T07:00:00Z')
  const tries = Array.from({ length: 30 }, (_, index) =>
    shared.slack.faults.at({
      ...{ method: 'chat.postMessage', nth: index + 1, point: 'received' },
      do: { error: 'messages_tab_disabled' },
    }),
  )
  shared.setClock('2026-04-15T08:00:00Z')
  await tries[0]?.struck
  shared.setClock('2026-04-15T17:00:00Z')
  shared.slack.faults.clear()
  await moveClock('2026-04-15T18:00:00Z')
  expect(stepMessages(ann)).toHaveLength(0)
  await moveClock('2026-04-16T08:00:00Z')
  expect(stepMessages(ann)).toHaveLength(1)
  await moveClock('2026-04-17T08:00:00Z')
  expect(stepMessages(ann)).toHaveLength(1)
})

test('deleting a person takes them out of what is offered', async () => {
  const ann = shared.someone()
  await adds(ann, 'Mia Kern')
  const answer = await lands(ann, { start_on: '2026-12-01' })
  expect(linesIn(answer)).toEqual(['Mia Kern'])
  const list = await opensPeople(ann)
  const [, id = ''] = /"delete:([^"]+)"/.exec(shown(list)) ?? []
  await ann.clicks({ on: list, actionId: 'person_menu', value: `delete:${id}` })
  await ann.submits(await ann.modal(({ callbackId }) => callbackId === 'delete_person'))
  await becomes(ann, answer, (message) => !shown(message).includes('Mia'))
})

test('a hundred people fit', async () => {
  const ann = shared.someone()
  for (let n = 0; n < 100; n += 1) await adds(ann, `${'Ыßй '.repeat(35)}${n}`)
  const at = readValue(shared.onward, 'select max(added_at) from people')
  const answer = await lands(ann, { start_on: dayOf(Number(at)) })
  expect(linesIn(answer)).toHaveLength(15)
  await moveClock(new Date(Number(at) + 10 * 24 * 60 * 60 * 1_000).toISOString())
  const [notes] = stepMessages(ann)
  if (notes === undefined) throw new Error('No note was offered')
  expect(boldNames(notes).size).toBe(5)
})

test('somebody else can decide nothing, whatever a click says', async () => {
  const ann = shared.someone()
  const eve = shared.someone()
  const answer = await lands(ann, { where: 'Quillfeather', start_on: '2027-04-01' })
  const eves = await lands(eve, { where: 'Marrowbone', start_on: '2027-04-01' })
  const landingId = /"value":"([^"]+)"/.exec(shown(answer))?.[1] ?? ''
  const body = await clickedBody(shared.slack, eve, { on: eves, actionId: 'landed_helper' })
  for (const action_id of ['looking_again', 'landed_journal', 'landing_step_done']) {
    for (const value of [landingId, `${landingId}:x:note`, `${landingId}:x:bake`, '', 'x'.repeat(2_000)])
      await forgeClick(shared.slack, body, { action_id, value })
  }
  expect(buttonsIn(asItIs(ann, answer)).map((one) => one.split(':')[0])).toContain('landed_helper')
  expect(shown(asItIs(ann, answer))).toContain('Quillfeather')
})

test('landing again after looking again is another job, with a message of its own', async () => {
  const ann = shared.someone()
  const first = await lands(ann, { where: 'Quillfeather', start_on: '2027-04-01' })
  await ann.clicks({ on: first, actionId: 'looking_again' })
  await becomes(ann, first, (message) => shown(message).includes('You are looking again'))
  await submitsLanding(ann, { where: 'Marrowbone', start_on: '2028-04-03' })
  await ann.dm((message) => message.ts !== first.ts && shown(message).includes('Marrowbone'))
  await becomes(ann, first, (message) => shown(message).includes('about an earlier job'))
})

async function submitsLanding(person: PersonDriver, values: Record<string, Filling>): Promise<void> {
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
  await person.types('/landed')
  const form = await person.modal(({ callbackId }) => callbackId === 'landed')
  person.fills(form, values)
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
}

async function lands(person: PersonDriver, values: Record<string, Filling>): Promise<SeenMessage> {
  await submitsLanding(person, values)
  return person.dm((message) => shown(message).includes('"looking_again"'))
}

function landedMessages(person: PersonDriver): SeenMessage[] {
  return person.dms().filter((message) => shown(message).includes('"looking_again"'))
}

function stepMessages(person: PersonDriver): SeenMessage[] {
  return person.dms().filter((message) => shown(message).includes('"landing_step_'))
}

function coolHeads(person: PersonDriver): SeenMessage[] {
  return person.dms().filter((message) => shown(message).includes('cool_head_yes'))
}

/** The names with buttons of their own. */
function boldNames(message: SeenMessage): Set<string> {
  const names = shown(message).matchAll(/\{"type":"text","text":"([^"]*)","style":\{"bold":true\}\}/g)
  return new Set(Array.from(names, ([, name = '']) => name))
}

/** The value of a person's buttons: the first one behind the name. */
function valueFor(message: SeenMessage, name: string): string {
  const behind = shown(message).split(`"${name}"`).at(-1) ?? ''
  return /"value":"([^"]+)"/.exec(behind)?.[1] ?? ''
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
