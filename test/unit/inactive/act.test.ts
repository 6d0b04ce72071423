import { expect, test } from 'vitest'
import { readAct } from '../../../src/inactive/act.ts'

const user = { id: 'U1ANN' }
const message = { type: 'message', channel_type: 'im', user: 'U1ANN', text: 'hello' }
const button = (actionId: string, container: string) => ({
  type: 'block_actions',
  user,
  container: { type: container },
  actions: [{ action_id: actionId }],
})

test.each([
  ['a command', { command: '/rejected', user_id: 'U1ANN' }],
  ['a submission', { type: 'view_submission', user }],
  ['a shortcut', { type: 'shortcut', user }],
  ['a message shortcut', { type: 'message_action', user }],
  ['a button', button('step_done', 'message')],
  ['the file, asked for on Home', button('export', 'view')],
  ['opening Home', { event: { type: 'app_home_opened', user: 'U1ANN' } }],
  ['a message to the bot', { event: message }],
  ['what they wrote with /me', { event: { ...message, subtype: 'me_message' } }],
])('%s is an act of theirs', (_, body) => {
  expect(readAct(body)).toBe('U1ANN')
})

test.each([
  ['the file, asked for in the notice', button('export', 'message')],
  ['what Slack says about them', { event: { type: 'user_change', user } }],
  ['joining a channel', { event: { type: 'member_joined_channel', user: 'U1ANN' } }],
  ["a bot's message", { event: { ...message, bot_id: 'B1' } }],
  ['an edited message', { event: { ...message, subtype: 'message_changed' } }],
  ['nothing that is known', {}],
])('%s is none', (_, body) => {
  expect(readAct(body)).toBeNull()
})
