import { createHash } from 'node:crypto'
import type { SlackClock } from './clock.ts'
import { SlackError } from './slack-error.ts'

const triggerLifeMs = 3000
const form = /^\d+\.\d+\.[0-9a-f]+$/

/** What an interaction allows for three seconds, once: opening a modal for the person who acted. */
interface Trigger {
  person: string
}

export interface Triggers {
  issue(trigger: Trigger): string
  /** Uses a trigger up; throws Slack's error for one that is malformed, too old or used. */
  exchange(id: unknown): Trigger
}

/** Trigger ids that expire by the clock. */
export function createTriggers(clock: SlackClock): Triggers {
  const issued = new Map<string, { trigger: Trigger; at: number; isUsed: boolean }>()
  return {
    issue: (trigger) => {
      const n = issued.size + 1
      const secret = createHash('sha256').update(`trigger ${n}`).digest('hex').slice(0, 32)
      const id = `${Math.floor(clock.now())}.${n}.${secret}`
      issued.set(id, { trigger, at: clock.now(), isUsed: false })
      return id
    },
    exchange: (id) => {
      const known = typeof id === 'string' && form.test(id) ? issued.get(id) : undefined
      if (!known) throw new SlackError('invalid_trigger_id')
      if (known.isUsed) throw new SlackError('exchanged_trigger_id')
      if (clock.now() - known.at > triggerLifeMs) throw new SlackError('expired_trigger_id')
      known.isUsed = true
      return known.trigger
    },
  }
}
