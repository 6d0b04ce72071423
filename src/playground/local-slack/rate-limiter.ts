import type { SlackClock } from './clock.ts'

/** Slack's tiers, in calls a minute for one method in one workspace. `special` has limits of its own or none. */
export type Tier = 2 | 3 | 4 | 'special'

const callsAMinute = { 2: 20, 3: 50, 4: 100 } as const
const postsAMinuteInWorkspace = 300
const postBurstInChannel = 3

/** Says for each call whether Slack would let it through now. */
export interface RateLimiter {
  /** Takes one call of a method; answers the seconds to wait (at least 1) where the minute's calls are used up. */
  takeCall(method: string, tier: Tier): number | undefined
  /** Takes one post to a channel: one a second with a burst of three, and 300 a minute over the whole workspace. */
  takePost(channel: string): number | undefined
}

interface Bucket {
  tokens: number
  at: number
}

/** Buckets that fill up again with the clock; `none` lets everything through. */
export function createRateLimiter(clock: SlackClock, rates: 'slack' | 'none'): RateLimiter {
  const buckets = new Map<string, Bucket>()

  const filled = (key: string, size: number, perSecond: number): Bucket => {
    const now = clock.now()
    const bucket = buckets.get(key) ?? { tokens: size, at: now }
    bucket.tokens = Math.min(size, bucket.tokens + ((now - bucket.at) / 1000) * perSecond)
    bucket.at = now
    buckets.set(key, bucket)
    return bucket
  }
  // A hair of slack: adding up thirds of a second must not cost a call that is due.
  const waitFor = (bucket: Bucket, perSecond: number): number | undefined =>
    bucket.tokens > 1 - 1e-6 ? undefined : Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond - 1e-6))

  return {
    takeCall: (method, tier) => {
      if (rates === 'none' || tier === 'special') return undefined
      const perSecond = callsAMinute[tier] / 60
      const bucket = filled(`method ${method}`, callsAMinute[tier], perSecond)
      const wait = waitFor(bucket, perSecond)
      if (wait === undefined) bucket.tokens -= 1
      return wait
    },
    takePost: (channel) => {
      if (rates === 'none') return undefined
      const inChannel = filled(`channel ${channel}`, postBurstInChannel, 1)
      const inWorkspace = filled('workspace', postsAMinuteInWorkspace, postsAMinuteInWorkspace / 60)
      const wait = waitFor(inChannel, 1) ?? waitFor(inWorkspace, postsAMinuteInWorkspace / 60)
      if (wait !== undefined) return wait
      inChannel.tokens -= 1
      inWorkspace.tokens -= 1
      return undefined
    },
  }
}
