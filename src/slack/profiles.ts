import type { WebClient } from '@slack/web-api'
import { knownZone } from '../clock/known-zone.ts'
import { type Choice, type Profile, UNKNOWN_PROFILE } from '../members/member.ts'
import { localeOf } from '../words/language.ts'

/** People move and change their language: what Slack said is asked again after this long (real time). */
const FRESH_MS = 12 * 60 * 60 * 1_000
const MAX_REMEMBERED = 10_000
const ASK_FOR_MS = 1_000

/** What the database said of somebody, or that it did not say in time. */
type Stored = { readonly isKnown: boolean; readonly profile: StoredProfile | null }
const NOT_KNOWN: Stored = { isKnown: false, profile: null }

/** What is stored of somebody: what Slack said last, and what they chose in its place. */
export type StoredProfile = { readonly said: Profile; readonly choice: Choice }

/**
 * What holds for people: what they chose, else what Slack says, remembered in memory, so that answering a
 * member seldom waits for it.
 */
export type Profiles = {
  /** What is remembered, without asking; null where nothing fresh is. */
  remembered(workspaceId: string, userId: string): Profile | null
  /** Asks Slack and the database where nothing fresh is remembered, for a second at most. Never throws. */
  of(client: WebClient, workspaceId: string, userId: string): Promise<Profile>
  /** To be called after something of it changed: the next use asks again, in other processes too. */
  forget(workspaceId: string, userId: string): void
}

/** The same with what another process says. */
export type SharedProfiles = Profiles & { forgetKey(key: string): void }

export type ProfilesInput = {
  readonly realNow: () => number
  /** Looks somebody up in the database; null for somebody unknown. */
  readonly stored: (workspaceId: string, userId: string) => Promise<StoredProfile | null>
  /** Names somebody to other processes; the same in each. */
  readonly keyOf: (workspaceId: string, userId: string) => string
  readonly tellOthers: (key: string) => void
}

export function slackProfiles({ realNow, stored, tellOthers, ...input }: ProfilesInput): SharedProfiles {
  const keyOf = noted(input.keyOf)
  const known = new Map<string, { profile: Profile; until: number }>()
  const asking = new Map<string, Promise<Profile>>()

  function remembered(workspaceId: string, userId: string): Profile | null {
    const entry = known.get(keyOf(workspaceId, userId))
    return entry !== undefined && entry.until > realNow() ? entry.profile : null
  }

  function ask(client: WebClient, key: string, inStore: Promise<Stored>, userId: string) {
    const asked = askSlack(client, userId)
    const answer = Promise.all([orAfter(asked, null), inStore]).then(([said, own]) => fold(said, own.profile))
    asking.set(key, answer)
    void Promise.all([asked, inStore]).then(([said, own]) => {
      // Forgotten meanwhile: it may be from before the change.
      if (asking.get(key) !== answer) return
      asking.delete(key)
      // Without what they chose, it would hold for half a day in its place.
      if (said === null || !own.isKnown) return
      if (known.size >= MAX_REMEMBERED) known.clear()
      known.set(key, { profile: fold(said, own.profile), until: realNow() + FRESH_MS })
    })
    return answer
  }

  function forgetKey(key: string): void {
    known.delete(key)
    asking.delete(key)
  }

  return {
    remembered,
    async of(client, workspaceId, userId) {
      const fresh = remembered(workspaceId, userId)
      if (fresh !== null) return fresh
      const key = keyOf(workspaceId, userId)
      const inStore = stored(workspaceId, userId).then((profile) => ({ isKnown: true, profile }))
      return asking.get(key) ?? ask(client, key, orAfter<Stored>(inStore, NOT_KNOWN), userId)
    },
    forget(workspaceId, userId) {
      const key = keyOf(workspaceId, userId)
      forgetKey(key)
      tellOthers(key)
    },
    forgetKey,
  }
}

/** Making a key costs more than all else of a look-up, and is done several times for each thing that somebody does. */
function noted(keyOf: ProfilesInput['keyOf']): ProfilesInput['keyOf'] {
  const keys = new Map<string, string>()
  return (workspaceId, userId) => {
    const person = `${workspaceId} ${userId}`
    const key = keys.get(person) ?? keyOf(workspaceId, userId)
    if (keys.size >= MAX_REMEMBERED) keys.clear()
    keys.set(person, key)
    return key
  }
}

/**
 * Null for an unknown user, a rate limit, no answer: the member is served all the same. So is one in a zone that
 * this computer does not know, as in an unknown one.
 */
async function askSlack(client: WebClient, userId: string): Promise<Profile | null> {
  try {
    const { user } = await client.users.info({ user: userId, include_locale: true })
    const name = user?.profile?.real_name || user?.real_name || user?.profile?.display_name || null
    const locale: unknown = user?.locale
    return { timeZone: knownZone(user?.tz), locale: typeof locale === 'string' ? locale : null, name }
  } catch {
    return null
  }
}

/** A choice goes first, then what Slack says, then what it said last. */
function fold(said: Profile | null, stored: StoredProfile | null): Profile {
  const { name = null, ...slack } = said ?? UNKNOWN_PROFILE
  return {
    timeZone: stored?.choice.timeZone ?? slack.timeZone ?? stored?.said.timeZone ?? null,
    locale: localeOf(stored?.choice.language ?? null, slack.locale ?? stored?.said.locale ?? null),
    slack,
    name,
  }
}

/** What `work` gives, or `instead` where it fails or takes longer than a second. */
async function orAfter<Value>(work: Promise<Value>, instead: Value): Promise<Value> {
  const late = new Promise<Value>((resolve) => setTimeout(resolve, ASK_FOR_MS, instead).unref())
  return Promise.race([work.catch(() => instead), late])
}
