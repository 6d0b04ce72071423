import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { type BotProcess, startBotProcess } from '../support/bot-process.ts'
import { smallManifest } from '../support/small-manifest.ts'

const script = fileURLToPath(new URL('../support/small-app.main.ts', import.meta.url))
const people = ['U1ANN', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8'].map((id) => ({ id, name: id }))

describe.each(['socket', 'http'] as const)('killing a bot that is reached by %s', (mode) => {
  let slack: LocalSlack
  let bot: BotProcess

  const start = async () => {
    const access: Record<string, string> =
      mode === 'socket'
        ? { SLACK_APP_TOKEN: slack.tokens.app }
        : { SLACK_SIGNING_SECRET: slack.signingSecret }
    const env = { SLACK_BOT_TOKEN: slack.tokens.bot, SLACK_API_URL: slack.apiUrl, ...access }
    bot = await startBotProcess(script, env, (one) => slack.faults.killWith(one.kill))
    if (mode === 'socket') await slack.connected()
    else slack.deliverTo(`http://127.0.0.1:${bot.port}/slack/events`)
  }
  const textsToAnn = () =>
    slack
      .person('U1ANN')
      .dms()
      .map((message) => message.text)

  beforeEach(async () => {
    slack = await startLocalSlack({ manifest: smallManifest, people, delivery: { mode } })
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

  test('lets nothing of the dead process happen, however much was under way', async () => {
    const fault = slack.faults.at({ method: '*', nth: 5, point: 'received', do: 'kill' })
    const all = people.map((one) => slack.person(one.id))
    await Promise.all(all.map((one) => one.types('/note', 'A')))
    await fault.struck
    const before = slack.wire.requests().length
    await start()
    const after = slack.wire.requests().slice(before)
    expect(new Set(after.map((one) => one.method))).not.toContain('chat.postMessage')
    const accepted = slack.wire.requests('chat.postMessage').filter((one) => one.answer?.body.ok)
    expect(all.flatMap((one) => one.dms())).toHaveLength(accepted.length)
    expect(accepted.length).toBeLessThan(5)
  })

  test('loses the acknowledgement when the kill comes as soon as the command was sent', async () => {
    slack.faults.at({ delivery: 'command', point: 'sent', do: 'kill' })
    const told = await slack.person('U1ANN').types('/note', 'A')
    expect(told).toMatchObject({ acked: false, why: 'connection_lost' })
    expect(textsToAnn()).toEqual([])
  })

  test('counts an acknowledgement only from when it took effect, and goes on with a new process', async () => {
    const ann = slack.person('U1ANN')
    slack.faults.at({ delivery: 'command', point: 'acked', do: 'kill' })
    expect(await ann.types('/note', 'A')).toMatchObject({ acked: false })
    await start()
    const settled = slack.faults.at({ delivery: 'command', point: 'settled', do: 'kill' })
    expect(await ann.types('/note', 'B')).toMatchObject({ acked: true })
    expect(settled.hasStruck).toBe(true)
    await start()
    await ann.types('/note', 'C')
    await ann.dm((message) => message.text === 'done C')
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
