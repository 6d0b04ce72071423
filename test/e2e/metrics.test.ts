import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { logsAndGetsSteps } from '../support/log-a-no.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { projectFile } from '../support/project-files.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward()

type Sample = { name: string; labels: string; value: number }

async function scrape(): Promise<{ samples: Sample[]; types: Map<string, string> }> {
  const answer = await fetch(`http://127.0.0.1:${shared.onward.port}/metrics`)
  expect(answer.status).toBe(200)
  const text = await answer.text()
  const types = new Map(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type]),
  )
  const samples = [...text.matchAll(/^([a-z_]\w*)(\{.*\})? (\S+)$/gm)].map(
    ([, name = '', labels = '', value]) => ({
      name,
      labels,
      value: Number(value),
    }),
  )
  return { samples, types }
}

const ours = ({ name }: Sample) => name.startsWith('onward_')

test('every metric that the dashboard and the alerts name is there', async () => {
  const { samples } = await scrape()
  const named = ['ops/grafana-dashboard.json', 'ops/onward-alerts.yml'].flatMap((path) =>
    Array.from(projectFile(path).matchAll(/\b(?:onward|process|nodejs)_[a-z0-9_]+\b/g), ([name]) => name),
  )
  expect(new Set(named).size).toBeGreaterThan(10)
  const counters = new Set([
    'onward_slack_failures_total',
    'onward_database_failures_total',
    'onward_problems_total',
  ])
  const there = new Set([...samples.map(({ name }) => name), ...counters])
  expect(named.filter((name) => !there.has(name))).toEqual([])
})

test('a no that is logged and answered is counted nowhere', async () => {
  const before = await scrape()
  await logsAndGetsSteps(shared.someone(), { company: 'Zephyrine Looms' })
  const after = await scrape()

  const counting = ({ name }: Sample) =>
    !['gauge', undefined].includes(
      after.types.get(name) ?? after.types.get(name.replace(/_(count|sum|bucket)$/, '')),
    )
  expect(after.samples.filter(ours).filter(counting)).toEqual(before.samples.filter(ours).filter(counting))
  // Of what is left, times stand on fixed steps, and no series came or went.
  const series = (samples: Sample[]) => samples.filter(ours).map(({ name, labels }) => name + labels)
  expect(series(after.samples)).toEqual(series(before.samples))
  const times = after.samples.filter(({ name }) => /^onward_(ack|delivery_late)_seconds$/.test(name))
  expect(times).toHaveLength(6)
  const steps = [0.25, 0.5, 1, 1.5, 2, 2.5, 3, 5, 10, 15, 60, 300]
  expect(times.filter(({ value }) => !steps.includes(value))).toEqual([])
  expect(JSON.stringify(after.samples)).not.toMatch(/Zephyrine|rejection|U1PERSON|T1/)
})

test('what Slack does not take is counted by its own word for it', async () => {
  shared.slack.faults.at({ method: 'chat.postMessage', point: 'received', do: 'rate-limit' })
  shared.slack.faults.at({ method: 'views.open', point: 'received', do: { error: 'missing_scope' } })
  const { slack } = shared
  const opened = slack.wire.requests('views.open').length
  await shared.someone().types('/rejected', '')
  await slack.until(() => slack.wire.requests('views.open').length > opened || undefined, 'the form')
  await logsAndGetsSteps(shared.someone(), { company: 'Quillon Works' })
  const { samples } = await scrape()
  const failures = samples.filter(({ name }) => name === 'onward_slack_failures_total')
  expect(failures.map(({ labels, value }) => [labels, value]).sort()).toEqual([
    ['{outcome="later",code="ratelimited"}', 1],
    ['{outcome="thrown",code="missing_scope"}', 1],
  ])
})

test('/readyz says that the database answers', async () => {
  const answer = await fetch(`http://127.0.0.1:${shared.onward.port}/readyz`)
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
})

test('/readyz is 503 while it starts', async () => {
  const slack = await onwardWorkspace()
  for (const nth of [1, 2, 3])
    slack.faults.at({ method: 'auth.test', nth, point: 'received', do: 'http-500' })
  let first: Promise<number> | undefined
  const onward = await onwardBeside(slack, {
    spawned: ({ port }) => {
      first = firstAnswer(`http://127.0.0.1:${port}/readyz`)
    },
  })
  expect(await first).toBe(503)
  expect((await fetch(`http://127.0.0.1:${onward.port}/readyz`)).status).toBe(200)
})

async function firstAnswer(url: string): Promise<number> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer) return answer.status
    await pause(20)
  }
}
