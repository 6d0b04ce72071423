import { createServer } from 'node:http'
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'

// A bot small enough to be killed: for every /note it posts "begun" and then "done", and says when it is ready.
const { SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN = '', SLACK_API_URL = '', PORT = '0' } = process.env
const receiver = new SocketModeReceiver({
  appToken: SLACK_APP_TOKEN,
  logLevel: LogLevel.ERROR,
  installerOptions: { clientOptions: { slackApiUrl: SLACK_API_URL } },
})
const app = new App({
  token: SLACK_BOT_TOKEN,
  receiver,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: SLACK_API_URL, retryConfig: { retries: 0 } },
})
app.command('/note', async ({ ack, body, client }) => {
  await ack()
  await client.chat.postMessage({ channel: body.user_id, text: `begun ${body.text}` })
  await client.chat.postMessage({ channel: body.user_id, text: `done ${body.text}` })
})
app.event('app_home_opened', async ({ event, client }) => {
  await client.chat.postMessage({ channel: event.user, text: 'welcome' })
})
await app.start()
createServer((_request, response) => response.end('ok')).listen(Number(PORT), '127.0.0.1')
