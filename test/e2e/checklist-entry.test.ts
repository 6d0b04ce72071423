import { describe, expect, onTestFinished, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import type { Step } from '../../src/words/checklist-words.ts'
import { wordsFor } from '../../src/words/language.ts'
import type { Outcome } from '../../src/words/lines.ts'
import { holdingProxy } from '../support/holding-proxy.ts'
import { checklistsOf, logsAndGetsSteps, logsAndIsAnswered, shown } from '../support/log-a-no.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { becomes, buttonsIn, linesIn, saidOf, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'
import { keepsDraft } from '../support/write.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const { checklist, deleteEntry } = wordsFor(null)
const isList = (message: SeenMessage) => /"(all|fewer)_steps"/.test(shown(message))

async function edits(person: PersonDriver, answer: SeenMessage, values: Record<string, string>) {
  await person.clicks({ on: answer, actionId: 'edit_entry' })
  const form = await person.modal(({ callbackId }) => callbackId === 'rejection')
  person.fills(form, values)
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
}

const reasonsOf = (step: Step, outcome: Outcome) =>
  (checklist.steps[step].reasons[outcome] ?? []).map(({ text }) => text)
const names = (list: SeenMessage) => linesIn(list).map((line) => line.split('.')[0])

describe('editing the entry', () => {
  test('changes the steps, and keeps what was decided', async () => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Edited', stage: 'final_round' })
    await person.clicks({ on: list, actionId: 'step_done' })
    await becomes(person, list, (now) => linesIn(now)[0] === `✓ ${checklist.steps.lesson.done}`)
    await edits(person, answer, { stage: 'applied' })
    const short = await becomes(person, list, (now) => linesIn(now).length === 2)
    expect(linesIn(short)).toEqual([`✓ ${checklist.steps.lesson.done}`, checklist.steps.door.name])
    await edits(person, answer, { stage: 'interview' })
    const long = await becomes(person, list, (now) => linesIn(now).length === 5)
    expect(linesIn(long)[0]).toBe(`✓ ${checklist.steps.lesson.done}`)
  })

  test('gives every step that fits now a reason that fits the new outcome', async () => {
    const person = shared.someone()
    const values = { company: 'Turned', stage: 'final_round', outcome: 'silence' }
    const { answer, list } = await logsAndGetsSteps(person, values)
    await person.clicks({ on: list, actionId: 'all_steps' })
    await becomes(person, list, (now) => shown(now).includes('fewer_steps'))
    for (const outcome of ['withdrew', 'no'] as const) {
      await edits(person, answer, { outcome })
      const steps = outcome === 'no' ? 5 : 4
      const now = await becomes(person, list, (message) => linesIn(message).length === steps)
      for (const step of ['lesson', 'card', 'door', 'touch'] as const) {
        expect([step, saidOf(now, reasonsOf(step, outcome))]).toEqual([step, [expect.any(String)]])
      }
    }
  })

  test('of a résumé into an interview says when the question about feedback comes', async () => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Grown', stage: 'applied' })
    await edits(person, answer, { stage: 'interview' })
    const now = await becomes(person, list, (message) => linesIn(message).length === 5)
    expect(linesIn(now)[2]).toContain('Onward asks you about this on Tuesday')
  })

  test('shows the new company in the checklist and in a draft that was kept', async () => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Oldname', stage: 'interview' })
    const draft = await keepsDraft(person, list, 'touch')
    await edits(person, answer, { company: 'Newname' })
    await becomes(person, list, (now) => textsIn(now).includes('Newname'))
    await becomes(person, draft, (now) => textsIn(now).includes('Newname'))
  })
})

describe('"They came back to me"', () => {
  test('puts the list away, and closing the entry again brings it back as it was', async () => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Wexcombe Looms', stage: 'interview' })
    await person.clicks({ on: list, actionId: 'step_skip' })
    const before = await becomes(person, list, (now) => linesIn(now)[0]?.startsWith('✓') === true)
    await person.clicks({ on: answer, actionId: 'came_back' })
    const away = await becomes(person, list, (now) => textsIn(now).includes(checklist.putAway))
    expect(buttonsIn(away)).toEqual([])
    expect(textsIn(away)).toContain('Wexcombe Looms')
    const open = await becomes(person, answer, (now) => shown(now).includes('close_again'))
    await person.clicks({ on: open, actionId: 'close_again' })
    const back = await becomes(person, list, (now) => shown(now).includes('all_steps'))
    expect(textsIn(back)).toEqual(textsIn(before))
    expect(names(back)).toEqual(names(before))
  })

  test('before its list came, and closing it again, brings the list', async () => {
    const person = shared.someone()
    await logsAndGetsSteps(person, { company: 'Earlier', stage: 'applied' })
    // The answer comes, and the list behind it has to wait.
    shared.slack.faults.at({ method: 'chat.postMessage', nth: 2, point: 'received', do: 'rate-limit' })
    const answer = await logsAndIsAnswered(person, { company: 'Belated', stage: 'applied' })
    await person.clicks({ on: answer, actionId: 'came_back' })
    const open = await becomes(person, answer, (now) => shown(now).includes('close_again'))
    // What is behind the list in the queue has come: the list was left out.
    await logsAndGetsSteps(person, { company: 'Thereafter', stage: 'applied' })
    expect(checklistsOf(person, 'Belated')).toHaveLength(0)
    await person.clicks({ on: open, actionId: 'close_again' })
    const list = await person.dm((message) => shown(message).includes('Belated') && isList(message))
    expect(list.deleted).toBeFalsy()
    expect(checklistsOf(person, 'Belated')).toHaveLength(1)
  })
})

describe('deleting the entry', () => {
  test('is said by every message about it', async () => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Trelawn Press', stage: 'interview' })
    const card = await keepsDraft(person, list, 'card')
    const touch = await keepsDraft(person, list, 'touch')
    shared.setClock('2026-03-03T08:00:00Z')
    const question = await person.dm((message) => shown(message).includes('cool_head_yes'))
    await person.clicks({ on: answer, actionId: 'delete_entry' })
    for (const message of [answer, list, card, touch, question]) {
      const now = await becomes(person, message, (one) => textsIn(one).join() === deleteEntry.done)
      expect(now.text).toBe(deleteEntry.done)
    }
    expect(JSON.stringify(person.dms())).not.toContain('Trelawn')
  })
})

test('a message that is under way while its entry is deleted says so in the end', async () => {
  const slack = await onwardWorkspace()
  const proxy = await holdingProxy(slack.apiUrl)
  onTestFinished(() => proxy.close())
  await onwardBeside(slack, { env: { SLACK_API_URL: proxy.apiUrl } })
  const ann = slack.person('U1ANN')
  const { answer, list } = await logsAndGetsSteps(ann, { company: 'Under way', stage: 'interview' })
  const held = proxy.holdNext('chat.postMessage', 'change_draft')
  const draft = await keepsDraft(ann, list, 'touch')
  await held.answered
  await ann.clicks({ on: answer, actionId: 'delete_entry' })
  await becomes(ann, answer, (now) => textsIn(now).includes(deleteEntry.done))
  held.release()
  await becomes(ann, draft, (now) => textsIn(now).includes(deleteEntry.done))
})
