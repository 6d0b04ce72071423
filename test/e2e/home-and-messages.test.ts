import { describe, expect, test } from 'vitest'
import type { PersonDriver } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { logs, logsAndIsAnswered, shown, valuesIn } from '../support/log-a-no.ts'
import { CLUB, sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward()
const words = wordsFor(null)
const meeting = Object.values(words.firstMeeting)

const isMeeting = (text: string) => text === meeting.join(' ')
const meetings = (person: PersonDriver) => person.dms().filter(({ text }) => isMeeting(text))
const freeAnswers = (person: PersonDriver) =>
  person.dms().filter(({ text }) => text.includes(words.freeMessage.contactsOfNoGroup))

async function opensHome(person: PersonDriver) {
  person.opensHome()
  return person.home()
}

describe('Home', () => {
  test('says what this is, who could read it and how to leave', async () => {
    const home = await opensHome(shared.someone())
    for (const sentence of meeting) expect(shown(home)).toContain(JSON.stringify(sentence).slice(1, -1))
  })

  test('has buttons that log, list and leave', async () => {
    const person = shared.someone()
    const home = await opensHome(person)
    await person.clicks({ on: home, actionId: 'log_a_no' })
    const form = await person.modal(({ callbackId }) => callbackId === 'rejection')
    expect(valuesIn(form)).toEqual({ outcome: 'no' })
    person.fills(form, { company: 'From Home', stage: 'applied' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    await person.clicks({ on: home, actionId: 'show_entries' })
    const list = await person.modal(({ callbackId }) => callbackId === 'entries')
    expect(shown(list)).toContain('From Home')
    await person.closes(list)
    await person.clicks({ on: home, actionId: 'forget_me' })
    expect((await person.modal()).callbackId).toBe('forget_me')
  })

  test('is not published for the tab of messages', async () => {
    const person = shared.someone()
    const later = shared.someone()
    person.opensHome('messages')
    await opensHome(later)
    const shownTo = shared.slack.wire.requests('views.publish').map(({ args }) => args.user_id)
    expect(shownTo).toContain(later.id)
    expect(shownTo).not.toContain(person.id)
  })
})

describe('the first meeting', () => {
  test('comes before the first answer, and only once', async () => {
    const person = shared.someone()
    await logs(person, { company: 'First' })
    await logsAndIsAnswered(person, { company: 'Second' })
    expect(isMeeting(person.dms()[0]?.text ?? '')).toBe(true)
    expect(meetings(person)).toHaveLength(1)
  })

  test('is not repeated by message to somebody who met Onward in Home', async () => {
    const person = shared.someone()
    await opensHome(person)
    // Home is on the screen before it is noted that it was: this click comes after that.
    await opensHome(person)
    await logsAndIsAnswered(person, { company: 'After Home' })
    expect(meetings(person)).toEqual([])
  })

  test('is not repeated to somebody who wrote first', async () => {
    const person = shared.someone()
    person.writes('Hello?')
    await person.nextDm()
    await person.nextDm()
    await logsAndIsAnswered(person, { company: 'After Hello' })
    expect(meetings(person)).toHaveLength(1)
    expect(isMeeting(person.dms()[0]?.text ?? '')).toBe(true)
  })
})

describe('a message to the bot', () => {
  test('is answered with whom to talk to, in the same words whatever it says', async () => {
    const texts = ['hi', 'I can not go on like this', '/rejected Acme', '<!channel> *look* https://x.example']
    const answers = []
    for (const text of texts) {
      const person = shared.someone()
      person.writes(text)
      const { text: said, blocks = [] } = await person.dm((message) => !isMeeting(message.text))
      answers.push({ said, blocks: blocks.map(({ block_id: _, ...block }) => block) })
    }
    expect(answers[0]?.said).toContain(words.freeMessage.contactsOfNoGroup)
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  test('that is delivered twice is answered once', async () => {
    const person = shared.someone()
    const fault = shared.slack.faults.at({ delivery: 'event:message.im', point: 'sent', do: 'duplicate' })
    person.writes('Once')
    await fault.struck
    await logsAndIsAnswered(person, { company: 'Afterwards' })
    expect(freeAnswers(person)).toHaveLength(1)
  })

  test('that is delivered again after a restart is answered once', async () => {
    const person = shared.someone()
    shared.slack.faults.at({ delivery: 'event:message.im', point: 'acked', do: 'lose' })
    person.writes('Again')
    await person.nextDm()
    await person.nextDm()
    await shared.restart()
    await shared.slack.retryEventsNow()
    await logsAndIsAnswered(person, { company: 'After the restart' })
    expect(freeAnswers(person)).toHaveLength(1)
  })

  test('that is overtaken by a later one is answered, each once', async () => {
    const person = shared.someone()
    shared.slack.faults.at({ delivery: 'event:message.im', point: 'sent', do: 'hold' })
    person.writes('Earlier')
    person.writes('Later')
    await person.nextDm()
    await person.nextDm()
    await person.nextDm()
    await logsAndIsAnswered(person, { company: 'In the end' })
    expect(freeAnswers(person)).toHaveLength(2)
    expect(meetings(person)).toHaveLength(1)
  })

  test('that Slack calls by another name, and a person wrote, is answered', async () => {
    const person = shared.someone()
    const event = { type: 'message', channel: `D${person.id.slice(1)}`, channel_type: 'im', user: person.id }
    const subtypes = ['file_share', 'me_message', 'thread_broadcast']
    for (const [n, subtype] of subtypes.entries())
      shared.slack.emit('message.im', { ...event, subtype, text: 'x', ts: `1772452800.00010${n}` })
    await shared.slack.until(() => (freeAnswers(person).length === 3 ? true : undefined), 'an answer to each')
  })

  test('that is edited or deleted, or stands in a channel, is left alone', async () => {
    const person = shared.someone()
    const channel = `D${person.id.slice(1)}`
    const event = { type: 'message', channel, channel_type: 'im', ts: '1772452800.000100' }
    shared.slack.emit('message.im', { ...event, subtype: 'message_changed', message: { text: 'x' } })
    shared.slack.emit('message.im', { ...event, subtype: 'message_deleted', deleted_ts: event.ts })
    shared.slack.emit('message.im', { ...event, bot_id: 'B1OTHER', user: 'U1OTHERBOT', text: 'beep' })
    person.writes('In the channel', { channel: CLUB })
    await logsAndIsAnswered(person, { company: 'The only answer' })
    expect(freeAnswers(person)).toEqual([])
    expect(shared.slack.messagesIn(CLUB).filter(({ fromBot }) => fromBot)).toEqual([])
  })
})
