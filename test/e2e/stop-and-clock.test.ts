import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { holdingProxy } from '../support/holding-proxy.ts'
import { answersTo, fillsForm, logsAndGetsSteps, logsAndIsAnswered, shown } from '../support/log-a-no.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { readValue } from '../support/read-database.ts'
import { sharedOnward } from '../support/shared-onward.ts'

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  test('SIGTERM lets a submission finish: it is stored, the form closes, the process exits with 0', async () => {
    const slack = await onwardWorkspace({ delivery: { mode } })
    const proxy = await holdingProxy(slack.apiUrl)
    onTestFinished(() => proxy.close())
    const onward = await onwardBeside(slack, { env: { SLACK_API_URL: proxy.apiUrl } })
    const ann = slack.person('U1ANN')
    // What Slack says about her is never known, so that the submission asks again.
    for (let nth = 1; nth <= 20; nth += 1)
      slack.faults.at({ method: 'users.info', nth, point: 'received', do: 'http-500' })
    const form = await fillsForm(ann, { company: 'In flight' })
    await ann.types('/rejected', 'help')
    const asked = proxy.holdNext('users.info', ann.id)
    const submitted = ann.submits(form)
    await asked.answered
    const exit = onward.stop()
    await expect.poll(() => onward.log(), { interval: 10 }).toContain('"stopping"')
    asked.release()
    expect(await submitted).toEqual({ outcome: 'closed' })
    expect(await exit).toBe(0)
    await onwardBeside(slack, { dir: onward.dir })
    await ann.dm((message) => shown(message).includes('In flight'))
    expect(answersTo(ann, 'In flight')).toHaveLength(1)
  })

  test('/healthz answers 200 as long as members can be answered', async () => {
    const slack = await onwardWorkspace({ delivery: { mode } })
    const onward = await onwardBeside(slack)
    const url = `http://127.0.0.1:${onward.port}/healthz`
    const response = await fetch(url)
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
    expect((await fetch(url, { method: 'POST' })).status).toBe(405)
    expect(await onward.stop()).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })
})

describe('the clock file', () => {
  const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
  const ended = () => readValue(shared.onward, "select count(*) from outbox where state = 'done'")

  test('when it moves, what is due happens within moments', async () => {
    await logsAndGetsSteps(shared.someone(), { company: 'Any' })
    // The first meeting, the answer and the checklist.
    await expect.poll(ended).toBe(3)
    shared.setClock('2026-03-10T12:00:00Z')
    // Half a second is promised; the rest is for a busy machine. By itself the bot looks once a minute.
    await expect.poll(ended, { timeout: 30_000, interval: 20 }).toBe(0)
  })

  test('caught half-written or gone leaves the time as it was', async () => {
    const file = join(shared.onward.dir, 'clock')
    writeFileSync(file, '2026-0')
    const answer = await logsAndIsAnswered(shared.someone(), { company: 'Half-written' })
    expect(shown(answer)).toContain('10 March 2026')
    shared.setClock('2026-03-11T12:00:00Z')
    await expect
      .poll(async () => shown(await logsAndIsAnswered(shared.someone(), { company: 'Whole again' })))
      .toContain('11 March 2026')
  })
})
