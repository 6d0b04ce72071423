import type { Played } from './play.ts'
import type { Fault } from './seeded-faults.ts'

/** One or two kills of a run; `point` is what the table groups by. */
export type Kill = { readonly point: string; readonly nth: string; readonly faults: readonly Fault[] }

const REQUEST_POINTS = ['received', 'accepted', 'answered'] as const
const DELIVERY_POINTS = ['sent', 'acked', 'settled'] as const

/**
 * Every kill point of every method and every kind of delivery that a run without faults was seen to use:
 * at the first, at one in the middle and at the last that comes. And every kill point of looking a message
 * up, after a kill that left it in doubt: the first of all, when no channel is known, and a later one.
 */
export function killPoints({ crossed }: Pick<Played, 'crossed'>): Kill[] {
  const ofRequests = [...crossed.requests].flatMap(([method, count]) =>
    REQUEST_POINTS.flatMap((point) =>
      nths(count).map((nth) => killAt(`${method} ${point}`, nth, { method, nth, point, do: 'kill' })),
    ),
  )
  const ofLookUps = REQUEST_POINTS.flatMap((point) =>
    [1, 8].map((nth) =>
      killAt(
        `conversations.history ${point}`,
        nth,
        { method: 'chat.postMessage', nth, point: 'accepted', do: 'kill' },
        { method: 'conversations.history', point, do: 'kill' },
      ),
    ),
  )
  const ofDeliveries = [...crossed.deliveries].flatMap(([delivery, count]) =>
    DELIVERY_POINTS.flatMap((point) =>
      nths(count).map((nth) => killAt(`${delivery} ${point}`, nth, { delivery, nth, point, do: 'kill' })),
    ),
  )
  return [...ofRequests, ...ofLookUps, ...ofDeliveries]
}

function killAt(point: string, nth: number, ...faults: Fault[]): Kill {
  return { point, nth: String(nth), faults }
}

function nths(count: number): number[] {
  return [...new Set([1, Math.ceil(count / 2), count])]
}
