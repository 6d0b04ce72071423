import { expect, test } from 'vitest'
import { keptWorkspace } from '../../../src/playground/local-slack/kept-workspace.ts'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

/** As it comes back from a file. */
function afterRestart(kept: unknown) {
  return keptWorkspace.parse(JSON.parse(JSON.stringify(kept)))
}

test('what people and the bot wrote, and files, are there again after a restart', async () => {
  const before = await smallWorkspace()
  before.person('U1ANN').writes('hello', { channel: 'C1CLUB' })
  await call(before, 'chat.postMessage', { channel: 'U1ANN', text: 'an answer' })
  await call(before, 'chat.postEphemeral', { channel: 'C1CLUB', user: 'U1BEN', text: 'for Ben' })
  const upload = await call(before, 'files.getUploadURLExternal', { filename: 'all.csv', length: 3 })
  await fetch(String(upload.body.upload_url), { method: 'POST', body: 'a,b' })
  await call(before, 'files.completeUploadExternal', {
    files: [{ id: upload.body.file_id }],
    channel_id: before.person('U1ANN').dms()[0]?.channel,
  })

  const after = await smallWorkspace({ kept: afterRestart(before.keep()) })

  for (const person of ['U1ANN', 'U1BEN']) {
    expect(after.seenBy(person).conversations).toEqual(before.seenBy(person).conversations)
  }
  expect(after.person('U1ANN').dms()[1]?.files?.[0]?.content.toString()).toBe('a,b')
})

test('ids and times of a later run differ from every earlier one', async () => {
  const before = await smallWorkspace()
  const first = before.person('U1ANN').writes('one', { channel: 'C1CLUB' })
  const upload = await call(before, 'files.getUploadURLExternal', { filename: 'a', length: 1 })
  const kept = afterRestart(before.keep())
  // Given out after the workspace was kept, as before a crash.
  const late = await call(before, 'files.getUploadURLExternal', { filename: 'b', length: 1 })

  const after = await smallWorkspace({ kept })
  const second = after.person('U1ANN').writes('two', { channel: 'C1CLUB' })
  const next = await call(after, 'files.getUploadURLExternal', { filename: 'c', length: 1 })

  expect(Number(second.ts)).toBeGreaterThan(Number(first.ts))
  expect([upload.body.file_id, late.body.file_id]).not.toContain(next.body.file_id)
})
