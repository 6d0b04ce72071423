import type { WebClient } from '@slack/web-api'
import { type Profile, UNKNOWN_PROFILE } from '../members/member.ts'

/** People move and change their language: what Slack said is asked again after this long (real time). */
const FRESH_MS = 12 * 60 * 60 * 1_000
const MAX_REMEMBERED = 10_000
const ASK_FOR_MS = 1_000

/** What Slack says about people, remembered in memory, so that answering a member seldom waits for it. */
export type Profiles = {
  /** What is remembered, without asking; null where nothing fresh is. */
  remembered(workspaceId: string, userId: string): Profile | null
  /** Asks Slack where nothing fresh is remembered, for a second at most. Never throws. */
  of(client: WebClient, workspaceId: string, userId: string): Promise<Profile>
}

export function slackProfiles(realNow: () => number): Profiles {
  const known = new Map<string, { profile: Profile; until: number }>()
  const asking = new Map<string, Promise<Profile>>()

  function remembered(workspaceId: string, userId: string): Profile | null {
    const entry = known.get(`${workspaceId}:${userId}`)
    return entry !== undefined && entry.until > realNow() ? entry.profile : null
  }

  async function ask(client: WebClient, key: string, userId: string): Promise<Profile> {
    try {
      const { user } = await client.users.info({ user: userId, include_locale: true })
      const profile = { timeZone: user?.tz ?? null, locale: user?.locale ?? null }
      if (known.size >= MAX_REMEMBERED) known.clear()
      known.set(key, { profile, until: realNow() + FRESH_MS })
      return profile
    } catch {
      // An unknown user, a rate limit, no answer: the member is served all the same, in UTC and English.
      return UNKNOWN_PROFILE
    } finally {
      asking.delete(key)
    }
  }

  return {
    remembered,
    async of(client, workspaceId, userId) {
      const fresh = remembered(workspaceId, userId)
      if (fresh !== null) return fresh
      const key = `${workspaceId}:${userId}`
      const answer = asking.get(key) ?? ask(client, key, userId)
      asking.set(key, answer)
      return Promise.race([answer, afterMs(ASK_FOR_MS, UNKNOWN_PROFILE)])
    },
  }
}

function afterMs<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, ms, value).unref())
}
