import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { KnownBlock, ModalView } from '@slack/types'
import Database from 'better-sqlite3'
import pg from 'pg'

// The least that a Bolt app can do for the same three gestures: the yardstick that the product is measured by.
const {
  SLACK_BOT_TOKEN: token = '',
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret = '',
  SLACK_API_URL: slackApiUrl = '',
  PORT = '0',
  DATABASE_FILE = '',
  DATABASE_URL: postgresUrl,
} = process.env

const port = Number(PORT)
const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
}
const customRoutes = [
  {
    path: '/healthz',
    method: 'GET',
    handler: (_request: unknown, response: { end(text: string): void }) => response.end('ok'),
  },
]

const insert = postgresUrl === undefined ? intoSqlite() : await intoPostgres(postgresUrl)

type Insert = (user: string, entry: string) => unknown

function intoSqlite(): Insert {
  const database = new Database(DATABASE_FILE)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table if not exists entries (id integer primary key, user text, entry text)')
  const statement = database.prepare('insert into entries (user, entry) values (?, ?)')
  return (user, entry) => statement.run(user, entry)
}

async function intoPostgres(connectionString: string): Promise<Insert> {
  const pool = new pg.Pool({ connectionString })
  await pool.query('create table if not exists bare_entries (id serial primary key, person text, entry text)')
  return (user, entry) =>
    pool.query('insert into bare_entries (person, entry) values ($1, $2)', [user, entry])
}

function choice(block: string, label: string, choices: readonly string[]): KnownBlock {
  const options = choices.map((value) => ({ text: { type: 'plain_text' as const, text: value }, value }))
  return {
    type: 'input',
    block_id: block,
    label: { type: 'plain_text', text: label },
    element: { type: 'static_select', action_id: 'value', options },
  }
}

function line(block: string, label: string): KnownBlock {
  return {
    type: 'input',
    block_id: block,
    label: { type: 'plain_text', text: label },
    element: { type: 'plain_text_input', action_id: 'value' },
  }
}

const modal: ModalView = {
  type: 'modal',
  callback_id: 'entry',
  title: { type: 'plain_text', text: 'An entry' },
  submit: { type: 'plain_text', text: 'Log it' },
  close: { type: 'plain_text', text: 'Close' },
  blocks: [
    line('company', 'Company'),
    line('role', 'Role'),
    choice('stage', 'How far did it go?', ['applied', 'first_call', 'interview', 'final_round']),
    choice('outcome', 'What happened?', ['no', 'silence', 'withdrew']),
  ],
}

const message = {
  text: 'A message',
  blocks: [
    {
      type: 'actions' as const,
      elements: [
        { type: 'button' as const, action_id: 'press', text: { type: 'plain_text' as const, text: 'Press' } },
      ],
    },
  ],
}

const clientOptions = () => ({ slackApiUrl, logger: silent })
const receiver =
  appToken === undefined
    ? new HTTPReceiver({ signingSecret, port, customRoutes, logger: silent })
    : new SocketModeReceiver({
        appToken,
        customRoutes,
        logger: silent,
        installerOptions: { port, clientOptions: clientOptions() },
      })
const app = new App({ token, receiver, logger: silent, clientOptions: clientOptions() })

app.command('/rejected', async ({ ack, body, client }) => {
  await ack()
  // A message to click on, asked for before anything is measured.
  if (body.text !== '') return void (await client.chat.postMessage({ channel: body.user_id, ...message }))
  await client.views.open({ trigger_id: body.trigger_id, view: modal })
})
app.view('entry', async ({ ack, body, view }) => {
  await insert(body.user.id, JSON.stringify(view.state.values))
  await ack()
})
app.action('press', async ({ ack }) => {
  await ack()
})
await app.start(port)
