import { describe, expect, test } from 'vitest'
import { writtenDate } from '../../src/clock/local-date.ts'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { fill } from '../../src/words/fill.ts'
import { wordsFor } from '../../src/words/language.ts'
import { logsAndGetsSteps, shown } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { becomes, buttonsIn, linesIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const movesClock = clockMover(shared)
const words = wordsFor(null)
const { coolHead, steps } = words.checklist
const { feedback } = steps

const WEEK_MS = 7 * 24 * 60 * 60 * 1_000
/** A Monday noon; each test has a week of its own. */
let monday = Date.parse('2026-03-02T12:00:00Z')
const later = (hours: number) => new Date(monday + hours * 60 * 60 * 1_000).toISOString()
/** Nine in the morning in Madrid, on a day of that week: Tuesday is 1. */
const nineOn = (day: number) => later(24 * day - 4)

const questions = (person: PersonDriver) => person.dms().filter(({ text }) => text === coolHead.quiet)

async function logsInterview(company: string): Promise<{ person: PersonDriver; list: SeenMessage }> {
  monday += WEEK_MS
  await movesClock(later(0))
  const person = shared.someone()
  const { list } = await logsAndGetsSteps(person, { company, stage: 'interview' })
  return { person, list }
}

test('the list names the day of the question, then says that it was put, and never a day that is over', async () => {
  const { person, list } = await logsInterview('Zorbling')
  const day = writtenDate(nineOn(1).slice(0, 10), words.locale)
  expect(linesIn(list)[2]).toBe(`${feedback.name}. ${fill(feedback.waiting, { day })}`)
  await movesClock(nineOn(1))
  const asked = await becomes(
    person,
    list,
    (now) => linesIn(now)[2] === `${feedback.name}. ${feedback.asked}`,
  )
  expect(shown(asked)).not.toContain(day)

  await person.clicks({ on: await person.dm(isQuestion), actionId: 'cool_head_later' })
  const friday = writtenDate(nineOn(4).slice(0, 10), words.locale)
  await becomes(person, list, (now) => linesIn(now)[2]?.includes(friday) === true)
  await movesClock(nineOn(4))
  await becomes(person, list, (now) => linesIn(now)[2] === `${feedback.name}. ${feedback.asked}`)
})

test.each(['cool_head_yes', 'cool_head_later', 'cool_head_leave'])(
  'an answered question still says which entry it was about, in its blocks alone: %s',
  async (actionId) => {
    const { person } = await logsInterview('Zorbling')
    await movesClock(nineOn(1))
    const question = await person.dm(isQuestion)
    await person.clicks({ on: question, actionId })
    const answered = await becomes(person, question, (now) => buttonsIn(now).length === 0)
    expect(textsIn(answered)).toContain('Zorbling')
    expect(answered.text).not.toContain('Zorbling')
  },
)

describe('a question of which nobody can know whether Slack took it', () => {
  async function isLost() {
    const logged = await logsInterview('Zorbling')
    shared.slack.faults.at({ method: 'chat.postMessage', point: 'accepted', do: 'http-500' })
    shared.slack.faults.at({
      method: 'conversations.history',
      point: 'received',
      do: { error: 'missing_scope' },
    })
    await movesClock(nineOn(1))
    const open = await becomes(logged.person, logged.list, (now) => linesIn(now)[2] === feedback.name)
    return { ...logged, list: open }
  }

  test('is not put twice, and the step is open without it, to be decided like any other', async () => {
    const { person, list } = await isLost()
    await movesClock(nineOn(4))
    expect(questions(person)).toHaveLength(1)
    await person.clicks({ on: list, actionId: 'all_steps' })
    const unfolded = await becomes(person, list, (now) => shown(now).includes('fewer_steps'))
    const [, value = ''] = /"value":"([^"]+:feedback)"/.exec(shown(unfolded)) ?? []
    await person.clicks({ on: unfolded, actionId: 'step_skip', value })
    await becomes(person, list, (now) => linesIn(now)[2] === `✓ ${feedback.skipped}`)
  })

  test.each([
    ['cool_head_yes', coolHead.afterYes, feedback.name],
    ['cool_head_leave', coolHead.afterLeave, `✓ ${feedback.skipped}`],
  ])('can be answered where it is there after all: %s', async (actionId, answer, line) => {
    const { person, list } = await isLost()
    const [question] = questions(person)
    if (question === undefined) throw new Error('Slack took no question')
    await person.clicks({ on: question, actionId })
    await becomes(person, question, (now) => textsIn(now).includes(answer))
    await becomes(person, list, (now) => linesIn(now)[2] === line)
  })
})

function isQuestion(message: SeenMessage): boolean {
  return buttonsIn(message).some((one) => one.startsWith('cool_head_yes'))
}
