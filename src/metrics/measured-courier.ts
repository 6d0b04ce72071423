import type { Courier, FileCourier } from '../outbox/courier.ts'
import type { Measures } from './measures.ts'

type Count = <Outcome extends { kind: string; error?: string }>(request: Promise<Outcome>) => Promise<Outcome>

function counting(measures: Pick<Measures, 'slackRefused'>): Count {
  return async (request) => {
    const outcome = await request
    if (outcome.error !== undefined) measures.slackRefused(outcome.kind.replaceAll(' ', '_'), outcome.error)
    return outcome
  }
}

/** The same courier, with what Slack did not take counted by Slack's own word for it. */
export function measuredCourier(courier: Courier, measures: Pick<Measures, 'slackRefused'>): Courier {
  const counted = counting(measures)
  return {
    post: (to, message, marker) => counted(courier.post(to, message, marker)),
    update: (place, message, marker) => counted(courier.update(place, message, marker)),
    erase: (place) => counted(courier.erase(place)),
    find: (channel, marker) => counted(courier.find(channel, marker)),
    publish: (slackUserId, view, hash) => counted(courier.publish(slackUserId, view, hash)),
  }
}

/** The same for files. */
export function measuredFileCourier(
  courier: FileCourier,
  measures: Pick<Measures, 'slackRefused'>,
): FileCourier {
  const counted = counting(measures)
  return {
    upload: (file) => counted(courier.upload(file)),
    show: (channel, file) => counted(courier.show(channel, file)),
    find: (channel, fileId) => counted(courier.find(channel, fileId)),
    erase: (fileId) => counted(courier.erase(fileId)),
  }
}
