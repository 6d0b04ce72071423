import { expect, test } from 'vitest'
import { wordsFor } from '../../src/words/language.ts'
import { logs, shown } from '../support/log-a-no.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { readValue } from '../support/read-database.ts'

const { group: words } = wordsFor(null)
const SET_UP = {
  leads: ['U1LEA'],
  computer: 'Lea, at the community centre',
  contacts: 'Helpline 0800 1111',
  shares: 'allowed',
}

/** A workspace in which Lea, an admin, has made the club's channel a group. */
async function club() {
  const slack = await onwardWorkspace()
  const onward = await onwardBeside(slack)
  const lea = slack.person('U1LEA')
  await lea.types('/group', 'setup', { channel: 'C1CLUB' })
  const form = await lea.modal(({ callbackId }) => callbackId === 'group_setup')
  lea.fills(form, SET_UP)
  expect(await lea.submits(form)).toEqual({ outcome: 'closed' })
  // Ann, Ben, Lea and Onward itself.
  await expect.poll(() => readValue(onward, 'select count(*) from group_roster'), { timeout: 30_000 }).toBe(4)
  return { slack, onward, lea, ann: slack.person('U1ANN'), ben: slack.person('U1BEN') }
}

test('a lead makes a channel a group, and what its members log belongs to it', async () => {
  const { onward, ann } = await club()
  await logs(ann, { company: 'Oberwald Optik' })
  expect(
    readValue(onward, 'select count(*) from entries where group_id = (select group_id from groups)'),
  ).toBe(1)
})

test('the form opens again with what was decided, and stores it in its place', async () => {
  const { lea, onward } = await club()
  await lea.types('/group', 'setup', { channel: 'C1CLUB' })
  const form = await lea.modal(({ callbackId }) => callbackId === 'group_setup')
  expect(shown(form)).toContain('Helpline 0800 1111')
  lea.fills(form, { shares: 'not_allowed' })
  expect(await lea.submits(form)).toEqual({ outcome: 'closed' })
  expect(readValue(onward, 'select count(*) || shares_allowed from groups')).toBe('10')
})

test('nobody sets a group up but its leads, admins and those whom the operator named', async () => {
  const { slack, ben } = await club()
  await ben.types('/group', 'setup', { channel: 'C1CLUB' })
  const told = await slack.until(() => ben.ephemerals()[0], 'an answer')
  expect(told.text).toBe(words.setUp.notAllowed)
  expect(ben.hasNoModal).toBe(true)
})

test('names what is missing at its field, and stores nothing', async () => {
  const slack = await onwardWorkspace()
  const onward = await onwardBeside(slack)
  const lea = slack.person('U1LEA')
  await lea.types('/group', 'setup', { channel: 'C1CLUB' })
  const form = await lea.modal()
  lea.fills(form, { ...SET_UP, computer: ' ', contacts: ' ' })
  expect(await lea.submits(form)).toEqual({
    outcome: 'errors',
    errors: { computer: words.setUp.computerMissing, contacts: words.setUp.contactsMissing },
  })
  expect(readValue(onward, 'select count(*) from groups')).toBe(0)
})

test('suggestions reach the leads without a name, and go when a lead clears them', async () => {
  const { lea, ann, ben, slack } = await club()
  await ann.types('/group', 'topic Salaries, and how to ask', { channel: 'C1CLUB' })
  const form = await ann.modal(({ callbackId }) => callbackId === 'group_topic')
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })

  await ben.types('/group', 'topics', { channel: 'C1CLUB' })
  expect((await slack.until(() => ben.ephemerals()[0], 'an answer')).text).toBe(words.forLeads)

  await lea.types('/group', 'topics', { channel: 'C1CLUB' })
  const list = await lea.modal(({ callbackId }) => callbackId === 'group_topics')
  expect(shown(list)).toContain('Salaries, and how to ask')
  expect(shown(list)).not.toMatch(/Ann|U1ANN/)
  await lea.clicks({ on: list, actionId: 'clear_topics' })
  const cleared = await lea.modal(({ hash }) => hash !== list.hash)
  expect(shown(cleared)).toContain(words.topics.none)
})

test('somebody who is in no group is told so', async () => {
  const slack = await onwardWorkspace()
  await onwardBeside(slack)
  const ann = slack.person('U1ANN')
  await ann.types('/group', 'topic Anything', { channel: 'C1CLUB' })
  expect((await slack.until(() => ann.ephemerals()[0], 'an answer')).text).toBe(words.noGroup)
})
