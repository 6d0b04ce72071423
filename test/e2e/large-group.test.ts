import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { logsAndIsAnswered } from '../support/log-a-no.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { readValue } from '../support/read-database.ts'

const CLUB = 'C1CLUB'
const MEMBERS = 10_000
const START = '2026-03-02T09:00:00Z'
const NEXT_DAY = '2026-03-03T09:01:00Z'

test('who is in a group of 10,000 is asked for within Slack’s rates, once a day, while members are answered', async () => {
  const ids = Array.from({ length: MEMBERS }, (_, n) => `U2M${String(n).padStart(5, '0')}`)
  const slack = await onwardWorkspace({
    people: [{ id: 'U1LEA', name: 'Lea', isAdmin: true }, ...ids.map((id) => ({ id, name: id }))],
    channels: [{ id: CLUB, name: 'job-club', members: ['U1LEA', ...ids] }],
  })
  const dir = mkdtempSync(join(tmpdir(), 'onward-'))
  const clockFile = join(dir, 'clock')
  writeFileSync(clockFile, START)
  const onward = await onwardBeside(slack, { dir, env: { ONWARD_CLOCK_FILE: clockFile } })
  const comesToBe = (sql: string, value: unknown) =>
    expect.poll(() => readValue(onward, sql), { timeout: 60_000 }).toBe(value)
  const [lea, member] = [slack.person('U1LEA'), slack.person(ids[0] ?? '')]

  await lea.types('/group', 'setup', { channel: CLUB })
  const form = await lea.modal()
  lea.fills(form, { leads: [lea.id], computer: 'Lea', contacts: 'Helpline 0800 1111', shares: 'allowed' })
  expect(await lea.submits(form)).toEqual({ outcome: 'closed' })
  await logsAndIsAnswered(member, { company: 'Zyxwerk' })
  // With Lea and Onward itself.
  await comesToBe('select count(*) from group_roster', MEMBERS + 2)

  const asked = slack.wire.requests('conversations.members').length
  slack.channel(CLUB).loses(ids[1] ?? '')
  writeFileSync(clockFile, NEXT_DAY)
  await comesToBe('select count(*) from group_roster', MEMBERS + 1)
  await comesToBe(`select roster_due_at > ${Date.parse(NEXT_DAY)} from groups`, 1)
  const all = slack.wire.requests('conversations.members')
  // Slack lists at most 1,000 at once.
  expect(all.length - asked).toBe(Math.ceil((MEMBERS + 1) / 1_000))
  expect(
    all.map(({ answer }) => answer?.body).filter((body) => body === undefined || body.ok !== true),
  ).toEqual([])
}, 180_000)
