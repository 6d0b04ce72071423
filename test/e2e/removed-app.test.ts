import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import {
  answersTo,
  fillsForm,
  listed,
  logs,
  logsAndIsAnswered,
  opensList,
  shown,
} from '../support/log-a-no.ts'
import { type OnwardProcess, startOnward } from '../support/onward-process.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { readValue, tablesWithRows } from '../support/read-database.ts'

const start = '2026-03-02T12:00:00Z'

async function begin(): Promise<{ slack: LocalSlack; onward: OnwardProcess; clockFile: string }> {
  const slack = await onwardWorkspace()
  const dir = mkdtempSync(join(tmpdir(), 'onward-'))
  const clockFile = join(dir, 'clock')
  writeFileSync(clockFile, start)
  const onward = await onwardBeside(slack, { dir, env: { ONWARD_CLOCK_FILE: clockFile } })
  return { slack, onward, clockFile }
}

const removedAt = (onward: OnwardProcess) => readValue(onward, 'select removed_at from workspaces')

describe('removing the app', () => {
  test.each([
    { order: ['app_uninstalled', 'tokens_revoked'] },
    { order: ['tokens_revoked', 'app_uninstalled'] },
  ] as const)('stops every message at once; putting it back finds everything ($order)', async ({ order }) => {
    const { slack, onward, clockFile } = await begin()
    const ann = slack.person('U1ANN')
    await logsAndIsAnswered(ann, { company: 'Answered' })
    const [fault] = [1, 2, 3].map((nth) =>
      slack.faults.at({
        ...{ method: 'chat.postMessage', nth, point: 'received', do: { error: 'service_unavailable' } },
      }),
    )
    await logs(ann, { company: 'Waiting', role: 'Clerk' })
    await fault?.struck
    slack.uninstall([...order])
    await expect.poll(() => removedAt(onward), { timeout: 30_000 }).toBe(Date.parse(start))
    // What was under way by then is over.
    const held = 'select count(*) from lanes where lease_owner is not null'
    await expect.poll(() => readValue(onward, held), { timeout: 30_000 }).toBe(0)
    slack.faults.clear()
    const posts = slack.wire.requests('chat.postMessage').length

    // The token would do again, the wait after the failed try is over, and a tick has run.
    slack.reinstall()
    await expect
      .poll(() => Number(readValue(onward, 'select max(wake_at) from lanes')) < Date.now(), {
        timeout: 30_000,
      })
      .toBe(true)
    writeFileSync(clockFile, '2026-03-30T12:00:00Z')
    await expect.poll(() => readValue(onward, "select count(*) from outbox where state = 'done'")).toBe(0)
    expect(slack.wire.requests('chat.postMessage').slice(posts)).toEqual([])

    await onward.stop()
    await onwardBeside(slack, { dir: onward.dir, env: { ONWARD_CLOCK_FILE: clockFile } })
    await ann.dm((message) => shown(message).includes('Waiting'))
    expect(listed(await opensList(ann)).sort()).toEqual(['Answered', 'Waiting'])
    expect(removedAt(onward)).toBeNull()
  })

  test('deletes everything of the workspace 30 days later, and not before', async () => {
    const { slack, onward, clockFile } = await begin()
    await logsAndIsAnswered(slack.person('U1ANN'), { company: 'Goes', lesson: 'Goes too' })
    slack.uninstall()
    await expect.poll(() => removedAt(onward)).toBe(Date.parse(start))
    writeFileSync(clockFile, '2026-04-01T11:59:59Z')
    await expect.poll(() => readValue(onward, "select count(*) from outbox where state = 'done'")).toBe(0)
    expect(readValue(onward, 'select count(*) from entries')).toBe(1)
    writeFileSync(clockFile, '2026-04-01T12:00:00Z')
    await expect.poll(() => tablesWithRows(onward)).toEqual([])
    expect(onward.log()).not.toMatch(/"level":"error"/)
  })

  test('is followed by deletion after 30 days though Onward was killed, and Slack refuses its token', async () => {
    const { slack, onward, clockFile } = await begin()
    await logsAndIsAnswered(slack.person('U1ANN'), { company: 'Goes' })
    slack.uninstall()
    await expect.poll(() => removedAt(onward)).toBe(Date.parse(start))
    await onward.kill()
    const startsAt = async (instant: string) => {
      writeFileSync(clockFile, instant)
      const again = startOnward({ slack, dir: onward.dir, env: { ONWARD_CLOCK_FILE: clockFile } })
      await expect(again).rejects.toThrow('account_inactive')
    }
    await startsAt('2026-04-01T11:59:59Z')
    expect(readValue(onward, 'select count(*) from entries')).toBe(1)
    await startsAt('2026-04-01T12:00:00Z')
    expect(tablesWithRows(onward)).toEqual([])
  })

  test('told twice counts from the first time', async () => {
    const { slack, onward, clockFile } = await begin()
    await logsAndIsAnswered(slack.person('U1ANN'), { company: 'Any' })
    slack.uninstall(['app_uninstalled'])
    await expect.poll(() => removedAt(onward)).toBe(Date.parse(start))
    writeFileSync(clockFile, '2026-03-12T12:00:00Z')
    await expect.poll(() => readValue(onward, "select count(*) from outbox where state = 'done'")).toBe(0)
    slack.uninstall(['app_uninstalled'])
    await expect
      .poll(() => readValue(onward, 'select count(*) from lifecycle_events where handled = 1'))
      .toBe(2)
    expect(removedAt(onward)).toBe(Date.parse(start))
  })
})

test('revoked tokens alone delete nothing, and a waiting answer goes out when the token works again', async () => {
  const { slack, onward } = await begin()
  const ann = slack.person('U1ANN')
  const form = await fillsForm(ann, { company: 'Meanwhile' })
  slack.revokeTokens()
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  await slack.until(
    () =>
      slack.wire.requests('chat.postMessage').find(({ answer }) => answer?.body.error === 'token_revoked'),
    'an answer that Slack refuses',
  )
  await expect
    .poll(() => readValue(onward, 'select count(*) from lifecycle_events where handled = 1'))
    .toBe(1)
  expect(removedAt(onward)).toBeNull()
  expect(ann.dms()).toEqual([])
  slack.reinstall()
  await ann.dm((message) => shown(message).includes('Meanwhile'))
  expect(answersTo(ann, 'Meanwhile')).toHaveLength(1)
})
