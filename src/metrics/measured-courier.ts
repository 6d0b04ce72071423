import type { Courier } from '../outbox/courier.ts'
import type { Measures } from './measures.ts'

/** The same courier, with what Slack did not take counted by Slack's own word for it. */
export function measuredCourier(courier: Courier, measures: Pick<Measures, 'slackRefused'>): Courier {
  async function counted<Outcome extends { kind: string; error?: string }>(
    request: Promise<Outcome>,
  ): Promise<Outcome> {
    const outcome = await request
    if (outcome.error !== undefined) measures.slackRefused(outcome.kind.replaceAll(' ', '_'), outcome.error)
    return outcome
  }
  return {
    post: (to, message, marker) => counted(courier.post(to, message, marker)),
    update: (place, message, marker) => counted(courier.update(place, message, marker)),
    erase: (place) => counted(courier.erase(place)),
    find: (channel, marker) => counted(courier.find(channel, marker)),
    publish: (slackUserId, view, hash) => counted(courier.publish(slackUserId, view, hash)),
  }
}
