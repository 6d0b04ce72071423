import type { SlackClock } from './clock.ts'

const lifeMs = 30 * 60_000
const uses = 5

/** Where a response_url leads, and to which message it belongs. */
export interface ResponseTarget {
  person: string
  channel: string
  /** The `ts` of the message that was clicked; undefined for commands and message shortcuts. */
  original?: string
}

export interface ResponseUrls {
  issue(target: ResponseTarget): string
  /** Uses an address once; 'used_url' after five uses, 'expired_url' after thirty minutes or for an unknown one. */
  take(path: string): ResponseTarget | 'used_url' | 'expired_url'
}

/** Addresses under `base`, which ends without a slash. */
export function createResponseUrls(base: () => string, clock: SlackClock): ResponseUrls {
  const issued = new Map<string, { target: ResponseTarget; at: number; left: number }>()
  return {
    issue: (target) => {
      const path = `/respond/${issued.size + 1}`
      issued.set(path, { target, at: clock.now(), left: uses })
      return `${base()}${path}`
    },
    take: (path) => {
      const known = issued.get(path)
      if (!known || clock.now() - known.at > lifeMs) return 'expired_url'
      if (known.left === 0) return 'used_url'
      known.left -= 1
      return known.target
    },
  }
}
