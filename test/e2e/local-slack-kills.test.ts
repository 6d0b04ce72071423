import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { type BotProcess, startBotProcess } from '../support/bot-process.ts'
import { smallManifest } from '../support/small-manifest.ts'

const script = fileURLToPath(new URL('../support/small-app.main.ts', import.meta.url))

describe('killing the bot at a chosen point', () => {
  let slack: LocalSlack
  let bot: BotProcess

  const start = async () => {
    bot = await startBotProcess(script, {
      SLACK_BOT_TOKEN: slack.tokens.bot,
      SLACK_APP_TOKEN: slack.tokens.app,
      SLACK_API_URL: slack.apiUrl,
    })
    slack.faults.killWith(() => bot.kill())
    await slack.connected()
  }
  const textsToAnn = () =>
    slack
      .person('U1ANN')
      .dms()
      .map((message) => message.text)

  beforeEach(async () => {
    slack = await startLocalSlack({ manifest: smallManifest, people: [{ id: 'U1ANN', name: 'Ann' }] })
    await start()
  })
  afterEach(async () => {
    await bot.kill()
    await slack.close()
  })

  test.each([
    { point: 'received', nth: 1, posted: [], unanswered: 1 },
    { point: 'accepted', nth: 1, posted: ['begun A'], unanswered: 1 },
    { point: 'answered', nth: 1, posted: ['begun A'], unanswered: 0 },
    { point: 'received', nth: 2, posted: ['begun A'], unanswered: 1 },
    { point: 'accepted', nth: 2, posted: ['begun A', 'done A'], unanswered: 1 },
  ] as const)('leaves exactly what Slack had accepted: post $nth, $point', async (kill) => {
    const fault = slack.faults.at({
      method: 'chat.postMessage',
      nth: kill.nth,
      point: kill.point,
      do: 'kill',
    })
    await slack.person('U1ANN').types('/note', 'A')
    await fault.struck
    await bot.exited
    expect(textsToAnn()).toEqual(kill.posted)
    const posts = slack.wire.requests('chat.postMessage')
    expect(posts.filter((one) => !one.answer)).toHaveLength(kill.unanswered)
    expect(slack.connections).toBe(0)
  })

  test('lets a restarted bot go on with the same people and messages', async () => {
    const fault = slack.faults.at({ method: 'chat.postMessage', nth: 2, point: 'received', do: 'kill' })
    const ann = slack.person('U1ANN')
    await ann.types('/note', 'A')
    await fault.struck
    await start()
    expect(await ann.types('/note', 'B')).toMatchObject({ acked: true })
    await ann.dm((message) => message.text === 'done B')
    expect(textsToAnn()).toEqual(['begun A', 'begun B', 'done B'])
  })

  test('loses the acknowledgement when the kill comes as soon as the command was sent', async () => {
    slack.faults.at({ delivery: 'command', point: 'sent', do: 'kill' })
    const told = await slack.person('U1ANN').types('/note', 'A')
    expect(told).toMatchObject({ acked: false, why: 'connection_lost' })
    expect(textsToAnn()).toEqual([])
  })

  test('lets an acknowledgement that arrived before the kill count only after it took effect', async () => {
    const ann = slack.person('U1ANN')
    slack.faults.at({ delivery: 'command', point: 'acked', do: 'kill' })
    expect(await ann.types('/note', 'A')).toMatchObject({ acked: false })
    await start()
    const settled = slack.faults.at({ delivery: 'command', point: 'settled', do: 'kill' })
    expect(await ann.types('/note', 'B')).toMatchObject({ acked: true })
    expect(settled.hasStruck).toBe(true)
  })

  test('repeats an event to the restarted bot that the killed one did not acknowledge', async () => {
    const fault = slack.faults.at({ delivery: 'event', point: 'sent', do: 'kill' })
    const ann = slack.person('U1ANN')
    ann.opensHome()
    await fault.struck
    await start()
    await slack.retryEventsNow()
    expect((await ann.nextDm()).text).toBe('welcome')
    const attempts = slack.wire.deliveries('event:app_home_opened')
    expect(new Set(attempts.map((one) => one.body.event_id)).size).toBe(1)
    expect(attempts.at(-1)).toMatchObject({ ack: expect.anything() })
  })
})
