import { describe, expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { entryIdOf, logsAndGetsSteps, shown, valuesIn } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { asItIs, becomes, boxesIn, buttonsIn, linesIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'
import { opensWriting } from '../support/write.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const movesClock = clockMover(shared)
const { checklist, lessons, errors } = wordsFor(null)
const { cameBack, steps, remind } = checklist

describe('the form for a lesson', () => {
  test('keeps what was learned, ticks the step, and shows it again for editing', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { company: 'Learned' })
    const form = await opensWriting(person, list, 'lesson')
    for (const label of [lessons.labels.text, lessons.labels.well, lessons.labels.next_time])
      expect(textsIn(form)).toContain(label)
    expect(valuesIn(form)).toEqual({})
    const written = { well: 'I was calm', surprised: 'The panel\nof six', next_time: 'Ask about shifts' }
    person.fills(form, written)
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    await becomes(person, list, (now) => linesIn(now)[0] === `✓ ${steps.lesson.done}`)

    const again = await opensWriting(person, list, 'lesson')
    expect(valuesIn(again)).toEqual(written)
    person.fills(again, { well: null, text: 'Newer words' })
    await person.submits(again)
    await becomes(person, list, (now) => linesIn(now)[0] === `✓ ${steps.lesson.done}`)
    expect(valuesIn(await opensWriting(person, list, 'lesson'))).toEqual({
      ...written,
      well: undefined,
      text: 'Newer words',
    })
    expect(shown(asItIs(person, list))).not.toMatch(/calm|Newer words/)
  })

  test('with nothing in it says so, and the step stays open', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { company: 'Empty' })
    const form = await opensWriting(person, list, 'lesson')
    person.fills(form, { text: ' \n ' })
    expect(await person.submits(form)).toEqual({ outcome: 'errors', errors: { text: lessons.empty } })
    expect(linesIn(asItIs(person, list))[0]).toBe(steps.lesson.name)
  })

  test('has what was written when the no was logged filled in', async () => {
    const person = shared.someone()
    const lesson = 'Ask about pay\nearlier'
    const { list } = await logsAndGetsSteps(person, { company: 'Written', lesson })
    expect(linesIn(list)[0]).toBe(`✓ ${steps.lesson.done}`)
    expect(valuesIn(await opensWriting(person, list, 'lesson'))).toEqual({ text: lesson })
  })
})

