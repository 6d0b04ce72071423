import { expect, test } from 'vitest'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { SeenMessage } from '../../src/playground/local-slack/person.ts'
import { ENTRY_ACTIONS } from '../../src/rejections/answer.message.ts'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'

/** PRODUCT.md: what is in flight when the operator stops Onward ends within this long. */
const STOP_MS = 10_000

async function logs(slack: LocalSlack): Promise<void> {
  const ann = slack.person('U1ANN')
  await ann.types('/rejected', 'Northwind | Ward nurse')
  const form = await ann.modal()
  ann.fills(form, { stage: 'interview' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
}

function offers(message: SeenMessage | undefined, actionId: string): boolean {
  return JSON.stringify(message?.blocks).includes(`"${actionId}"`)
}

test('a response_url that hangs holds up neither the change, which the outbox shows, nor a stop', async () => {
  const slack = await onwardWorkspace()
  const onward = await onwardBeside(slack)
  const ann = slack.person('U1ANN')
  await logs(slack)
  const answer = await ann.dm((message) => offers(message, ENTRY_ACTIONS.cameBack))

  slack.faults.at({ method: 'response_url', point: 'received', do: 'hang' })
  await ann.clicks({ on: answer, actionId: ENTRY_ACTIONS.cameBack })
  const isOpen = (message: SeenMessage) =>
    message.ts === answer.ts && offers(message, ENTRY_ACTIONS.closeAgain)
  const reopened = await slack.until(() => ann.dms().find(isOpen), 'the entry shown as open', 8_000)

  slack.faults.at({ method: 'response_url', point: 'received', do: 'hang' })
  await ann.clicks({ on: reopened, actionId: ENTRY_ACTIONS.closeAgain })
  const begun = performance.now()
  expect(await onward.stop()).toBe(0)
  expect(performance.now() - begun).toBeLessThan(STOP_MS)
})

test('a stop begins no further request where Slack leaves one after the other hanging', async () => {
  const slack = await onwardWorkspace()
  const onward = await onwardBeside(slack)
  const ann = slack.person('U1ANN')
  ann.writes('hello')
  await ann.nextDm()
  await ann.nextDm()

  slack.faults.at({ method: 'chat.postMessage', point: 'accepted', do: 'drop-connection' })
  const lookingUp = slack.faults.at({ method: 'conversations.history', point: 'received', do: 'hang' })
  slack.faults.at({ method: 'chat.postMessage', nth: 2, point: 'received', do: 'hang' })
  await logs(slack)
  await lookingUp.struck
  const begun = performance.now()
  expect(await onward.stop()).toBe(0)
  expect(performance.now() - begun).toBeLessThan(STOP_MS)

  await onwardBeside(slack, { dir: onward.dir })
  await ann.dm((message) => offers(message, ENTRY_ACTIONS.cameBack))
})
