import { createServer } from 'node:http'
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt'

// A bot small enough to be killed: for every /note it posts "begun" and then "done".
const { SLACK_BOT_TOKEN = '', SLACK_APP_TOKEN, SLACK_SIGNING_SECRET = '', SLACK_API_URL = '' } = process.env
const port = Number(process.env.PORT)
const receiver = SLACK_APP_TOKEN
  ? new SocketModeReceiver({
      appToken: SLACK_APP_TOKEN,
      logLevel: LogLevel.ERROR,
      installerOptions: { clientOptions: { slackApiUrl: SLACK_API_URL } },
    })
  : new HTTPReceiver({
      signingSecret: SLACK_SIGNING_SECRET,
      logLevel: LogLevel.ERROR,
      port,
      customRoutes: [
        { path: '/healthz', method: 'GET', handler: (_request, response) => void response.end('ok') },
      ],
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
if (SLACK_APP_TOKEN) createServer((_request, response) => response.end('ok')).listen(port, '127.0.0.1')
