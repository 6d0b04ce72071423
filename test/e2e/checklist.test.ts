import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'

test('a final round gets every step, one at a time, and the question at nine on the next weekday', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'onward-clock-'))
  const clockFile = join(dir, 'clock')
  // A Friday evening in Madrid.
  writeFileSync(clockFile, '2026-03-06T18:00:00Z')
  const slack = await onwardWorkspace()
  const onward = await onwardBeside(slack, { env: { ONWARD_CLOCK_FILE: clockFile } })
  const ann = slack.person('U1ANN')
  await ann.types('/rejected', 'Northwind | Ward nurse')
  const form = await ann.modal()
  ann.fills(form, { stage: 'final_round' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  await ann.nextDm()
  await ann.nextDm()
  const list = await ann.nextDm()
  const said = () => JSON.stringify(ann.dms().find((m) => m.ts === list.ts)?.blocks)
  const find = () => {
    const m = ann.dms().find((one) => one.ts === list.ts)
    if (!m) throw new Error('gone')
    return m
  }
  const lesson = await ann.modal()
  ann.fills(lesson, { well: 'I was calm' })
  await slack.until(() => (said()?.includes('You wrote down') ? true : undefined), 'lesson done')
  const ask = await ann.modal()
  ann.fills(ask, { remembered: 'the tour of the ward', interested: 'yes', tone: 'warm' })
  const drafted = await ann.submits(ask)
  const draft = await ann.modal((m) => m.callbackId === 'draft')
  await ann.clicks({ on: draft, actionId: 'other_words' })
  const draft2 = await ann.modal((m) => m.hash !== draft.hash)
  const kept = await ann.nextDm()
  await ann.clicks({ on: find(), actionId: 'step_done' })
  await slack.until(() => (said()?.includes('You sent') ? true : undefined), 'card done')
  writeFileSync(clockFile, '2026-03-09T08:00:30Z')
  const question = await ann.nextDm()
  await ann.clicks({ on: question, actionId: 'cool_head_yes' })
  await slack.until(() => (said()?.includes('Asked them') ? true : undefined), 'feedback open')
}, 60000)
