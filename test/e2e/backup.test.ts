import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { wordsFor } from '../../src/words/language.ts'
import { answersTo, listed, logs, logsAndGetsSteps, opensList, shown } from '../support/log-a-no.ts'
import { startOnward } from '../support/onward-process.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'
import { runCommand } from '../support/run-command.ts'

const { entry } = wordsFor(null)

test('a backup made while members write brings everybody back but those who were forgotten since', async () => {
  const slack = await onwardWorkspace()
  const onward = await onwardBeside(slack)
  const { dir } = onward
  const [ann, ben, lea] = ['U1ANN', 'U1BEN', 'U1LEA'].map((id) => slack.person(id))
  if (!ann || !ben || !lea) throw new Error('somebody is missing')
  const run = (script: string, args: string[]) =>
    runCommand(script, args, { env: { DATABASE_URL: `sqlite:${join(dir, 'onward.db')}` }, cwd: dir })
  const file = join(dir, 'kept')

  await logsAndGetsSteps(ann, { company: 'Ann Ventures', lesson: 'Ask earlier' })
  await logsAndGetsSteps(ben, { company: 'Ben Holdings' })
  const companies = ['Lea First', 'Lea Second', 'Lea Third', 'Lea Fourth']
  const [backedUp] = await Promise.all([
    run('src/backup/backup.main.ts', [file]),
    (async () => {
      for (const company of companies) {
        await logs(lea, { company })
        await slack.until(
          () => (answersTo(lea, company).length > 0 ? true : undefined),
          `an answer to ${company}`,
        )
      }
    })(),
  ])
  expect([backedUp.code, backedUp.stderr]).toEqual([0, ''])
  expect(backedUp.stdout).toContain('beside the key')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const secret = readFileSync(join(dir, 'onward.key'), 'utf8').trim()
  for (const bytes of [secret, Buffer.from(secret, 'base64')])
    expect(readFileSync(file).includes(bytes)).toBe(false)

  if (!ann.hasNoModal) await ann.closes(await ann.modal(), { all: true })
  await ann.types('/rejected', 'forget-me')
  await ann.submits(await ann.modal(({ callbackId }) => callbackId === 'forget_me'))
  const running = await run('src/backup/restore.main.ts', [file, '--replace'])
  expect([running.code, running.stderr]).toEqual([1, expect.stringContaining('Stop it first')])
  await onward.stop()

  const inUse = await run('src/backup/restore.main.ts', [file])
  expect([inUse.code, inUse.stderr]).toEqual([1, expect.stringContaining('--replace')])
  const restored = await run('src/backup/restore.main.ts', [file, '--replace'])
  expect([restored.code, restored.stderr]).toEqual([0, ''])

  const again = await startOnward({ slack, dir })
  expect(shown(await opensList(ann))).toContain(entry.listEmpty)
  expect(listed(await opensList(ben))).toEqual(['Ben Holdings'])
  // As many of hers as there were at that moment, each whole and none without those before it.
  const hers = listed(await opensList(lea)).reverse()
  expect(hers).toEqual(companies.slice(0, hers.length))
  await ben.closes(await ben.modal(), { all: true })
  await logsAndGetsSteps(ben, { company: 'Ben Afterwards' })
  await again.stop()
  for (const company of companies) expect([company, answersTo(lea, company).length]).toEqual([company, 1])
  await slack.until(
    () => (ann.dms().every(({ deleted }) => deleted) ? true : undefined),
    'nothing of ours left',
  )

  const database = new Database(join(dir, 'onward.db'), { readonly: true })
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.prepare("select count(*) from members where slack_user_id = 'U1ANN'").pluck().get()).toBe(0)
  database.close()
})
