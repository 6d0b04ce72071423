import { describe, expect, test } from 'vitest'
import type { Step } from '../../src/words/checklist-words.ts'
import { wordsFor } from '../../src/words/language.ts'
import type { Outcome, Stage } from '../../src/words/lines.ts'
import { logsAndGetsSteps } from '../support/log-a-no.ts'
import { becomes, buttonsIn, linesIn, saidOf } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const { checklist } = wordsFor(null)

const WAITING = 'Ask for feedback. Onward asks you about this on Tuesday, 3 March 2026.'
const nameOf = (step: Step) => checklist.steps[step].name
const reasonsOf = (step: Step, outcome: Outcome) =>
  (checklist.steps[step].reasons[outcome] ?? []).map(({ text }) => text)

const all: Step[] = ['lesson', 'card', 'feedback', 'door', 'touch']

describe('a checklist has the steps that fit', () => {
  test.each<{ outcome: Outcome; stage: Stage; heard?: string; steps: Step[] }>([
    { outcome: 'no', stage: 'applied', steps: ['lesson', 'door'] },
    { outcome: 'no', stage: 'first_call', steps: ['lesson', 'feedback', 'door'] },
    { outcome: 'no', stage: 'interview', steps: all },
    { outcome: 'no', stage: 'final_round', steps: all },
    { outcome: 'silence', stage: 'applied', steps: ['lesson', 'door'] },
    { outcome: 'silence', stage: 'final_round', steps: ['lesson', 'door', 'touch'] },
    { outcome: 'withdrew', stage: 'first_call', steps: ['lesson', 'door'] },
    { outcome: 'withdrew', stage: 'interview', steps: ['lesson', 'card', 'door', 'touch'] },
    { outcome: 'no', stage: 'final_round', heard: '2026-02-09', steps: all },
    { outcome: 'no', stage: 'final_round', heard: '2026-02-08', steps: ['lesson', 'door'] },
    { outcome: 'silence', stage: 'interview', heard: '2025-03-02', steps: ['lesson', 'door'] },
  ])('$outcome, $stage, heard $heard: $steps', async ({ outcome, stage, heard, steps }) => {
    const values = { company: 'Steps', outcome, stage, ...(heard ? { heard_on: heard } : {}) }
    const { list } = await logsAndGetsSteps(shared.someone(), values)
    const lines = steps.map((step) => (step === 'feedback' ? WAITING : nameOf(step)))
    expect(linesIn(list)).toEqual(lines)
  })
})

test('the next open step alone has its reason and its buttons', async () => {
  const { list } = await logsAndGetsSteps(shared.someone(), { company: 'One', stage: 'final_round' })
  expect(saidOf(list, reasonsOf('lesson', 'no'))).toHaveLength(1)
  for (const step of all.slice(1)) expect(saidOf(list, reasonsOf(step, 'no'))).toEqual([])
  expect(buttonsIn(list)).toEqual([
    'step_done: Wrote it down',
    'step_write: Write it here',
    'step_skip: Skip, on purpose',
    'all_steps: All steps',
  ])
})

test('when it is decided the one after it has them, past the one that waits', async () => {
  const person = shared.someone()
  const { list } = await logsAndGetsSteps(person, { company: 'Next', stage: 'final_round' })
  let now = list
  for (const [step, buttons] of [
    ['card', ['step_done: Sent the card', 'step_write: Help me write it']],
    ['door', ['step_done: Looked again', 'step_write: Help me apply again', 'step_remind: Remind me']],
    ['touch', ['step_done: Wrote to them', 'step_write: Help me write it', 'keep_in_touch: Keep in touch']],
  ] as const) {
    await person.clicks({ on: now, actionId: 'step_done' })
    now = await becomes(person, list, (message) => saidOf(message, reasonsOf(step, 'no')).length === 1)
    expect(buttonsIn(now)).toEqual([...buttons, 'step_skip: Skip, on purpose', 'all_steps: All steps'])
  }
})

test('"All steps" has buttons for every step but the one that waits, and "Fewer steps" folds them again', async () => {
  const person = shared.someone()
  const { list } = await logsAndGetsSteps(person, { company: 'Unfolded', stage: 'interview' })
  await person.clicks({ on: list, actionId: 'all_steps' })
  const unfolded = await becomes(person, list, (now) => buttonsIn(now).includes('fewer_steps: Fewer steps'))
  for (const step of all) {
    expect(saidOf(unfolded, reasonsOf(step, 'no'))).toHaveLength(step === 'feedback' ? 0 : 1)
  }
  expect(buttonsIn(unfolded).filter((label) => label.startsWith('step_done'))).toHaveLength(4)
  expect(linesIn(unfolded)).toEqual(linesIn(list))
  await person.clicks({ on: unfolded, actionId: 'fewer_steps' })
  const folded = await becomes(person, list, (now) => buttonsIn(now).includes('all_steps: All steps'))
  expect(buttonsIn(folded)).toEqual(buttonsIn(list))
})

test('when every step is decided it says so, and each can still be undone', async () => {
  const person = shared.someone()
  const { list } = await logsAndGetsSteps(person, { company: 'All decided' })
  await person.clicks({ on: list, actionId: 'step_done' })
  const second = await becomes(person, list, (now) => linesIn(now)[0] === '✓ You wrote down what you learned')
  await person.clicks({ on: second, actionId: 'step_skip' })
  const done = checklist.allDone.map(({ text }) => text)
  const complete = await becomes(person, list, (now) => saidOf(now, done).length === 1)
  expect(linesIn(complete)).toEqual([
    '✓ You wrote down what you learned',
    '✓ You chose not to look there again',
  ])
  await person.clicks({ on: complete, actionId: 'all_steps' })
  const unfolded = await becomes(person, list, (now) => buttonsIn(now).includes('fewer_steps: Fewer steps'))
  expect(buttonsIn(unfolded).filter((label) => label === 'step_undo: Undo')).toHaveLength(2)
})
