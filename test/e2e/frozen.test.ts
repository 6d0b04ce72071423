import { expect, test } from 'vitest'
import { fillsForm } from '../support/log-a-no.ts'
import { readValue } from '../support/read-database.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ slack: { delivery: { mode: 'http' } } })

test('a frozen process takes, once it runs again, what somebody still waits for and nothing else', async () => {
  const ann = shared.someone()
  const form = await fillsForm(ann, { company: 'Given up' })
  process.kill(shared.onward.pid, 'SIGSTOP')
  const givenUp = await ann.submits(form)
  process.kill(shared.onward.pid, 'SIGCONT')
  await ann.closes(form)
  const inTime = await ann.submits(await fillsForm(ann, { company: 'Waited for' }))
  expect([givenUp, inTime]).toEqual([{ outcome: 'failed', why: 'timeout' }, { outcome: 'closed' }])
  expect(readValue(shared.onward, 'select count(*) from entries')).toBe(1)
})
