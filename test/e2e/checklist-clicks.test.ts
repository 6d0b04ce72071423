import { describe, expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { checklistsOf, entryIdOf, logsAndGetsSteps, shown } from '../support/log-a-no.ts'
import { asItIs, becomes, buttonsIn, linesIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const { checklist, errors } = wordsFor(null)

const DONE = `✓ ${checklist.steps.lesson.done}`
const SKIPPED = `✓ ${checklist.steps.lesson.skipped}`

async function unfolds(person: PersonDriver, list: SeenMessage): Promise<SeenMessage> {
  await person.clicks({ on: list, actionId: 'all_steps' })
  return becomes(person, list, (now) => shown(now).includes('fewer_steps'))
}

const firstLineIs = (line: string) => (message: SeenMessage) => linesIn(message)[0] === line

describe('every step can be done, skipped on purpose, and undone', () => {
  test.each([
    { step: 'lesson', at: 0 },
    { step: 'card', at: 1 },
    { step: 'door', at: 3 },
    { step: 'touch', at: 4 },
  ] as const)('$step', async ({ step, at }) => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Each', stage: 'final_round' })
    const value = `${entryIdOf(answer)}:${step}`
    const { name, done, skipped } = checklist.steps[step]
    const before = linesIn(await unfolds(person, list))
    for (const [actionId, line] of [
      ['step_done', `✓ ${done}`],
      ['step_undo', name],
      ['step_skip', `✓ ${skipped}`],
      ['step_undo', name],
    ] as const) {
      await person.clicks({ on: asItIs(person, list), actionId, value })
      const now = await becomes(person, list, (message) => linesIn(message)[at] === line)
      expect(linesIn(now).toSpliced(at, 1)).toEqual(before.toSpliced(at, 1))
    }
  })
})

describe('a click that comes twice changes the list once', () => {
  test('on one device', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { company: 'Twice', stage: 'interview' })
    const click = { on: list, actionId: 'step_done' }
    await Promise.all([person.clicks(click), person.clicks(click)])
    const now = await becomes(person, list, firstLineIs(DONE))
    expect(linesIn(now).filter((line) => line.startsWith('✓'))).toEqual([DONE])
    expect(person.ephemerals()).toEqual([])
  })

  test('on two devices, one of which still shows the list as it was', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { company: 'Devices', stage: 'interview' })
    await person.clicks({ on: list, actionId: 'step_done' })
    await becomes(person, list, firstLineIs(DONE))
    await person.clicks({ on: list, actionId: 'step_done' })
    await person.clicks({ on: list, actionId: 'all_steps' })
    const now = await becomes(person, list, (message) => shown(message).includes('fewer_steps'))
    expect(linesIn(now).filter((line) => line.startsWith('✓'))).toEqual([DONE])
  })

  test('delivered twice by Slack', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { company: 'Delivered twice', stage: 'interview' })
    shared.slack.faults.at({ delivery: 'block_actions', point: 'sent', do: 'duplicate' })
    await person.clicks({ on: list, actionId: 'step_done' })
    const now = await becomes(person, list, firstLineIs(DONE))
    expect(linesIn(now).filter((line) => line.startsWith('✓'))).toEqual([DONE])
  })

  test('done on one device and skipped on the other: the list shows what is stored', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { company: 'Both ways', stage: 'interview' })
    await Promise.all([
      person.clicks({ on: list, actionId: 'step_done' }),
      person.clicks({ on: list, actionId: 'step_skip' }),
    ])
    await person.clicks({ on: list, actionId: 'all_steps' })
    const now = await becomes(person, list, (message) => shown(message).includes('fewer_steps'))
    expect([DONE, SKIPPED]).toContain(linesIn(now)[0])
    await person.clicks({ on: now, actionId: 'fewer_steps' })
    const again = await becomes(person, list, (message) => shown(message).includes('all_steps'))
    expect(linesIn(again)).toEqual(linesIn(now))
  })
})

