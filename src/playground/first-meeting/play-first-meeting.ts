import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { systemClock } from '../../clock/clock.ts'
import { createLog } from '../../log.ts'
import { startOnward } from '../../onward.ts'
import { checkMessageBlocks } from '../block-kit/check-message-blocks.ts'
import { checkView } from '../block-kit/check-view.ts'
import { type LocalSlack, startLocalSlack } from '../local-slack/local-slack.ts'
import { drawForm } from './draw-form.ts'
import { drawMessage } from './draw-message.ts'

const ANN = 'U1ANN'
const CHANNEL = 'C1CLUB'
const COMMAND = '/rejected'
const TYPED = 'Northwind | Ward nurse'

/**
 * Plays a member's first meeting with Onward: the same bot that production runs, over Slack's protocol, with
 * a local Slack and a database in memory. Nothing leaves this computer and nothing is kept.
 *
 * @returns the meeting as lines of 80 columns at most, to be read in a terminal
 */
export async function playFirstMeeting(): Promise<string[]> {
  const slack = await startLocalSlack({
    manifest: parse(readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8')),
    people: [{ id: ANN, name: 'Ann', tz: Intl.DateTimeFormat().resolvedOptions().timeZone }],
    channels: [{ id: CHANNEL, name: 'job-club', members: [ANN] }],
    blockKit: { checkMessageBlocks, checkView },
  })
  try {
    return await withTheBot(slack, () => meet(slack))
  } finally {
    await slack.close()
  }
}

async function withTheBot<Result>(slack: LocalSlack, play: () => Promise<Result>): Promise<Result> {
  const onward = await startOnward(
    {
      botToken: slack.tokens.bot,
      entry: { mode: 'socket', appToken: slack.tokens.app },
      slackApiUrl: slack.apiUrl,
      port: 0,
      database: { dialect: 'sqlite', path: ':memory:' },
      key: randomBytes(32).toString('base64'),
      leads: [],
      logLevel: 'error',
      clockFile: undefined,
    },
    {
      clock: systemClock,
      log: createLog({ level: 'error', write() {} }),
      signal: new AbortController().signal,
    },
  )
  try {
    return await play()
  } finally {
    await onward.stop()
  }
}

async function meet(slack: LocalSlack): Promise<string[]> {
  const ann = slack.person(ANN)
  await ann.types(COMMAND, TYPED, { channel: CHANNEL })
  const opened = await ann.modal()
  ann.fills(opened, { stage: 'interview' })
  const form = drawForm((await ann.modal()).view)
  const { outcome } = await ann.submits(opened)
  if (outcome !== 'closed') throw new Error(`The form did not close: ${outcome}`)
  const messages = [await ann.nextDm(), await ann.nextDm()]
  return [
    'A first meeting with Onward, played on this computer: no Slack, no account.',
    '',
    'Ann was turned down an hour ago. In Slack she types:',
    '',
    `  ${COMMAND} ${TYPED}`,
    '',
    'A form opens, and she says how far it went:',
    '',
    ...form,
    '',
    'It closes once it is stored. Seconds later she reads, in a direct message:',
    ...messages.flatMap((message) => ['', ...drawMessage(message.blocks ?? [])]),
    '',
    'Nothing left this computer, and nothing of it is kept. Its words vary.',
    'Next, in your own Slack: README.md, "In your workspace". It takes five minutes.',
  ]
}
