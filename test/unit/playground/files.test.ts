import { WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

test('a file uploaded with the client library reaches the DM with its bytes', async () => {
  const slack = await smallWorkspace()
  const client = new WebClient(slack.tokens.bot, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } })
  const posted = await client.chat.postMessage({ channel: 'U1ANN', text: 'Here it comes' })
  await client.filesUploadV2({
    channel_id: String(posted.channel),
    file: Buffer.from('{"a":1}'),
    filename: 'export.json',
    title: 'Your export',
    initial_comment: 'Everything about you',
  })
  const dm = await slack.person('U1ANN').dm((message) => message.files !== undefined)
  expect(dm.text).toBe('Everything about you')
  const [file] = dm.files ?? []
  expect(file).toMatchObject({ name: 'export.json', title: 'Your export' })
  expect(file?.content.toString()).toBe('{"a":1}')
})

test('a file whose bytes never came, or came short, can’t be shared', async () => {
  const slack = await smallWorkspace()
  const ticket = await call(slack, 'files.getUploadURLExternal', { filename: 'a.txt', length: 3 })
  const short = await fetch(String(ticket.body.upload_url), { method: 'POST', body: Buffer.from('ab') })
  expect(short.status).toBe(400)
  const files = [{ id: ticket.body.file_id }]
  const complete = await call(slack, 'files.completeUploadExternal', { files, channel_id: 'C1CLUB' })
  expect(complete.body.error).toBe('file_not_found')
})
