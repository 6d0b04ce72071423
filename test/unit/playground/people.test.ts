import { expect, test } from 'vitest'
import { asObject } from '../../../src/playground/local-slack/json.ts'
import { connectRaw } from '../../support/raw-socket.ts'
import { smallManifest } from '../../support/small-manifest.ts'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

test('whoever joins is announced to the bot in its channels, and is a member from then on', async () => {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  slack.person('U1ANN').joins('C1OTHER')
  slack.person('U1ANN').leaves('C1CLUB')
  slack.person('U1ANN').joins('C1CLUB')
  const { payload } = await raw.next()
  expect(payload).toMatchObject({
    event: { type: 'member_joined_channel', user: 'U1ANN', channel: 'C1CLUB' },
  })
  const { body } = await call(slack, 'conversations.members', { channel: 'C1OTHER' })
  expect(body.members).toEqual(['U1BEN', 'U1ANN'])
})

test('a changed profile is what users.info says next', async () => {
  const slack = await smallWorkspace({ clock: { now: () => Date.UTC(2026, 0, 1) } })
  slack.person('U1ANN').becomes({ tz: 'Asia/Tokyo' })
  const { body } = await call(slack, 'users.info', { user: 'U1ANN' })
  expect(body.user).toMatchObject({ tz: 'Asia/Tokyo', tz_offset: 32_400 })
})

test('removing the app sends its two events in the order that was asked for', async () => {
  const slack = await smallWorkspace()
  const raw = await connectRaw(slack)
  slack.uninstall(['tokens_revoked', 'app_uninstalled'])
  const events = [await raw.next(), await raw.next()].map((one) => asObject(one.payload)?.event)
  expect(events).toMatchObject([
    { type: 'tokens_revoked', tokens: { bot: ['U0LOCALBOT'] } },
    { type: 'app_uninstalled' },
  ])
})

test('nobody writes to a bot whose messages tab is closed, and it can’t write to them', async () => {
  const app_home = { home_tab_enabled: false, messages_tab_enabled: false }
  const manifest = { ...smallManifest, features: { ...smallManifest.features, app_home } }
  const slack = await smallWorkspace({ manifest })
  expect(() => slack.person('U1ANN').writes('hello')).toThrow('messages tab')
  const post = await call(slack, 'chat.postMessage', { channel: 'U1ANN', text: 'x' })
  expect(post.body.error).toBe('messages_tab_disabled')
  const home = await call(slack, 'views.publish', { user_id: 'U1ANN', view: { type: 'home', blocks: [] } })
  expect(home.body.error).toBe('not_enabled')
})

test('waiting in vain ends with a sentence that says for what', async () => {
  const slack = await smallWorkspace({ timing: { waitMs: 10 } })
  await expect(slack.person('U1ANN').nextDm()).rejects.toThrow(
    'Waited 10 ms in vain for another DM to Ann Lee',
  )
})
