import { expect, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { logsAndIsAnswered, shown, valuesIn } from '../support/log-a-no.ts'
import type { OnwardProcess } from '../support/onward-process.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { readValue } from '../support/read-database.ts'
import { textsIn } from '../support/read-messages.ts'

const { freeMessage, settings } = wordsFor(null)
const CHANNELS = [
  { id: 'C1CLUB', name: 'job-club', members: ['U1ANN', 'U1BEN', 'U1LEA'] },
  { id: 'C2SHIFT', name: 'night-shift', members: ['U1ANN', 'U1LEA'] },
]
const SET_UP = { leads: ['U1LEA'], computer: 'Lea, in <!here> the library', contacts: 'Samaritans & 116 123' }

/** Makes a channel a group. */
async function setsUp(slack: LocalSlack, onward: OnwardProcess, channel: string, texts = {}): Promise<void> {
  const lea = slack.person('U1LEA')
  const before = Number(readValue(onward, 'select count(*) from group_roster'))
  await lea.types('/group', 'setup', { channel })
  const form = await lea.modal(({ callbackId }) => callbackId === 'group_setup')
  lea.fills(form, { ...SET_UP, shares: 'allowed', ...texts })
  expect(await lea.submits(form)).toEqual({ outcome: 'closed' })
  await expect
    .poll(() => Number(readValue(onward, 'select count(*) from group_roster')), { timeout: 30_000 })
    .toBeGreaterThan(before + 1)
}

async function opensSharing(person: PersonDriver): Promise<{ list: OpenView; form: OpenView }> {
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
  await person.types('/rejected', 'settings')
  const list = await person.modal(({ callbackId }) => callbackId === 'settings')
  await person.clicks({ on: list, actionId: 'settings_sharing' })
  return { list, form: await person.modal(({ callbackId }) => callbackId === 'settings_sharing') }
}

test('what a lead says of computer and contacts is told to members, letter by letter', async () => {
  const slack = await onwardWorkspace()
  const onward = await onwardBeside(slack)
  await setsUp(slack, onward, 'C1CLUB')
  const ann = slack.person('U1ANN')

  ann.writes('It is too much')
  const [meeting, answer] = [await ann.nextDm(), await ann.nextDm()]
  expect(textsIn(meeting).join(' ')).toContain(SET_UP.computer)
  expect(textsIn(answer).join(' ')).toContain(SET_UP.contacts)
  expect(meeting.text).toContain('Lea, in &lt;!here&gt; the library')
  expect(answer.text).toContain('Samaritans &amp; 116 123')

  const { list } = await opensSharing(ann)
  expect(shown(list)).toContain(SET_UP.contacts)
  expect(shown(list)).toContain(SET_UP.computer)
  expect(shown(list)).not.toContain(freeMessage.contactsOfNoGroup)
  await ann.closes(await ann.modal(), { all: true })
  ann.opensHome()
  const home = await ann.home((one) => shown(one).includes(SET_UP.contacts))
  expect(shown(home)).toContain(SET_UP.computer)
})

test('who is in several groups chooses one: its contacts stand, and what is logged counts for one in eight weeks', async () => {
  const slack = await onwardWorkspace({ channels: CHANNELS })
  const onward = await onwardBeside(slack)
  await setsUp(slack, onward, 'C1CLUB')
  const ben = slack.person('U1BEN')
  const { form: ofBen } = await opensSharing(ben)
  expect(valuesIn(ofBen)).not.toHaveProperty('home_group')

  await setsUp(slack, onward, 'C2SHIFT', { contacts: 'Night line 0800 22' })
  const ann = slack.person('U1ANN')
  await logsAndIsAnswered(ann, { company: 'Oberwald Optik' })
  const { list, form } = await opensSharing(ann)
  const groupOf = (channel: string) =>
    readValue(onward, `select group_id from groups where channel = '${channel}'`)
  expect(valuesIn(form)).toMatchObject({ home_group: groupOf('C1CLUB') })
  ann.fills(form, { home_group: String(groupOf('C2SHIFT')) })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  const after = await ann.modal(({ id, hash }) => id === list.id && hash !== list.hash)
  expect(shown(after)).toContain('Night line 0800 22')
  expect(shown(after)).toContain(settings.sharing.homeGroup.replace('{group}', 'night-shift'))

  await ann.closes(after, { all: true })
  await logsAndIsAnswered(ann, { company: 'Lindqvist Rail' })
  expect(readValue(onward, 'select count(distinct group_id) || count(group_id) from entries')).toBe('12')
  ann.leaves('C1CLUB')
  await expect
    .poll(() => Number(readValue(onward, 'select count(*) from group_roster')), { timeout: 30_000 })
    .toBe(6)
  await logsAndIsAnswered(ann, { company: 'Kestrel Foundry' })
  expect(readValue(onward, 'select count(distinct group_id) || count(group_id) from entries')).toBe('12')
})
