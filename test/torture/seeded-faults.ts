import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { Trouble } from './play.ts'
import type { Dice } from './seeded.ts'

export type Fault = Parameters<LocalSlack['faults']['at']>[0]
export type RequestFault = Extract<Fault, { method: string }>
export type DeliveryFault = Extract<Fault, { delivery: string }>

/** How late after its start a process is killed at the latest: in real ms, or in requests or deliveries. */
export type Latest = { readonly ms: number; readonly nth: number }

/** For members who do much in a short time. */
const LATEST: Latest = { ms: 3_000, nth: 20 }

const REQUEST_POINTS = ['received', 'accepted', 'answered'] as const
const DELIVERY_POINTS = ['sent', 'acked', 'settled'] as const

/**
 * Kills as many of the processes as `kills` says: each at a random real moment, or at a random point of a
 * random request or delivery. `struck` counts them by kind.
 */
export function randomKills(
  dice: Dice,
  kills: number,
  struck: Map<string, number>,
  latest: Latest = LATEST,
): Trouble {
  let left = kills
  let timer: NodeJS.Timeout | undefined
  const count = (kind: string) => struck.set(kind, (struck.get(kind) ?? 0) + 1)
  return {
    onSpawn: (bot, slack) => {
      slack.faults.clear()
      clearTimeout(timer)
      if (left <= 0) return
      left -= 1
      const kind = dice.pick(['moment', 'request', 'delivery'] as const)
      if (kind === 'moment') {
        timer = setTimeout(() => {
          count('at a random moment')
          void bot.kill()
        }, dice.below(latest.ms))
        return
      }
      const fault = kind === 'request' ? killAtRequest(dice, latest) : killAtDelivery(dice, latest)
      void slack.faults.at(fault).struck.then(() => count(`at a random ${kind}, ${fault.point}`))
    },
    onDone: () => {
      left = 0
      clearTimeout(timer)
    },
  }
}

function killAtRequest(dice: Dice, { nth }: Latest): RequestFault {
  return { method: '*', nth: 1 + dice.below(nth), point: dice.pick(REQUEST_POINTS), do: 'kill' }
}

function killAtDelivery(dice: Dice, { nth }: Latest): DeliveryFault {
  return { delivery: '*', nth: 1 + dice.below(nth), point: dice.pick(DELIVERY_POINTS), do: 'kill' }
}

/** Of each kind of fault, as often as it stands here. A hang costs the bot's 8 seconds: one is planned by itself. */
const REQUEST_FAULTS: readonly Omit<RequestFault, 'nth'>[] = [
  { method: '*', point: 'received', do: 'kill' },
  { method: '*', point: 'accepted', do: 'kill' },
  { method: '*', point: 'answered', do: 'kill' },
  { method: 'chat.postMessage', point: 'received', do: 'rate-limit' },
  { method: '*', point: 'received', do: 'rate-limit' },
  { method: '*', point: 'received', do: 'http-500' },
  { method: 'chat.postMessage', point: 'accepted', do: 'http-500' },
  { method: '*', point: 'accepted', do: 'http-500' },
  { method: 'chat.postMessage', point: 'accepted', do: { error: 'internal_error' } },
  { method: '*', point: 'received', do: 'drop-connection' },
  { method: '*', point: 'accepted', do: 'drop-connection' },
  { method: 'chat.postMessage', point: 'accepted', do: 'drop-connection' },
]

const DELIVERY_FAULTS: readonly Omit<DeliveryFault, 'nth'>[] = [
  { delivery: '*', point: 'sent', do: 'kill' },
  { delivery: '*', point: 'acked', do: 'kill' },
  { delivery: '*', point: 'settled', do: 'kill' },
  { delivery: '*', point: 'sent', do: 'drop-connection' },
  { delivery: '*', point: 'acked', do: 'drop-connection' },
  { delivery: 'view_submission', point: 'acked', do: 'lose' },
  { delivery: 'block_actions', point: 'acked', do: 'lose' },
  { delivery: 'event', point: 'acked', do: 'lose' },
  { delivery: 'event', point: 'sent', do: 'lose' },
  { delivery: 'event', point: 'sent', do: 'hold' },
  { delivery: 'event', point: 'sent', do: 'duplicate' },
  { delivery: 'view_submission', point: 'sent', do: 'duplicate' },
]

/** How many of each a run without faults has at least, so that what is planned also strikes. */
const AT_LEAST: Readonly<Record<string, number>> = {
  '*': 36,
  'chat.postMessage': 12,
  view_submission: 12,
  block_actions: 7,
  event: 20,
}

/**
 * `count` faults of all kinds, none at the place of another; with `hang`, one more that takes the bot's whole
 * patience.
 */
export function seededFaults(dice: Dice, count: number, { hang }: { hang: boolean }): Fault[] {
  const taken = new Set<string>()
  const faults: Fault[] = hang
    ? [{ method: 'chat.postMessage', nth: 1 + dice.below(10), point: 'accepted', do: 'hang' }]
    : []
  while (faults.length < count + (hang ? 1 : 0)) {
    const fault = dice.pick<Omit<RequestFault, 'nth'> | Omit<DeliveryFault, 'nth'>>(
      dice.below(2) === 0 ? REQUEST_FAULTS : DELIVERY_FAULTS,
    )
    const name = 'method' in fault ? fault.method : fault.delivery
    const nth = 1 + dice.below(AT_LEAST[name] ?? 1)
    const place = `${'method' in fault ? 'request' : 'delivery'} ${name} ${nth}`
    if (taken.has(place)) continue
    taken.add(place)
    faults.push({ ...fault, nth })
  }
  return faults
}

export function nameOf(fault: Fault): string {
  const name = 'method' in fault ? fault.method : fault.delivery
  const what = typeof fault.do === 'string' ? fault.do : fault.do.error
  return `${what} at ${name} ${fault.nth ?? 1}, ${fault.point}`
}
