import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'

test('a damaged entry costs its own answer and holds up no other', async () => {
  const slack = await onwardWorkspace()
  const onward = await onwardBeside(slack)
  const ann = slack.person('U1ANN')
  ann.writes('hello')
  await ann.nextDm()
  await ann.nextDm()

  const killed = slack.faults.at({ method: 'chat.postMessage', point: 'received', do: 'kill' })
  await ann.types('/rejected', 'Northwind')
  const form = await ann.modal()
  ann.fills(form, { stage: 'interview' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  await killed.struck
  const file = new Database(join(onward.dir, 'onward.db'))
  file.exec("update entries set company_sealed = substr(company_sealed, 1, 60) || 'AAAA'")
  file.close()

  const restarted = await onwardBeside(slack, { dir: onward.dir })
  ann.writes('still there?')
  expect((await ann.nextDm()).text).toContain('No person reads this')
  await expect.poll(() => restarted.log()).toContain('what it is about is damaged')
})
