import { expect, test } from 'vitest'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'

test('forget-me takes away a message too whose sending had no known outcome', async () => {
  const slack = await onwardWorkspace()
  await onwardBeside(slack)
  const ann = slack.person('U1ANN')
  ann.writes('hello')
  await ann.nextDm()
  await ann.nextDm()

  const lost = slack.faults.at({ method: 'chat.postMessage', point: 'accepted', do: 'drop-connection' })
  await ann.types('/rejected', 'Northwind | Ward nurse')
  const form = await ann.modal()
  ann.fills(form, { stage: 'interview' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  await lost.struck
  await ann.types('/rejected', 'forget-me')
  expect((await ann.submits(await ann.modal())).outcome).toBe('updated')

  const isAllGone = () =>
    (ann.dms().length === 3 && ann.dms().every((message) => message.deleted)) || undefined
  await slack.until(isAllGone, 'all three messages deleted')
})
