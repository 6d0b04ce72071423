import { describe, expect, test } from 'vitest'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { logs, logsAndGetsSteps, shown } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { readValue } from '../support/read-database.ts'
import { linesIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const START = '2026-03-02T09:00:00Z'
const shared = sharedOnward({ time: START })
const moveClock = clockMover(shared)
const words = wordsFor(null)
const { steps } = words.checklist

const published = (person: PersonDriver) =>
  shared.slack.wire.requests('views.publish').filter(({ args }) => args.user_id === person.id).length

async function opensHome(person: PersonDriver, is: (home: OpenView) => boolean = () => true) {
  person.opensHome()
  return person.home(is)
}

const nothingWaits = () =>
  expect
    .poll(() => readValue(shared.onward, "select count(*) from outbox where operation = 'home'"), {
      timeout: 30_000,
    })
    .toBe(0)

/** Which step of which company Home offers, in its order. */
const offered = (home: OpenView) =>
  textsIn(home).flatMap((text, at, all) => (text.startsWith('·') ? [`${all[at - 1]} ${text}`] : []))

const later = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000).toISOString()

describe('Home', () => {
  test('is published whenever it is opened, and not again while nothing changes', async () => {
    const person = shared.someone()
    const other = shared.someone()
    await opensHome(person)
    expect(published(person)).toBe(1)
    person.opensHome()
    await shared.slack.until(() => published(person) === 2 || undefined, 'Home to be published again')
    await opensHome(other)
    expect(published(person)).toBe(2)
  })

  test('tells somebody new what to do and what this is, and offers no steps', async () => {
    const home = await opensHome(shared.someone())
    expect(textsIn(home)).toEqual(
      expect.arrayContaining([words.home.start, words.home.logANo, words.firstMeeting.what]),
    )
    expect(textsIn(home)).not.toContain(words.home.steps)
  })

  test('holds the help for somebody new, and later behind a click', async () => {
    const person = shared.someone()
    expect(textsIn(await opensHome(person))).toContain(words.help.intro)
    await logs(person, { company: 'Zuckerwerk' })
    const home = await opensHome(person, (one) => shown(one).includes('show_help'))
    expect(textsIn(home)).not.toContain(words.help.intro)
    await person.clicks({ on: home, actionId: 'show_help' })
    expect(textsIn(await person.modal())).toContain(words.help.intro)
  })

  test('follows what is logged, edited away and deleted elsewhere', async () => {
    const person = shared.someone()
    await opensHome(person)
    const { answer } = await logsAndGetsSteps(person, { company: 'Zuckerwerk', role: 'Clerk' })
    const home = await person.home((one) => offered(one).length > 0)
    expect(offered(home)).toEqual([`${steps.lesson.name} · Zuckerwerk`])
    expect(textsIn(home)).not.toContain(words.home.start)
    await person.clicks({ on: answer, actionId: 'came_back' })
    await person.home((one) => offered(one).length === 0)
    const opened = await person.dm((one) => one.ts === answer.ts && shown(one).includes('close_again'))
    await person.clicks({ on: opened, actionId: 'close_again' })
    await person.home((one) => offered(one).length === 1)
    await person.clicks({ on: answer, actionId: 'delete_entry' })
    await person.home((one) => textsIn(one).includes(words.home.start))
  })

  test('has buttons of a step that do what they do in the message', async () => {
    const person = shared.someone()
    const { list } = await logsAndGetsSteps(person, { company: 'Zuckerwerk', stage: 'final_round' })
    const home = await opensHome(person, (one) => offered(one).length > 0)
    await person.clicks({ on: home, actionId: 'step_done' })
    const next = await person.home((one) => offered(one)[0]?.startsWith(steps.card.name) === true)
    await person.dm((one) => one.ts === list.ts && linesIn(one).includes(`✓ ${steps.lesson.done}`))
    await person.clicks({ on: next, actionId: 'step_write' })
    expect((await person.modal()).callbackId).toBe('draft_ask')
    await person.closes(await person.modal())
    await person.clicks({ on: next, actionId: 'step_skip' })
    await person.home((one) => offered(one)[0]?.startsWith(steps.door.name) === true)
    await person.dm((one) => one.ts === list.ts && linesIn(one).includes(`✓ ${steps.card.skipped}`))
  })

  test('leafs through the steps, five at a time', async () => {
    const person = shared.someone()
    const companies = ['Aprikon', 'Birkwald', 'Citrolin', 'Dornhof', 'Eisvogt', 'Fjordan', 'Grünspan']
    for (const company of companies) await logs(person, { company })
    const names = (home: OpenView) => offered(home).map((line) => line.split(' · ')[1])
    const first = await opensHome(person, (one) => offered(one).length === 5)
    await person.clicks({ on: first, actionId: 'home_older' })
    const second = await person.home((one) => offered(one).length === 2)
    expect([...names(first), ...names(second)].sort()).toEqual(companies)
    await person.clicks({ on: second, actionId: 'home_newer' })
    expect(names(await person.home((one) => offered(one).length === 5)).sort()).toEqual(names(first).sort())
  })

  test('is not kept up to date once it was not in view for ten minutes, and is right when it is opened', async () => {
    const person = shared.someone()
    const other = shared.someone()
    await opensHome(person)
    const before = published(person)
    await moveClock(later(11))
    await opensHome(other)
    await logsAndGetsSteps(person, { company: 'Zuckerwerk' })
    await logsAndGetsSteps(other, { company: 'Zuckerwerk' })
    await other.home((one) => offered(one).length === 1)
    expect(published(person)).toBe(before)
    await opensHome(person, (one) => offered(one).length === 1)
  })

  test('is in view again once it is clicked on', async () => {
    const person = shared.someone()
    const home = await opensHome(person)
    await moveClock(later(30))
    await person.clicks({ on: home, actionId: 'show_entries' })
    await person.closes(await person.modal())
    await logsAndGetsSteps(person, { company: 'Zuckerwerk' })
    await person.home((one) => offered(one).length === 1)
  })

  test.each(['hash_conflict', 'internal_error', 'ratelimited'])(
    'comes to be right after %s',
    async (error) => {
      const person = shared.someone()
      await opensHome(person)
      shared.slack.faults.at({ method: 'views.publish', point: 'received', do: { error } })
      await logsAndGetsSteps(person, { company: 'Zuckerwerk' })
      await person.home((one) => offered(one).length === 1)
    },
  )

  test('of another device does not overwrite a newer one', async () => {
    const person = shared.someone()
    await opensHome(person)
    // The hash that we know is then not the one that is shown.
    const stranger = { type: 'home', blocks: [{ type: 'divider' }] }
    await fetch(`${shared.slack.apiUrl}views.publish`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        authorization: `Bearer ${shared.slack.tokens.bot}`,
      },
      body: JSON.stringify({ user_id: person.id, view: stranger }),
    })
    await person.home((one) => !shown(one).includes('log_a_no'))
    await logsAndGetsSteps(person, { company: 'Zuckerwerk' })
    await person.home((one) => offered(one).length === 1)
  })

  test.each(['received', 'accepted', 'answered'] as const)(
    'is published after a kill when it was %s',
    async (point) => {
      const person = shared.someone()
      await opensHome(person)
      await nothingWaits()
      const kill = shared.slack.faults.at({ method: 'views.publish', point, do: 'kill' })
      const logging = logs(person, { company: 'Zuckerwerk' }).catch(() => undefined)
      await kill.struck
      await shared.restart()
      await logging
      await person.home((one) => offered(one).length === 1)
    },
  )

  test('is empty once everything was forgotten, also after a kill', async () => {
    const person = shared.someone()
    await logsAndGetsSteps(person, { company: 'Zuckerwerk' })
    await opensHome(person, (one) => offered(one).length === 1)
    await person.types('/rejected', 'forget-me')
    const kill = shared.slack.faults.at({ method: 'views.publish', point: 'received', do: 'kill' })
    await person.submits(await person.modal())
    await kill.struck
    await shared.restart()
    const empty = await person.home((one) => !shown(one).includes('Zuckerwerk'))
    expect(textsIn(empty)).toContain(words.firstMeeting.what)
  })

  test('takes no harm from forged pages', async () => {
    const person = shared.someone()
    const body = await clickedBody(shared.slack, person, {
      on: await opensHome(person),
      actionId: 'log_a_no',
    })
    await person.closes(await person.modal())
    for (const value of [
      'steps:x',
      'steps:9999999',
      '__proto__:1',
      'steps:99999',
      'unknown:1',
      'steps',
      '',
    ]) {
      const forged = { action_id: 'home_older', value }
      expect(await forgeClick(shared.slack, body, forged)).toMatchObject({ acked: true })
    }
    await logsAndGetsSteps(person, { company: 'Zuckerwerk' })
    await opensHome(person, (one) => offered(one).length === 1)
  })
})
