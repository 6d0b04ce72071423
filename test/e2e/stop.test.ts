import { expect, test, vi } from 'vitest'
import { onwardBeside, onwardWorkspace } from '../support/onward-workspace.ts'

test('a second signal, as npm and service managers send it, does not cut off what is in flight', async () => {
  const slack = await onwardWorkspace()
  const onward = await onwardBeside(slack)
  const hanging = slack.faults.at({ method: 'chat.postMessage', point: 'received', do: 'hang' })
  const ann = slack.person('U1ANN')
  ann.writes('hello')
  await hanging.struck

  process.kill(onward.pid, 'SIGTERM')
  await vi.waitFor(() => expect(onward.log()).toContain('"stopping"'), { timeout: 30_000 })
  process.kill(onward.pid, 'SIGTERM')
  slack.dropConnections()

  expect(await onward.exited).toBe(0)
})
