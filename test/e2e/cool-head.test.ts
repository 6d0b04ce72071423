import { describe, expect, test } from 'vitest'
import { writtenDate } from '../../src/clock/local-date.ts'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { entryIdOf, logs, logsAndGetsSteps, shown } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { becomes, buttonsIn, linesIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const movesClock = clockMover(shared)
const words = wordsFor(null)
const { checklist, deleteEntry } = words
const { coolHead, steps } = checklist

const questions = (person: PersonDriver) => person.dms().filter(({ text }) => text === coolHead.quiet)
const nextQuestion = (person: PersonDriver, asked = 0) =>
  shared.slack.until(() => questions(person)[asked], 'the question', 10_000)

const DAY_MS = 24 * 60 * 60 * 1_000
/** The clock never goes back: each test of this kind has a week of its own, from a Wednesday noon on. */
let wednesday = Date.parse('2026-05-27T12:00:00Z')
const nextWeek = () => {
  wednesday += 7 * DAY_MS
}
/** So many days after that Wednesday, at nine in Madrid or at another hour in UTC. */
const daysLater = (days: number, hours = 7) =>
  new Date(wednesday + days * DAY_MS + (hours - 12) * 60 * 60 * 1_000).toISOString()

async function logsInterview(tz: string, at: string) {
  await movesClock(at)
  const person = shared.someone({ tz })
  const { answer, list } = await logsAndGetsSteps(person, { company: 'Asked', stage: 'interview' })
  return { person, answer, list }
}

describe('the question comes at nine in the morning of the next weekday where the member is, and not before', () => {
  test.each([
    { when: 'a Monday', tz: 'Europe/Madrid', at: '2026-03-02T12:00:00Z', due: '2026-03-03T08:00:00Z' },
    {
      when: 'a Friday evening',
      tz: 'Europe/Madrid',
      at: '2026-03-06T20:00:00Z',
      due: '2026-03-09T08:00:00Z',
    },
    { when: 'a Saturday', tz: 'Europe/Madrid', at: '2026-03-14T10:00:00Z', due: '2026-03-16T08:00:00Z' },
    {
      when: 'a Thursday in UTC that is Friday there',
      tz: 'Pacific/Kiritimati',
      at: '2026-03-19T12:00:00Z',
      due: '2026-03-22T19:00:00Z',
    },
    {
      when: 'a Friday before the clocks go forward',
      tz: 'Europe/Madrid',
      at: '2026-03-27T18:00:00Z',
      due: '2026-03-30T07:00:00Z',
    },
    {
      when: 'a Friday in UTC that is Thursday there',
      tz: 'Pacific/Pago_Pago',
      at: '2026-04-03T05:00:00Z',
      due: '2026-04-03T20:00:00Z',
    },
    {
      when: 'a Thursday evening before a night that loses an hour',
      tz: 'Africa/Cairo',
      at: '2026-04-23T18:00:00Z',
      due: '2026-04-24T06:00:00Z',
    },
  ])('logged on $when, in $tz', async ({ tz, at, due }) => {
    const { person } = await logsInterview(tz, at)
    await movesClock(new Date(Date.parse(due) - 60_000).toISOString())
    expect(questions(person)).toEqual([])
    await movesClock(due)
    const question = await nextQuestion(person)
    expect(buttonsIn(question)).toEqual([
      `cool_head_yes: ${coolHead.yes}`,
      `cool_head_later: ${coolHead.later}`,
      `cool_head_leave: ${coolHead.leave}`,
    ])
    expect(textsIn(question)).toContain(coolHead.question)
  })
})

test('a question that fell due while the bot was down is put at the next start, once', async () => {
  const { person } = await logsInterview('Europe/Madrid', '2026-05-04T12:00:00Z')
  await shared.onward.kill()
  shared.setClock('2026-05-06T15:00:00Z')
  await shared.restart()
  await nextQuestion(person)
  await movesClock('2026-05-07T15:00:00Z')
  expect(questions(person)).toHaveLength(1)
})

describe('an answer', () => {
  async function isAsked(): Promise<{
    person: PersonDriver
    answer: SeenMessage
    list: SeenMessage
    question: SeenMessage
  }> {
    nextWeek()
    const logged = await logsInterview('Europe/Madrid', daysLater(0, 12))
    await movesClock(daysLater(1))
    return { ...logged, question: await nextQuestion(logged.person) }
  }

  test('"Yes" opens the step, which can then be done, skipped and undone', async () => {
    const { person, answer, list, question } = await isAsked()
    await person.clicks({ on: question, actionId: 'cool_head_yes' })
    const answered = await becomes(person, question, (now) => textsIn(now).includes(coolHead.afterYes))
    expect(buttonsIn(answered)).toEqual([])
    const open = await becomes(person, list, (now) => linesIn(now)[2] === steps.feedback.name)
    await person.clicks({ on: open, actionId: 'all_steps' })
    let now = await becomes(person, list, (message) => shown(message).includes('fewer_steps'))
    const value = `${entryIdOf(answer)}:feedback`
    for (const [actionId, line] of [
      ['step_done', `✓ ${steps.feedback.done}`],
      ['step_undo', steps.feedback.name],
      ['step_skip', `✓ ${steps.feedback.skipped}`],
      ['step_undo', steps.feedback.name],
    ] as const) {
      await person.clicks({ on: now, actionId, value })
      now = await becomes(person, list, (message) => linesIn(message)[2] === line)
    }
  })

  test('"Leave it" completes the step, kindly', async () => {
    const { person, list, question } = await isAsked()
    await person.clicks({ on: question, actionId: 'cool_head_leave' })
    await becomes(person, question, (now) => textsIn(now).includes(coolHead.afterLeave))
    await becomes(person, list, (now) => linesIn(now)[2] === `✓ ${steps.feedback.skipped}`)
  })

  test('"Ask me in three days" asks again three days later, or on the weekday after that', async () => {
    const { person, list, question } = await isAsked()
    await person.clicks({ on: question, actionId: 'cool_head_later' })
    // Three days after Thursday is a Sunday.
    const monday = writtenDate(daysLater(5).slice(0, 10), words.locale)
    const answered = await becomes(person, question, (now) => shown(now).includes(monday))
    expect(buttonsIn(answered)).toEqual([])
    await becomes(person, list, (now) => linesIn(now)[2]?.includes(monday) === true)
    await movesClock(daysLater(5, 6.9))
    expect(questions(person)).toHaveLength(0)
    await movesClock(daysLater(5))
    const again = await nextQuestion(person)
    expect(again.ts).not.toBe(question.ts)

    // The old question, as another device may still show it, decides nothing any more.
    await person.clicks({ on: question, actionId: 'cool_head_leave' })
    await person.clicks({ on: again, actionId: 'cool_head_yes' })
    await becomes(person, again, (now) => textsIn(now).includes(coolHead.afterYes))
    await becomes(person, list, (now) => linesIn(now)[2] === steps.feedback.name)
    await person.clicks({ on: question, actionId: 'cool_head_leave' })
    await person.clicks({ on: list, actionId: 'all_steps' })
    const now = await becomes(person, list, (message) => shown(message).includes('fewer_steps'))
    expect(linesIn(now)[2]).toBe(steps.feedback.name)
  })

  test('that comes twice, or after another one, changes nothing any more', async () => {
    const { person, list, question } = await isAsked()
    const yes = { on: question, actionId: 'cool_head_yes' }
    await Promise.all([person.clicks(yes), person.clicks(yes)])
    await becomes(person, list, (now) => linesIn(now)[2] === steps.feedback.name)
    await person.clicks({ on: question, actionId: 'cool_head_leave' })
    await person.clicks({ on: question, actionId: 'cool_head_later' })
    await person.clicks({ on: list, actionId: 'all_steps' })
    const now = await becomes(person, list, (message) => shown(message).includes('fewer_steps'))
    expect(linesIn(now)[2]).toBe(steps.feedback.name)
  })

  test('while the entry is open again decides nothing; closed again, the question is as it was', async () => {
    const { person, answer, list, question } = await isAsked()
    await person.clicks({ on: answer, actionId: 'came_back' })
    await becomes(person, question, (now) => textsIn(now).includes(checklist.putAway))
    await person.clicks({ on: question, actionId: 'cool_head_leave' })
    const open = await becomes(person, answer, (now) => shown(now).includes('close_again'))
    await person.clicks({ on: open, actionId: 'close_again' })
    await becomes(person, question, (now) => buttonsIn(now).length === 3)
    await becomes(person, list, (now) => linesIn(now)[2]?.startsWith(steps.feedback.name) === true)
  })
})

describe('the question is not put', () => {
  const logged = () => {
    nextWeek()
    return logsInterview('Europe/Madrid', daysLater(0, 12))
  }

  test('once the entry is deleted', async () => {
    const { person, answer } = await logged()
    await person.clicks({ on: answer, actionId: 'delete_entry' })
    await becomes(person, answer, (now) => textsIn(now).includes(deleteEntry.done))
    await movesClock(daysLater(1))
    expect(questions(person)).toEqual([])
  })

  test('while the entry is open again; closed after that, it comes on the next weekday', async () => {
    const { person, answer } = await logged()
    await person.clicks({ on: answer, actionId: 'came_back' })
    const open = await becomes(person, answer, (now) => shown(now).includes('close_again'))
    await movesClock(daysLater(2, 12))
    expect(questions(person)).toEqual([])
    await person.clicks({ on: open, actionId: 'close_again' })
    await becomes(person, answer, (now) => shown(now).includes('came_back'))
    await movesClock(daysLater(5))
    await nextQuestion(person)
  })

  test('once the entry is one that nobody asks about', async () => {
    const { person, answer, list } = await logged()
    await person.clicks({ on: answer, actionId: 'edit_entry' })
    const form = await person.modal()
    person.fills(form, { outcome: 'withdrew' })
    await person.submits(form)
    await becomes(person, list, (now) => linesIn(now).length === 4)
    await movesClock(daysLater(1))
    expect(questions(person)).toEqual([])
  })

  test('after forget-me', async () => {
    const { person } = await logged()
    await person.types('/rejected', 'forget-me')
    expect(await person.submits(await person.modal())).toMatchObject({ outcome: 'updated' })
    await person.closes(await person.modal())
    await movesClock(daysLater(1))
    await logs(person, { company: 'Afresh' })
    await movesClock(daysLater(1, 12))
    expect(questions(person)).toEqual([])
  })

  test('for a résumé', async () => {
    nextWeek()
    await movesClock(daysLater(0, 12))
    const person = shared.someone()
    await logsAndGetsSteps(person, { company: 'Résumé', stage: 'applied' })
    await movesClock(daysLater(1))
    expect(questions(person)).toEqual([])
  })
})
