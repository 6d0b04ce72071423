import { readFileSync } from 'node:fs'
import { WebClient } from '@slack/web-api'
import { parse } from 'yaml'
import { inWorkspace } from '../src/db/scope.ts'
import { homePage } from '../src/home/home-page.ts'
import { createLog } from '../src/log.ts'
import { paceOf } from '../src/nudges/pace.ts'
import type { Courier } from '../src/outbox/courier.ts'
import type { MessageKind } from '../src/outbox/message-kind.ts'
import { startOutbox } from '../src/outbox/outbox.ts'
import { queuePost, queuePosts } from '../src/outbox/queue.ts'
import { handClock } from '../src/playground/local-slack/clock.ts'
import { startLocalSlack } from '../src/playground/local-slack/local-slack.ts'
import { systemRandom } from '../src/random.ts'
import { webApiCourier } from '../src/slack/web-api-courier.ts'
import { clientOptions } from '../src/slack/web-client.ts'
import { manyPeople, WEDNESDAY, WORKSPACE } from './many-people.ts'

export type DrainFigures = {
  readonly messages: number
  /** Simulated minutes until the last one was sent, but for the failing channel's. */
  readonly minutes: number
  /** Sent a minute, as a share of the 300 that Slack takes. */
  readonly share: number
  /** How long an answer to a member waited in the midst of it, simulated ms. */
  readonly answerWaitedMs: number
  /** How often Slack said that there were too many. */
  readonly refusals: number
}

const A_MINUTE = 300
const STEP_MS = 100
const QUEUED_AT_ONCE = 75
const MOST_MINUTES = 90

/** The same for all: what is measured is the way, not the text. */
function kindOf(kind: string, priority: MessageKind['priority']): MessageKind {
  const text = 'A line of text'
  return { kind, priority, whenUnknown: 'leave out', render: async () => ({ text, blocks: [] }) }
}
const NUDGE = kindOf('nudge', 'nudge')
const ANSWER = kindOf('answer', 'answer')

/**
 * Drains that many due messages against the local Slack's limits, one to a member, with time moved by hand for
 * both. The first member's channel always fails; half-way somebody else is answered.
 */
export async function measureDrain(messages: number): Promise<DrainFigures> {
  const { database, discard } = await manyPeople(messages * 10, 0)
  const clock = handClock(WEDNESDAY)
  const people = Array.from({ length: messages }, (_, index) => ({ id: userId(index), name: `M ${index}` }))
  const manifest: unknown = parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'))
  const slack = await startLocalSlack({ manifest, people, clock, rates: 'slack' })
  const log = createLog({ level: 'error', write() {} })
  const client = new WebClient(slack.tokens.bot, clientOptions(log, slack.apiUrl))
  const sent = new Map<string, number>()
  let refusals = 0
  const real = webApiCourier(client)
  const courier: Courier = {
    ...real,
    async post(to, message, marker) {
      if (to === userId(0)) return { kind: 'later', afterMs: 1_000, error: 'service_unavailable' }
      const delivery = await real.post(to, message, marker)
      if (delivery.kind === 'accepted') sent.set(marker, clock.now())
      else refusals += 1
      return delivery
    },
  }
  const standing = { now: clock.now, onMoved() {}, close() {} }
  const kinds = new Map([NUDGE, ANSWER].map((kind) => [kind.kind, kind]))
  const deps = {
    database,
    clock: standing,
    random: systemRandom,
    realNow: clock.now,
    log,
    kinds,
    courierFor: () => courier,
  }
  const outbox = startOutbox({ ...deps, home: homePage(standing, async () => null), owner: 'bench' })
  try {
    for (let from = 0; from < messages; from += QUEUED_AT_ONCE) {
      const members = Array.from({ length: Math.min(QUEUED_AT_ONCE, messages - from) }, (_, n) => from + n)
      await inWorkspace(database, WORKSPACE, (scope) =>
        queuePosts(
          scope,
          systemRandom,
          members.map((index) => ({
            ...{
              kind: NUDGE,
              memberId: memberId(index, messages),
              subjectId: `n${index}`,
              dueAt: clock.now(),
            },
            notBefore: paceOf('drained', clock.now()),
          })),
        ),
      )
    }
    const started = clock.now()
    let askedAt: number | null = null
    let answerWaitedMs = Number.NaN
    while (sent.size < messages && clock.now() - started < MOST_MINUTES * 60_000) {
      outbox.wake()
      await outbox.settled()
      if (askedAt === null && sent.size > messages / 2) {
        askedAt = clock.now()
        const before = sent.size
        await inWorkspace(database, WORKSPACE, (scope) =>
          queuePost(scope, systemRandom, {
            ...{ kind: ANSWER, memberId: memberId(1, messages), subjectId: 'asked', dueAt: clock.now() },
          }),
        )
        outbox.wake()
        await outbox.settled()
        if (sent.size > before) answerWaitedMs = clock.now() - askedAt
      }
      clock.advance(STEP_MS)
    }
    const minutes = (Math.max(...sent.values()) - started) / 60_000
    const share = sent.size / (minutes * A_MINUTE)
    return { messages: sent.size, minutes, share, answerWaitedMs, refusals }
  } finally {
    await outbox.stop()
    await slack.close()
    await discard()
  }
}

function userId(index: number): string {
  return `U${String(index).padStart(7, '0')}`
}

/** As manyPeople spreads them. */
function memberId(index: number, members: number): string {
  return `m${String((index * 7919) % members).padStart(7, '0')}`
}
