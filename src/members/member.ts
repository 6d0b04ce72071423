import type { MemberKey } from '../sealing/member-key.ts'

/** A person in a workspace who has used Onward. */
export type Member = {
  readonly id: string
  readonly slackUserId: string
  readonly timeZone: string | null
  readonly locale: string | null
  /** Whether the three sentences of the first meeting were shown. */
  readonly met: boolean
  /** Seals and opens this member's words. */
  readonly key: MemberKey
}

/** What Slack says about a person that decides how we speak to them; null where Slack could not be asked. */
export type Profile = {
  readonly timeZone: string | null
  readonly locale: string | null
}

export const UNKNOWN_PROFILE: Profile = { timeZone: null, locale: null }
