import { describe, expect, test } from 'vitest'
import { call, smallWorkspace } from '../../support/small-workspace.ts'

describe('the Web API refuses', () => {
  test.each([
    ['a method that does not exist', 'chat.postNothing', {}, undefined, 'unknown_method'],
    ['no token', 'auth.test', {}, '', 'not_authed'],
    ['a foreign token', 'auth.test', {}, 'xoxb-other', 'invalid_auth'],
    ['a person nobody knows', 'users.info', { user: 'U0' }, undefined, 'user_not_found'],
    ['an unknown channel', 'chat.postMessage', { channel: 'C0', text: 'x' }, undefined, 'channel_not_found'],
    [
      'a private channel without the bot',
      'conversations.members',
      { channel: 'C1ROOM' },
      undefined,
      'channel_not_found',
    ],
    [
      'a post to a channel without the bot',
      'chat.postMessage',
      { channel: 'C1OTHER', text: 'x' },
      undefined,
      'not_in_channel',
    ],
    [
      'a post to somebody who left',
      'chat.postMessage',
      { channel: 'U1GONE', text: 'x' },
      undefined,
      'channel_not_found',
    ],
    ['a message without words', 'chat.postMessage', { channel: 'U1ANN' }, undefined, 'no_text'],
    [
      '40,001 characters',
      'chat.postMessage',
      { channel: 'U1ANN', text: 'x'.repeat(40_001) },
      undefined,
      'msg_too_long',
    ],
    [
      'metadata without a payload',
      'chat.postMessage',
      { channel: 'U1ANN', text: 'x', metadata: { event_type: 'a' } },
      undefined,
      'invalid_metadata_format',
    ],
    [
      'blocks that are no list',
      'chat.postMessage',
      { channel: 'U1ANN', text: 'x', blocks: '{' },
      undefined,
      'invalid_blocks_format',
    ],
    [
      'an update of nothing',
      'chat.update',
      { channel: 'C1CLUB', ts: '1.1', text: 'x' },
      undefined,
      'message_not_found',
    ],
    [
      'an ephemeral to a stranger of the channel',
      'chat.postEphemeral',
      { channel: 'C1CLUB', user: 'U1GONE', text: 'x' },
      undefined,
      'user_not_in_channel',
    ],
    ['a Home for nobody', 'views.publish', { user_id: 'U0', view: {} }, undefined, 'invalid_arguments'],
    ['a missing argument', 'users.info', {}, undefined, 'invalid_arguments'],
  ])('%s', async (_what, method, args, token, error) => {
    const slack = await smallWorkspace()
    const { status, body } = await call(slack, method, args, token)
    expect({ status, ok: body.ok, error: body.error }).toEqual({ status: 200, ok: false, error })
  })

  test('a method beyond the scopes, and says which are missing', async () => {
    const slack = await smallWorkspace()
    const open = await call(slack, 'conversations.open', { users: 'U1ANN' })
    expect(open.body).toMatchObject({ error: 'missing_scope', needed: expect.stringContaining('im:write') })
    expect(open.body.provided).toContain('chat:write')
    const history = await call(slack, 'conversations.history', { channel: 'C1CLUB' })
    expect(history.body).toMatchObject({ error: 'missing_scope', needed: 'channels:history' })
  })

  test('the wrong kind of token on both sides', async () => {
    const slack = await smallWorkspace()
    expect((await call(slack, 'apps.connections.open')).body.error).toBe('not_allowed_token_type')
    const post = await call(slack, 'chat.postMessage', { channel: 'U1ANN', text: 'x' }, slack.tokens.app)
    expect(post.body.error).toBe('not_allowed_token_type')
  })

  test('every call once the app is gone, and takes them again after it came back', async () => {
    const slack = await smallWorkspace()
    slack.revokeTokens()
    expect((await call(slack, 'auth.test')).body.error).toBe('token_revoked')
    slack.uninstall()
    expect((await call(slack, 'auth.test')).body.error).toBe('account_inactive')
    slack.reinstall()
    expect((await call(slack, 'auth.test')).body.ok).toBe(true)
  })

  test('blocks that Block Kit would not draw, with the reasons', async () => {
    const blockKit = { checkMessageBlocks: () => ['too many'], checkView: () => [] }
    const slack = await smallWorkspace({ blockKit })
    const { body } = await call(slack, 'chat.postMessage', { channel: 'U1ANN', text: 'x', blocks: [] })
    expect(body).toMatchObject({
      error: 'invalid_blocks',
      response_metadata: { messages: ['[ERROR] too many'] },
    })
  })

  test("changes to somebody else's message", async () => {
    const slack = await smallWorkspace()
    const { ts } = slack.person('U1ANN').writes('mine', { channel: 'C1CLUB' })
    const target = { channel: 'C1CLUB', ts }
    expect((await call(slack, 'chat.update', { ...target, text: 'x' })).body.error).toBe(
      'cant_update_message',
    )
    expect((await call(slack, 'chat.delete', target)).body.error).toBe('cant_delete_message')
  })
})

describe('the Web API takes', () => {
  test('a form with JSON inside and the token in the body, as the client library may send it', async () => {
    const slack = await smallWorkspace()
    const blocks = JSON.stringify([{ type: 'divider' }])
    const body = new URLSearchParams({ token: slack.tokens.bot, channel: 'U1ANN', text: 'hi & <ho>', blocks })
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', body })
    expect(await response.json()).toMatchObject({ ok: true, channel: 'D1ANN' })
    const [dm] = slack.person('U1ANN').dms()
    expect(dm).toMatchObject({
      text: 'hi & <ho>',
      blocks: [{ type: 'divider', block_id: expect.any(String) }],
    })
  })

  test('users.info with zone, offset of that day, and the locale only where it was asked for', async () => {
    const slack = await smallWorkspace({ clock: { now: () => Date.UTC(2026, 6, 1) } })
    const summer = await call(slack, 'users.info', { user: 'U1ANN', include_locale: true })
    expect(summer.body.user).toMatchObject({ tz: 'Europe/Madrid', tz_offset: 7200, locale: 'es-ES' })
    const plain = await call(slack, 'users.info', { user: 'U1ANN' })
    expect(plain.body.user).not.toHaveProperty('locale')
    const gone = await call(slack, 'users.info', { user: 'U1GONE' })
    expect(gone.body.user).toMatchObject({ deleted: true })
    expect(gone.body.user).not.toHaveProperty('tz')
  })

  test('conversations.members page by page, the bot among them', async () => {
    const slack = await smallWorkspace()
    const first = await call(slack, 'conversations.members', { channel: 'C1CLUB', limit: 2 })
    const { next_cursor: cursor } = Object(first.body.response_metadata)
    expect(first.body.members).toEqual(['U1ANN', 'U1BEN'])
    const second = await call(slack, 'conversations.members', { channel: 'C1CLUB', limit: 2, cursor })
    expect(second.body).toMatchObject({ members: ['U0LOCALBOT'], response_metadata: { next_cursor: '' } })
  })
})
