import { setTimeout as pause } from 'node:timers/promises'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { ClusterProcess } from '../support/cluster.ts'
import { within } from './deadline.ts'
import type { KeptCluster } from './kept-cluster.ts'
import type { Dice } from './seeded.ts'

/** How long things stay as they are, real ms. Some freezes outlast a lease of 20 s. */
const SHORT_MS = 4_000
const PAST_A_LEASE_MS = 22_000
const RESTARTS_WITHIN_MS = 60_000
/** Between two faults. */
const BREATH_MS = 1_500

const POINTS = ['received', 'accepted', 'answered'] as const

/** Each kind as often as it stands here. */
const KINDS = [
  ...['kill', 'kill', 'kill', 'kill as a message is taken', 'kill as a message is taken'],
  ...['freeze', 'freeze', 'freeze past the lease'],
  ...['cut from the database', 'cut from the database', 'network swallows', 'network swallows'],
  ...['database restart', 'clock step'],
  ...['Slack says 429', 'Slack says 429', 'Slack says 500', 'Slack says 500 after taking it'],
  ...['Slack drops the connection', 'Slack hangs', 'all sockets drop'],
] as const

export type FaultKind = (typeof KINDS)[number]

export type Stage = {
  readonly slack: LocalSlack
  readonly kept: KeptCluster
  /** Moves the bots' clock by so much for a moment. */
  readonly stepClock: (ms: number) => Promise<void>
  /** How long what lasts does at most, other than what outlasts a lease; real ms. */
  readonly shortMs?: number
}

/** Whether it struck; of what was planned at Slack that is known at the end. */
type Struck = { readonly hasStruck: boolean }

const AT_ONCE: Struck = { hasStruck: true }

/**
 * One fault after the other, by the dice, until `isOver` or there were so many. What lasts is mended before the
 * next one. Gives how often each kind struck.
 */
export async function trouble(
  stage: Stage,
  dice: Dice,
  most: number,
  isOver: () => boolean,
): Promise<Map<FaultKind, number>> {
  const faults: { kind: FaultKind; fault: Struck }[] = []
  while (faults.length < most && !isOver()) {
    await pause(dice.below(BREATH_MS))
    const one = stage.kept.ready.size > 0 ? pickOne(stage, dice) : undefined
    if (one === undefined) continue
    const kind = dice.pick(KINDS)
    stage.kept.note(`${kind}, ${one.pid}`)
    faults.push({
      kind,
      fault: (await strikeProcess(stage, dice, kind, one)) ?? strikeAtSlack(stage, dice, kind, one),
    })
    stage.kept.note('over')
  }
  const struck = new Map<FaultKind, number>()
  for (const { kind, fault } of faults) if (fault.hasStruck) struck.set(kind, (struck.get(kind) ?? 0) + 1)
  return struck
}

function pickOne({ kept }: Stage, dice: Dice): ClusterProcess | undefined {
  return [...kept.ready][dice.below(kept.ready.size)]
}

/** Undefined for what happens at Slack. */
async function strikeProcess(
  { kept, stepClock, shortMs = SHORT_MS }: Stage,
  dice: Dice,
  kind: FaultKind,
  one: ClusterProcess,
): Promise<Struck | undefined> {
  const short = 200 + dice.below(shortMs)
  switch (kind) {
    case 'kill':
      await one.kill()
      return AT_ONCE
    case 'freeze':
    case 'freeze past the lease':
      one.freeze()
      await pause(kind === 'freeze' ? short : PAST_A_LEASE_MS)
      one.thaw()
      return AT_ONCE
    case 'cut from the database':
    case 'network swallows':
      if (kind === 'network swallows') one.databaseWay.swallow()
      else one.databaseWay.cut()
      await pause(short)
      one.databaseWay.mend()
      return AT_ONCE
    case 'database restart':
      await within(
        kept.cluster.postgres.restart(() => pause(dice.below(1_000))),
        { what: 'the database to restart', withinMs: RESTARTS_WITHIN_MS, state: kept.state },
      )
      return AT_ONCE
    case 'clock step':
      await stepClock(-(1 + dice.below(10)) * 60_000)
      return AT_ONCE
    default:
      return undefined
  }
}

function strikeAtSlack({ slack }: Stage, dice: Dice, kind: FaultKind, one: ClusterProcess): Struck {
  const { faults } = slack
  const method = dice.pick(['*', 'chat.postMessage', 'chat.update', 'views.publish'] as const)
  switch (kind) {
    case 'kill as a message is taken':
      faults.killWith(one.kill)
      return faults.at({ method: 'chat.postMessage', point: dice.pick(POINTS), do: 'kill' })
    case 'Slack says 429':
      return faults.at({ method, point: 'received', do: 'rate-limit' })
    case 'Slack says 500':
      return faults.at({ method, point: 'received', do: 'http-500' })
    case 'Slack says 500 after taking it':
      return faults.at({ method, point: 'accepted', do: 'http-500' })
    case 'Slack drops the connection':
      return faults.at({ method, point: dice.pick(['received', 'accepted']), do: 'drop-connection' })
    case 'Slack hangs':
      return faults.at({ method: 'chat.postMessage', point: 'accepted', do: 'hang' })
    default:
      slack.dropConnections()
      return AT_ONCE
  }
}
