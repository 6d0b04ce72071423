import type { Dice } from '../torture/seeded.ts'
import type { Fault } from '../torture/seeded-faults.ts'

/** What goes wrong before a click: time jumps by so many ms, or a fault strikes soon; null in most rounds. */
export type Trouble = { readonly jumpMs: number } | { readonly fault: Fault } | null

const HOUR_MS = 3_600_000

export function troubleBy(dice: Dice): Trouble {
  switch (dice.below(10)) {
    case 0:
      return { jumpMs: (1 + dice.below(40)) * HOUR_MS }
    case 1: {
      const point = dice.pick(['received', 'accepted', 'answered'] as const)
      return { fault: { method: '*', nth: 1 + dice.below(4), point, do: 'kill' } }
    }
    case 2: {
      const point = dice.pick(['sent', 'acked', 'settled'] as const)
      return { fault: { delivery: 'block_actions', point, do: 'kill' } }
    }
    case 3: {
      const what = dice.pick(['duplicate', 'hold', 'lose'] as const)
      return { fault: { delivery: 'block_actions', point: 'sent', do: what } }
    }
    case 4: {
      const method = dice.pick(['chat.update', 'response_url'])
      const point = dice.pick(['received', 'accepted'] as const)
      return { fault: { method, point, do: dice.pick(['http-500', 'drop-connection', 'rate-limit']) } }
    }
    default:
      return null
  }
}