describe('a click is shown', () => {
  test('in the copy that was clicked and in the newest copy of the message', async () => {
    const person = shared.someone()
    const { slack } = shared
    // Slack takes the list, but the bot does not hear of it and cannot look: so it sends the list again.
    slack.faults.at({ method: 'chat.postMessage', nth: 3, point: 'accepted', do: 'drop-connection' })
    slack.faults.at({ method: 'conversations.history', point: 'received', do: { error: 'missing_scope' } })
    slack.faults.at({ method: 'conversations.history', point: 'received', do: { error: 'missing_scope' } })
    const { list: old } = await logsAndGetsSteps(person, { company: 'Copies', stage: 'interview' })
    const [, copy] = await slack.until(
      () => {
        const copies = checklistsOf(person, 'Copies')
        return copies.length === 2 ? copies : undefined
      },
      'a second copy of the list',
      15_000,
    )
    if (copy === undefined) throw new Error('there is no second copy')
    await person.clicks({ on: old, actionId: 'step_done' })
    await becomes(person, old, firstLineIs(DONE))
    await slack.until(
      () => firstLineIs(DONE)(asItIs(person, copy)) || undefined,
      'the newest copy to show the click',
      10_000,
    )
  })

  test('at once while Slack takes no updates', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { company: 'Limited', stage: 'interview' })
    shared.slack.faults.at({ method: 'chat.update', point: 'received', do: 'rate-limit' })
    await person.clicks({ on: list, actionId: 'step_done' })
    await becomes(person, list, firstLineIs(DONE))
    shared.slack.faults.clear()
  })

  test.each(['http-500', 'rate-limit', 'drop-connection', 'unreadable', { error: 'used_url' }] as const)(
    'by an update of the message where its own answer meets %j',
    async (fault) => {
      const person = shared.someone()
      const { list } = await logsAndGetsSteps(person, { company: 'Unanswered', stage: 'interview' })
      shared.slack.faults.at({ method: 'response_url', point: 'received', do: fault })
      await person.clicks({ on: list, actionId: 'step_done' })
      const isShown = () => firstLineIs(DONE)(asItIs(person, list)) || undefined
      await shared.slack.until(isShown, 'the message to be updated', 20_000)
    },
  )

  test('in the end where its own answer fails and Slack takes no updates for a while', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { company: 'Both fail', stage: 'interview' })
    shared.slack.faults.at({ method: 'response_url', point: 'received', do: 'http-500' })
    const limited = shared.slack.faults.at({ method: 'chat.update', point: 'received', do: 'rate-limit' })
    await person.clicks({ on: list, actionId: 'step_done' })
    const isShown = () => firstLineIs(DONE)(asItIs(person, list)) || undefined
    await shared.slack.until(isShown, 'the message to be updated', 20_000)
    expect(limited.hasStruck).toBe(true)
  })
})

describe('a click changes nothing, and says so to its sender alone,', () => {
  const forgeries = (id: string) => [
    ...['step_done', 'step_skip', 'step_undo', 'step_write', 'step_no_reminder'].map((action) => [
      action,
      `${id}:door`,
    ]),
    ...['all_steps', 'fewer_steps', 'feedback_nothing', 'feedback_canned', 'feedback_useful'].map(
      (action) => [action, id],
    ),
    ...['feedback_hard', 'feedback_keep', 'feedback_undo'].map((action) => [action, id]),
    ...['cool_head_yes', 'cool_head_later', 'cool_head_leave'].map((action) => [action, `${id}:1`]),
    ['change_draft', `${id}:card`],
  ]

  test("on another member's entry", async () => {
    const [ann, ben] = [shared.someone(), shared.someone()]
    const { answer, list } = await logsAndGetsSteps(ann, { company: 'Of Ann', stage: 'interview' })
    const { list: own } = await logsAndGetsSteps(ben, { company: 'Of Ben', stage: 'interview' })
    const id = entryIdOf(answer)
    for (const [n, [action_id, value]] of forgeries(id).entries()) {
      const body = await clickedBody(shared.slack, ben, { on: own, actionId: 'all_steps' })
      await forgeClick(shared.slack, body, { action_id, value })
      const told = await shared.slack.until(() => ben.ephemerals()[n], `a word about ${action_id}`)
      expect(told.text).toBe(errors.entryGone)
    }
    expect(asItIs(ann, list)).toEqual(list)
    expect(JSON.stringify([ben.dms(), ben.ephemerals()])).not.toContain('Of Ann')
    expect(ben.hasNoModal).toBe(true)
  })

  test.each([
    ['a path', '../..'],
    ['empty', ''],
    ['a step that does not exist', 'x:promotion'],
    ['a step that does not fit', ':card'],
    ['very long', 'v'.repeat(2_000)],
    ['no text', 7],
    ['missing', undefined],
  ])('where its value is %s', async (_what, forged) => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Forged' })
    const body = await clickedBody(shared.slack, person, { on: list, actionId: 'all_steps' })
    const before = await becomes(person, list, (message) => shown(message).includes('fewer_steps'))
    const value = forged === ':card' ? `${entryIdOf(answer)}:card` : forged
    for (const action_id of ['step_done', 'step_skip', 'step_undo']) {
      expect(await forgeClick(shared.slack, body, { action_id, value })).toMatchObject({ acked: true })
    }
    const told = await shared.slack.until(
      () => (person.ephemerals().length === 3 ? person.ephemerals() : undefined),
      'three words to the member alone',
    )
    for (const { text } of told) expect(text).toBe(errors.entryGone)
    expect(buttonsIn(asItIs(person, list))).toEqual(buttonsIn(before))
    expect(linesIn(asItIs(person, list))).toEqual(linesIn(list))
  })
})