describe('what came back after asking for feedback', () => {
  let day = Date.parse('2026-03-30T12:00:00Z')

  /**
   * Asked for feedback on a Tuesday at nine in Madrid, in a week of its own; `later` counts from Monday noon
   * in UTC.
   */
  async function hasAsked(): Promise<{ person: PersonDriver; answer: SeenMessage; list: SeenMessage }> {
    const person = shared.someone()
    day += 7 * 24 * 60 * 60 * 1_000
    await movesClock(new Date(day).toISOString())
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Fed back', stage: 'interview' })
    await movesClock(later(19))
    const question = await person.dm((message) => shown(message).includes('cool_head_yes'))
    await person.clicks({ on: question, actionId: 'cool_head_yes' })
    const open = await becomes(person, list, (now) => linesIn(now)[2] === steps.feedback.name)
    await person.clicks({ on: open, actionId: 'all_steps' })
    const unfolded = await becomes(person, list, (now) => shown(now).includes('fewer_steps'))
    const value = `${entryIdOf(answer)}:feedback`
    await person.clicks({ on: unfolded, actionId: 'step_done', value })
    const asked = await becomes(person, list, (now) => textsIn(now).includes(cameBack.question))
    return { person, answer, list: asked }
  }

  const thanks = (person: PersonDriver) => person.dms().filter(({ text }) => text === cameBack.tomorrow.quiet)
  const after = (answer: keyof typeof cameBack.after) =>
    answer === 'hard' ? `${cameBack.after.hard} ${cameBack.toCome}` : cameBack.after[answer]

  const later = (hours: number) => new Date(day + hours * 60 * 60 * 1_000).toISOString()

  test.each(['nothing', 'canned', 'useful', 'hard'] as const)(
    'is recorded, answered and can be taken back: %s',
    async (answer) => {
      const { person, list } = await hasAsked()
      for (const one of ['nothing', 'canned', 'useful', 'hard'] as const) {
        expect(buttonsIn(list)).toContain(`feedback_${one}: ${cameBack.answers[one]}`)
      }
      const click = { on: list, actionId: `feedback_${answer}` }
      await Promise.all([person.clicks(click), person.clicks(click)])
      const told = await becomes(person, list, (now) => textsIn(now).includes(after(answer)))
      expect(textsIn(told)).not.toContain(cameBack.question)
      expect(shown(told).includes('feedback_keep')).toBe(answer === 'useful')
      await person.clicks({ on: told, actionId: 'feedback_undo' })
      await becomes(person, list, (now) => textsIn(now).includes(cameBack.question))
    },
  )

  test('something useful becomes a lesson beside the one of the checklist', async () => {
    const { person, list } = await hasAsked()
    await person.clicks({ on: list, actionId: 'feedback_useful' })
    const told = await becomes(person, list, (now) => shown(now).includes('feedback_keep'))
    await person.clicks({ on: told, actionId: 'feedback_keep' })
    const form = await person.modal(({ callbackId }) => callbackId === 'lesson')
    person.fills(form, { text: 'Bring examples' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    await person.clicks({ on: told, actionId: 'feedback_keep' })
    expect(valuesIn(await person.modal(({ id }) => id !== form.id))).toEqual({ text: 'Bring examples' })
    await person.closes(await person.modal())
    const own = await opensWriting(person, list, 'lesson')
    expect(valuesIn(own)).toEqual({})
    expect(linesIn(asItIs(person, list))[0]).toBe(steps.lesson.name)
  })

  test('something hard to hear brings two sentences at nine the next day, once', async () => {
    const { person, list } = await hasAsked()
    const click = { on: list, actionId: 'feedback_hard' }
    await Promise.all([person.clicks(click), person.clicks(click)])
    await becomes(person, list, (now) => textsIn(now).includes(after('hard')))
    await movesClock(later(42.9))
    expect(thanks(person)).toEqual([])
    await movesClock(later(43))
    // What is to come is said until it came, and not after.
    await becomes(person, list, (now) => textsIn(now).includes(cameBack.after.hard))
    await movesClock(later(70))
    expect(thanks(person).map(boxesIn)).toEqual([[cameBack.tomorrow.thanks]])
    expect(thanks(person).map(textsIn)).toEqual([expect.arrayContaining(['Fed back'])])
    expect(thanks(person)[0]?.text).not.toContain('Fed back')
  })

  test('hard to hear, taken back and pressed again, brings them once for each press that stands at its hour', async () => {
    const { person, list } = await hasAsked()
    const presses = async (actionId: string, said: string) => {
      await person.clicks({ on: asItIs(person, list), actionId })
      await becomes(person, list, (now) => textsIn(now).includes(said))
    }
    // On a Tuesday, twice; they come on Wednesday.
    await presses('feedback_hard', after('hard'))
    await presses('feedback_undo', cameBack.question)
    await presses('feedback_hard', after('hard'))
    await movesClock(later(43))
    await shared.slack.until(() => thanks(person)[0], 'two sentences')
    // Taken back and pressed again on Wednesday, and once more on Thursday before nine: on Friday.
    await presses('feedback_undo', cameBack.question)
    await presses('feedback_hard', after('hard'))
    await movesClock(later(66))
    await presses('feedback_undo', cameBack.question)
    await presses('feedback_hard', after('hard'))
    await movesClock(later(67))
    expect(thanks(person)).toHaveLength(1)
    await movesClock(later(91))
    expect(thanks(person)).toHaveLength(2)
    await movesClock(later(115))
    expect(thanks(person)).toHaveLength(2)
  })

  test('hard to hear brings nothing where the member has not asked after all, and the list promises nothing', async () => {
    const { person, answer, list } = await hasAsked()
    await person.clicks({ on: list, actionId: 'feedback_hard' })
    await becomes(person, list, (now) => textsIn(now).includes(after('hard')))
    const value = `${entryIdOf(answer)}:feedback`
    await person.clicks({ on: asItIs(person, list), actionId: 'step_undo', value })
    const open = await becomes(person, list, (now) => linesIn(now)[2] === steps.feedback.name)
    await movesClock(later(43))
    expect(thanks(person)).toEqual([])
    await person.clicks({ on: open, actionId: 'step_done', value })
    await becomes(person, list, (now) => textsIn(now).includes(cameBack.after.hard))
  })

  test.each(['taken back', 'deleted'] as const)('hard to hear and then %s brings nothing', async (then) => {
    const { person, answer, list } = await hasAsked()
    await person.clicks({ on: list, actionId: 'feedback_hard' })
    const told = await becomes(person, list, (now) => textsIn(now).includes(after('hard')))
    if (then === 'deleted') await person.clicks({ on: answer, actionId: 'delete_entry' })
    else await person.clicks({ on: told, actionId: 'feedback_undo' })
    await becomes(person, list, (now) => !textsIn(now).includes(after('hard')))
    await movesClock(later(70))
    expect(thanks(person)).toEqual([])
  })
})

describe('"Remind me"', () => {
  async function opensReminder(tz = 'Europe/Madrid') {
    const person = shared.someone({ tz })
    const { list } = await logsAndGetsSteps(person, { company: 'Reminded' })
    await person.clicks({ on: list, actionId: 'step_skip' })
    const now = await becomes(person, list, (message) => shown(message).includes('step_remind'))
    await person.clicks({ on: now, actionId: 'step_remind' })
    return { person, list, form: await person.modal(({ callbackId }) => callbackId === 'remind_me') }
  }

  test('is in six weeks where the member is, unless another day is chosen; and can be undone', async () => {
    await movesClock('2026-08-03T12:00:00Z')
    const { person, list, form } = await opensReminder('Pacific/Kiritimati')
    expect(valuesIn(form)).toEqual({ remind_on: '2026-09-15' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    const day = (date: string) => remind.set.replace('{day}', date)
    const set = await becomes(person, list, (now) => textsIn(now).includes(day('Tuesday, 15 September 2026')))
    expect(shown(set)).not.toContain('step_remind')
    // The step is the member's to decide all the same.
    expect(shown(set)).toContain('step_done')
    await person.clicks({ on: set, actionId: 'step_no_reminder' })
    const undone = await becomes(person, list, (now) => shown(now).includes('step_remind'))
    expect(textsIn(undone).join()).not.toContain('reminds you')
  })

  test('takes a day after today alone, and says so at the field', async () => {
    await movesClock('2026-08-04T12:00:00Z')
    const { person, list, form } = await opensReminder()
    for (const remind_on of ['2026-08-04', '2025-01-01']) {
      person.fills(form, { remind_on })
      expect(await person.submits(form)).toEqual({
        outcome: 'errors',
        errors: { remind_on: errors.dateInPast },
      })
    }
    person.fills(form, { remind_on: '2026-08-05' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    await becomes(person, list, (now) => textsIn(now).join().includes('Wednesday, 5 August 2026'))
  })
})
