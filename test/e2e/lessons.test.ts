import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { clicksOnHome, lessonIdsIn, listed, opensLessons, writesLesson } from '../support/lessons.ts'
import { logsAndGetsSteps, shown, typesHolding, valuesIn } from '../support/log-a-no.ts'
import { textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'
import { opensWriting } from '../support/write.ts'

const shared = sharedOnward()
const { lessons } = wordsFor(null)

describe('a lesson of its own', () => {
  test('is written on Home, stands there, and is edited from the list', async () => {
    const person = shared.someone()
    const written = { well: 'I was calm', surprised: 'A panel\nof six', stage: 'final_round' }
    await writesLesson(person, written)
    await person.home((home) => shown(home).includes('I was calm'))
    const list = await opensLessons(person)
    expect(textsIn(list)).toContain('I was calm')
    await person.clicks({ on: list, actionId: 'edit_lesson' })
    const form = await person.modal(({ callbackId }) => callbackId === 'lesson')
    expect(valuesIn(form)).toEqual(written)
    person.fills(form, { well: 'Calmer words', stage: 'interview' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    const after = await listed(person, (now) => shown(now).includes('Calmer words'))
    expect(shown(after)).not.toContain('I was calm')
    await person.home((home) => shown(home).includes('Calmer words'))
    expect(lessonIdsIn(after)).toEqual(lessonIdsIn(list))
  })

  test('is stored once when its form is submitted twice, with the newest words', async () => {
    const person = shared.someone()
    await clicksOnHome(person, 'write_lesson')
    const form = await person.modal(({ callbackId }) => callbackId === 'lesson')
    person.fills(form, { text: 'First words' })
    const [one, other] = [person.submits(form), person.submits(form)]
    await Promise.all([one, other])
    const { body } = shared.slack.wire.deliveries('view_submission').at(-1) ?? { body: {} }
    await shared.slack.deliver({ kind: 'interactive', name: 'view_submission', body })
    expect(lessonIdsIn(await opensLessons(person))).toHaveLength(1)
  })

  test('with nothing in it is not kept, and says so', async () => {
    const person = shared.someone()
    await clicksOnHome(person, 'write_lesson')
    const form = await person.modal(({ callbackId }) => callbackId === 'lesson')
    person.fills(form, { stage: 'applied' })
    expect(await person.submits(form)).toEqual({ outcome: 'errors', errors: { text: lessons.empty } })
  })

  test('takes effect as nothing but text, whatever it holds', async () => {
    const person = shared.someone()
    const odd = '<!channel> *bold* :tada: <https://a.example|x>'
    await writesLesson(person, { text: odd })
    const list = await opensLessons(person)
    expect(new Set(typesHolding(list.view.blocks, odd))).toEqual(new Set(['text']))
  })
})

describe('the list', () => {
  test('has lessons from the form, the checklist and Home, newest first, and follows each of them', async () => {
    const person = shared.someone()
    const { answer, list } = await logsAndGetsSteps(person, {
      company: 'Quillfeather',
      lesson: 'From the form',
    })
    await writesLesson(person, { text: 'From Home' })
    const both = await opensLessons(person)
    const texts = textsIn(both)
    expect(texts.indexOf('From Home')).toBeLessThan(texts.indexOf('From the form'))
    expect(texts).toContain('Quillfeather')
    await person.closes(both)

    const form = await opensWriting(person, list, 'lesson')
    expect(valuesIn(form)).toEqual({ text: 'From the form' })
    person.fills(form, { next_time: 'Ask for the plan' })
    await person.submits(form)
    const after = await opensLessons(person)
    expect(textsIn(after)).toEqual(expect.arrayContaining(['From the form', 'Ask for the plan']))
    expect(lessonIdsIn(after)).toHaveLength(2)
    await person.closes(after)

    await person.clicks({ on: answer, actionId: 'edit_entry' })
    const edit = await person.modal(({ callbackId }) => callbackId === 'rejection')
    person.fills(edit, { lesson: 'From the edited form' })
    await person.submits(edit)
    const edited = textsIn(await opensLessons(person))
    expect(edited).toEqual(expect.arrayContaining(['From the edited form', 'Ask for the plan']))
    expect(edited).not.toContain('From the form')
  })

  test('goes without a lesson that was deleted, and without those of an entry that was', async () => {
    const person = shared.someone()
    const { answer } = await logsAndGetsSteps(person, { company: 'Brambleworth', lesson: 'Goes with it' })
    await writesLesson(person, { text: 'Stays' })
    await writesLesson(person, { text: 'Goes alone' })
    const list = await opensLessons(person)
    const [newest = ''] = lessonIdsIn(list)
    const click = { on: list, actionId: 'delete_lesson', value: newest }
    await Promise.all([person.clicks(click), person.clicks(click)])
    const left = await listed(person, (now) => lessonIdsIn(now).length === 2)
    expect(shown(left)).not.toContain('Goes alone')
    await person.closes(left)
    await person.clicks({ on: answer, actionId: 'delete_entry' })
    await person.dm((now) => now.ts === answer.ts && !shown(now).includes('Brambleworth'))
    const last = await opensLessons(person)
    expect(textsIn(last)).toContain('Stays')
    expect(lessonIdsIn(last)).toHaveLength(1)
  })

  test('is leafed through', async () => {
    const person = shared.someone()
    for (let n = 0; n < 12; n++) await writesLesson(person, { text: `Number ${n}.` })
    const first = await opensLessons(person)
    expect(lessonIdsIn(first)).toHaveLength(10)
    await person.clicks({ on: first, actionId: 'lessons_older' })
    const second = await listed(person, (now) => lessonIdsIn(now).length === 2)
    expect(textsIn(second)).toContain('Number 0.')
    // A lesson that was changed leaves the list on its page.
    const [id = ''] = lessonIdsIn(second)
    await person.clicks({ on: second, actionId: 'edit_lesson', value: id })
    const form = await person.modal(({ callbackId }) => callbackId === 'lesson')
    person.fills(form, { text: 'Number one, put better.' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    const after = await listed(person, (now) => shown(now).includes('put better'))
    expect(textsIn(after)).toContain('Number 0.')
    await person.clicks({ on: second, actionId: 'lessons_newer' })
    await listed(person, (now) => lessonIdsIn(now).length === 10)
  })

  test('says kindly that there is none', async () => {
    expect(textsIn(await opensLessons(shared.someone()))).toContain(lessons.listEmpty)
  })
})

describe('searching', () => {
  test('finds word forms and small typos at once, from the command, the list and Home', async () => {
    const person = shared.someone()
    await writesLesson(person, { text: 'Negotiating the salary was hard' })
    await writesLesson(person, { well: 'I brought examples' })
    const found = await opensLessons(person, 'negotiation')
    expect(textsIn(found)).toContain('Negotiating the salary was hard')
    expect(textsIn(found)).not.toContain('I brought examples')

    person.fills(found, { asked: 'exampels' })
    const other = await person.submits(found)
    expect(other.outcome).toBe('updated')
    const after = await listed(person, (now) => shown(now).includes('I brought examples'))
    expect(shown(after)).not.toContain('salary was')
    await person.clicks({ on: after, actionId: 'find_lessons', value: 'salaries' })
    await listed(person, (now) => shown(now).includes('salary was hard'))
    await person.closes(await person.modal(), { all: true })

    person.opensHome()
    const home = await person.home((one) => shown(one).includes('find_lessons'))
    await person.clicks({ on: home, actionId: 'find_lessons', value: 'examples' })
    await listed(person, (now) => shown(now).includes('I brought examples'))
  })

  test('by the name of the company, and with nothing found says so and leads back', async () => {
    const person = shared.someone()
    await logsAndGetsSteps(person, { company: 'Zephyrine', lesson: 'Ask about nights' })
    await writesLesson(person, { text: 'Another thing' })
    const found = await opensLessons(person, 'zephyrine')
    expect(lessonIdsIn(found)).toHaveLength(1)
    const none = await opensLessons(person, 'xyzzyx')
    expect(textsIn(none)).toContain(lessons.nothingFound)
    await person.clicks({ on: none, actionId: 'show_lessons' })
    await listed(person, (now) => lessonIdsIn(now).length === 2)
  })

  test('with a bar in the text opens the form for a company of that name', async () => {
    const person = shared.someone()
    await person.types('/rejected', 'lessons learned | Teacher')
    const form = await person.modal(({ callbackId }) => callbackId === 'rejection')
    expect(valuesIn(form)).toMatchObject({ company: 'lessons learned', role: 'Teacher' })
  })
})

describe('somebody else', () => {
  test("finds, opens, changes and deletes nobody's lessons but their own", async () => {
    const [ann, eve] = [shared.someone(), shared.someone()]
    await writesLesson(ann, { text: 'Canary of Ann' })
    await writesLesson(eve, { text: 'Words of Eve' })
    const [annsId = ''] = lessonIdsIn(await opensLessons(ann))
    const list = await opensLessons(eve, 'canary')
    expect(shown(list)).not.toContain('Canary of Ann')
    const own = await opensLessons(eve)
    const body = await clickedBody(shared.slack, eve, { on: own, actionId: 'edit_lesson' })
    await forgeClick(shared.slack, body, { action_id: 'delete_lesson', value: annsId })
    for (const value of [annsId, '', 'x'.repeat(2_000), '{}', annsId.toUpperCase()]) {
      await forgeClick(shared.slack, body, { action_id: 'edit_lesson', value })
      await forgeClick(shared.slack, body, { action_id: 'lessons_older', value })
      await forgeClick(shared.slack, body, { action_id: 'show_lessons', value })
    }
    await forgeClick(shared.slack, body, { action_id: 'lessons_older', value: '{"asked":null,"offset":-3}' })
    expect(textsIn(await opensLessons(ann))).toContain('Canary of Ann')
    const said = JSON.stringify(
      shared.slack.wire.requests().filter(({ args }) => JSON.stringify(args).includes(eve.id)),
    )
    expect(said).not.toContain('Canary of Ann')
  })
})
