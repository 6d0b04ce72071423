import { describe, expect, test } from 'vitest'
import type { OpenView, PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { logsAndGetsSteps, opensForm, opensList, shown, valuesIn } from '../support/log-a-no.ts'
import { CLUB, sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward()
const { errors } = wordsFor(null)

const fails = (error: string, method = 'views.open') =>
  shared.slack.faults.at({ method, point: 'received', do: { error } })

/** Presses the button of that action, in the entry's answer or its checklist. */
async function presses(person: PersonDriver, actionId: string): Promise<void> {
  const { answer, list } = await logsAndGetsSteps(person, { company: 'Zuckerwerk', stage: 'interview' })
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
  const on = shown(answer).includes(`"${actionId}"`) ? answer : list
  const holds = async (message: SeenMessage) => {
    if (shown(message).includes(`"${actionId}"`)) return message
    await person.clicks({ on: message, actionId: 'all_steps' })
    return person.dm((one) => one.ts === message.ts && shown(one).includes(`"${actionId}"`))
  }
  const message = await holds(on)
  fails('expired_trigger_id')
  await person.clicks({ on: message, actionId })
}

/** Everything outside of modals and Home that opens one: how, and the callback_id of what opens. */
const OPENERS: Record<string, { opens: (person: PersonDriver) => Promise<unknown>; modal: string }> = {
  '/rejected': {
    opens: (person) => {
      fails('expired_trigger_id')
      return person.types('/rejected', '', { channel: CLUB })
    },
    modal: 'rejection',
  },
  '/rejected list': {
    opens: (person) => {
      fails('trigger_expired')
      return person.types('/rejected', 'list', { channel: CLUB })
    },
    modal: 'entries',
  },
  '/rejected forget-me': {
    opens: (person) => {
      fails('exchanged_trigger_id')
      return person.types('/rejected', 'forget-me', { channel: CLUB })
    },
    modal: 'forget_me',
  },
  'the message shortcut': {
    opens: (person) => {
      fails('expired_trigger_id')
      return person.messageShortcut('log_this_as_a_no', { channel: CLUB, text: 'Unfortunately' })
    },
    modal: 'rejection',
  },
  'Edit, under an answer': { opens: (person) => presses(person, 'edit_entry'), modal: 'rejection' },
  'Help me write it': { opens: (person) => presses(person, 'step_write'), modal: 'lesson' },
  'Remind me': { opens: (person) => presses(person, 'step_remind'), modal: 'remind_me' },
}

async function offerTo(person: PersonDriver): Promise<SeenMessage> {
  return shared.slack.until(() => person.ephemerals().at(-1), 'the offer to open it again')
}

function againIn(offer: SeenMessage): string {
  const [, actionId = ''] = /"action_id":"([^"]+)"/.exec(shown(offer)) ?? []
  return actionId
}

describe('a modal that Slack would not open any more', () => {
  test.each(Object.entries(OPENERS))('is offered again: %s', async (_, { opens, modal }) => {
    const person = shared.someone()
    await opens(person)
    const offer = await offerTo(person)
    expect(offer.text).toBe(errors.formExpired)
    await person.clicks({ on: offer, actionId: againIn(offer) })
    expect((await person.modal()).callbackId).toBe(modal)
  })

  test('is offered again by message after the global shortcut', async () => {
    const person = shared.someone()
    fails('expired_trigger_id')
    await person.shortcut('log_a_no')
    const offer = await person.dm(({ text }) => text === errors.formExpired)
    await person.clicks({ on: offer, actionId: 'log_a_no' })
    expect((await person.modal()).callbackId).toBe('rejection')
  })

  test('is offered again on Home by a line above it, which goes with the next change', async () => {
    const person = shared.someone()
    person.opensHome()
    const home = await person.home()
    fails('expired_trigger_id')
    await person.clicks({ on: home, actionId: 'log_a_no' })
    const told = await person.home((one) => shown(one).includes(errors.expiredHere))
    await person.clicks({ on: told, actionId: 'log_a_no' })
    expect((await person.modal()).callbackId).toBe('rejection')
    person.opensHome()
    await person.home((one) => !shown(one).includes(errors.expiredHere))
  })

  test('is told in the list by a line above it', async () => {
    const person = shared.someone()
    await logsAndGetsSteps(person, { company: 'Zuckerwerk' })
    const list = await opensList(person)
    fails('expired_trigger_id', 'views.push')
    const edits = async (on: OpenView) => {
      const [, value = ''] = /"value":"(edit:[^"]+)"/.exec(shown(on)) ?? []
      await person.clicks({ on, actionId: 'entry_menu', value })
    }
    await edits(list)
    const told = await person.modal((one) => shown(one).includes(errors.expiredHere))
    expect(told.id).toBe(list.id)
    await edits(told)
    expect((await person.modal(({ callbackId }) => callbackId === 'rejection')).rootId).toBe(list.id)
  })
})

describe('a modal that could not be opened for another reason', () => {
  test('is offered again with a reference that the log holds too', async () => {
    const person = shared.someone()
    fails('internal_error')
    await person.types('/rejected', 'Northwind', { channel: CLUB })
    const offer = await offerTo(person)
    const [ref = 'none'] = /ON-\w{6}/.exec(offer.text) ?? []
    await expect.poll(() => shared.onward.log()).toContain(ref)
    await person.clicks({ on: offer, actionId: 'log_a_no' })
    expect(valuesIn(await person.modal())).toMatchObject({ company: 'Northwind' })
  })
})

describe('a company or role longer than its field', () => {
  const long = `Zuckerwerk ${'x'.repeat(200)}`
  const hints = (form: OpenView) => shown(form).split(errors.cutOff.replace('{limit}', '150')).length - 1

  test('is cut off where the field ends, and the form says so', async () => {
    const person = shared.someone()
    const form = await opensForm(person, `${long} | Clerk`)
    expect(valuesIn(form)).toMatchObject({ company: long.slice(0, 150), role: 'Clerk' })
    expect(hints(form)).toBe(1)
    await person.closes(form)
    expect(hints(await opensForm(person, 'Zuckerwerk | Clerk'))).toBe(0)
  })

  test('is still said to be cut off in a form that is opened again', async () => {
    const person = shared.someone()
    fails('expired_trigger_id')
    await person.types('/rejected', `${long} | ${long}`)
    const offer = await offerTo(person)
    await person.clicks({ on: offer, actionId: 'log_a_no' })
    const form = await person.modal()
    expect(valuesIn(form)).toMatchObject({ company: long.slice(0, 150), role: long.slice(0, 150) })
    expect(hints(form)).toBe(2)
  })
})
