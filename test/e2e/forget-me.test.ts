import { describe, expect, onTestFinished, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { PersonDriver } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { holdingProxy } from '../support/holding-proxy.ts'
import {
  answersTo,
  checklistsOf,
  logs,
  logsAndGetsSteps,
  logsAndIsAnswered,
  opensList,
  shown,
} from '../support/log-a-no.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { readValue, tablesWithRows } from '../support/read-database.ts'

const { forgetMe, firstMeeting, entry } = wordsFor(null)

async function forgets(person: PersonDriver): Promise<void> {
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
  await person.types('/rejected', 'forget-me')
  const question = await person.modal(({ callbackId }) => callbackId === 'forget_me')
  expect(shown(question)).toContain(JSON.stringify(forgetMe.text).slice(1, -1))
  const told = await person.submits(question)
  expect(told.outcome === 'updated' && shown(told.modal)).toContain(forgetMe.done)
}

function allTakenBack(slack: LocalSlack, person: PersonDriver) {
  return slack.until(
    () => (person.dms().every(({ deleted }) => deleted) ? true : undefined),
    'every message of ours to be taken out of the DM',
  )
}

describe('forget-me', () => {
  test('asks once, deletes everything, takes our messages back, and the next time is the first', async () => {
    const slack = await onwardWorkspace()
    const onward = await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    const ben = slack.person('U1BEN')
    await logsAndGetsSteps(ben, { company: 'Shared Employer' })
    await logsAndIsAnswered(ann, { company: 'Shared Employer', contact_name: 'Kim', lesson: 'Much' })
    await logs(ann, { company: 'Quiet One', quiet: ['quiet'] })
    ann.writes('hello')
    await ann.dm(({ text }) => text.includes('No person reads this'))

    await forgets(ann)
    await allTakenBack(slack, ann)
    // The first meeting, the answer, the checklist and the answer to the free message.
    expect(ann.dms()).toHaveLength(4)
    for (const table of ['members', 'entries', 'companies', 'checklists', 'sent_messages']) {
      const ofBens = table === 'sent_messages' ? 3 : 1
      expect([table, readValue(onward, `select count(*) from ${table}`)]).toEqual([table, ofBens])
    }
    expect(shown(await opensList(ann))).toContain(entry.listEmpty)
    expect(shown(await opensList(ben))).toContain('Shared Employer')

    await ann.closes(await ann.modal(), { all: true })
    const { answer, list } = await logsAndGetsSteps(ann, { company: 'Afresh' })
    const [meeting, ...rest] = ann.dms().filter(({ deleted }) => !deleted)
    expect(meeting?.text).toContain(firstMeeting.what)
    expect(rest).toEqual([answer, list])
  })

  test('is not undone by what Slack delivers late, also after a restart', async () => {
    const slack = await onwardWorkspace()
    const onward = await onwardBeside(slack)
    const [ann, ben] = [slack.person('U1ANN'), slack.person('U1BEN')]
    ann.opensHome()
    await ann.home()
    ann.writes('hello')
    await ann.dm(({ text }) => text.includes('No person reads this'))
    const late = ['event:app_home_opened', 'event:message.im'].map((name) => ({
      name,
      body: { ...slack.wire.deliveries(name).at(-1)?.body, event_id: `Ev${name.length}LATE` },
    }))
    await forgets(ann)
    await allTakenBack(slack, ann)
    await onward.kill()
    const again = await onwardBeside(slack, { dir: onward.dir })
    for (const { name, body } of late) await slack.deliver({ kind: 'events_api', name, body })
    await logsAndIsAnswered(ben, { company: 'Oberwald Optik' })
    expect(readValue(again, 'select group_concat(slack_user_id) from members')).toBe('U1BEN')
    ann.opensHome()
    await expect.poll(() => readValue(again, 'select count(*) from members'), { timeout: 30_000 }).toBe(2)
  })

  test('keeps everything of somebody who answers the question with no', async () => {
    const slack = await onwardWorkspace()
    await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    await logsAndIsAnswered(ann, { company: 'Kept' })
    await ann.types('/rejected', 'forget-me')
    await ann.closes(await ann.modal())
    expect(shown(await opensList(ann))).toContain('Kept')
  })

  test('by somebody of whom nothing is stored is answered all the same, and leaves nothing', async () => {
    const slack = await onwardWorkspace()
    const onward = await onwardBeside(slack)
    await forgets(slack.person('U1ANN'))
    await forgets(slack.person('U1ANN'))
    expect(tablesWithRows(onward)).toEqual(['workspaces'])
  })

  test('takes back a message that was under way meanwhile', async () => {
    const slack = await onwardWorkspace()
    const proxy = await holdingProxy(slack.apiUrl)
    onTestFinished(() => proxy.close())
    const onward = await onwardBeside(slack, { env: { SLACK_API_URL: proxy.apiUrl } })
    const ann = slack.person('U1ANN')
    await logsAndGetsSteps(ann, { company: 'Earlier' })
    const held = proxy.holdNext('chat.postMessage', 'Under way')
    await logs(ann, { company: 'Under way' })
    await held.answered
    await forgets(ann)
    expect(
      ann.dms().some(({ deleted, blocks }) => !deleted && JSON.stringify(blocks).includes('Under way')),
    ).toBe(true)
    held.release()
    await allTakenBack(slack, ann)
    expect(answersTo(ann, 'Under way')).toHaveLength(1)
    expect(checklistsOf(ann, 'Under way')).toEqual([])
    // For a day it is known that somebody left, so that what Slack delivers late is not taken for coming back.
    await expect.poll(() => tablesWithRows(onward)).toEqual(['departures', 'workspaces'])
  })

  test('takes back a message of which it was not known whether Slack had taken it', async () => {
    const slack = await onwardWorkspace()
    await onwardBeside(slack)
    const ann = slack.person('U1ANN')
    await logsAndGetsSteps(ann, { company: 'Earlier' })
    const fault = slack.faults.at({ method: 'chat.postMessage', point: 'accepted', do: 'drop-connection' })
    await logs(ann, { company: 'Perhaps sent' })
    await fault.struck
    await forgets(ann)
    await allTakenBack(slack, ann)
    expect(answersTo(ann, 'Perhaps sent')).toHaveLength(1)
    expect(checklistsOf(ann, 'Perhaps sent')).toEqual([])
  })
})
