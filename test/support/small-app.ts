import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel, SocketModeReceiver, type ViewSubmitAction } from '@slack/bolt'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'

/** A bare Bolt app that uses a bit of everything, to try the local Slack with. */
export interface SmallApp {
  /** Where it takes signed requests; '' in Socket Mode. */
  url: string
  stop(): Promise<void>
}

const noteModal = {
  type: 'modal' as const,
  callback_id: 'note',
  title: { type: 'plain_text' as const, text: 'A note' },
  submit: { type: 'plain_text' as const, text: 'Keep' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'words',
      label: { type: 'plain_text' as const, text: 'Words' },
      element: { type: 'plain_text_input' as const, action_id: 'value' },
    },
  ],
}

function listen(app: App): void {
  app.command('/note', async ({ ack, body, client }) => {
    if (body.text === 'help') return ack('Type /note')
    await ack()
    await client.views.open({
      trigger_id: body.trigger_id,
      view: { ...noteModal, private_metadata: body.text },
    })
  })
  app.view<ViewSubmitAction>('note', async ({ ack, body, client, view }) => {
    const words = view.state.values.words?.value?.value ?? ''
    if (words === 'bad') return ack({ response_action: 'errors', errors: { words: 'Say it better' } })
    await ack()
    const keep = {
      type: 'button' as const,
      action_id: 'keep',
      value: words,
      text: { type: 'plain_text' as const, text: 'Kept' },
    }
    await client.chat.postMessage({
      channel: body.user.id,
      text: 'A note',
      blocks: [{ type: 'actions', block_id: 'buttons', elements: [keep] }],
      metadata: { event_type: 'note', event_payload: { key: 'k1' } },
    })
  })
  app.action('keep', async ({ ack, respond }) => {
    await ack()
    await respond({ text: 'Kept it', replace_original: true, blocks: [] })
  })
  app.shortcut('note', async ({ ack, body, client }) => {
    await ack()
    await client.views.open({ trigger_id: body.trigger_id, view: noteModal })
  })
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } })
  })
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined) await say('Nobody reads this')
  })
}

/** Starts the small app against a local Slack, in that Slack's mode. */
export async function startSmallApp(slack: LocalSlack): Promise<SmallApp> {
  const receiver =
    slack.mode === 'socket'
      ? new SocketModeReceiver({
          appToken: slack.tokens.app,
          logLevel: LogLevel.ERROR,
          clientPingTimeout: 300,
          installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
        })
      : new HTTPReceiver({ signingSecret: slack.signingSecret, logLevel: LogLevel.ERROR })
  const app = new App({
    token: slack.tokens.bot,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  })
  listen(app)
  const started: unknown = slack.mode === 'http' ? await app.start(0) : await app.start()
  const url = slack.mode === 'http' ? `http://127.0.0.1:${portOf(started)}/slack/events` : ''
  if (url) slack.deliverTo(url)
  else await slack.connected()
  // Bolt asks who it is without anybody waiting for the answer.
  await slack.until(() => slack.wire.requests('auth.test').find((one) => one.answer), 'the first auth.test')
  const stop = async () => {
    await app.stop()
    // In Socket Mode Bolt's stop() does not wait for its sockets.
    await slack.until(() => (slack.connections === 0 ? true : undefined), 'the sockets to close')
  }
  return { url, stop }
}

function portOf(server: unknown): number {
  const { address } = server as { address(): AddressInfo }
  return address.call(server).port
}
