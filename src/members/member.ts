import type { MemberKey } from '../sealing/member-key.ts'

/** A person in a workspace who has used Onward. */
export type Member = {
  readonly id: string
  readonly slackUserId: string
  /** What holds: the member's own choice, else what Slack says. */
  readonly timeZone: string | null
  readonly locale: string | null
  readonly choice: Choice
  /** What Slack said last. */
  readonly slackProfile: Profile
  /** Whether the three sentences of the first meeting were shown. */
  readonly met: boolean
  /** Seals and opens this member's words. */
  readonly key: MemberKey
}

/** What decides how we speak to a person; null where it is not known, as when Slack could not be asked. */
export type Profile = {
  readonly timeZone: string | null
  readonly locale: string | null
  /** What Slack says, where `timeZone` and `locale` may be the member's own choice instead. */
  readonly slack?: { readonly timeZone: string | null; readonly locale: string | null }
  /** The name that Slack shows, to sign a draft with; it is stored nowhere but in a draft that the member keeps. */
  readonly name?: string | null
}

/** What a member chose in place of what Slack says; null where nothing. */
export type Choice = {
  readonly timeZone: string | null
  readonly language: string | null
}

export const UNKNOWN_PROFILE: Profile = { timeZone: null, locale: null }

/** A member's id is random and made anew when somebody comes back: it tells one stay from the next. */
export type MemberRef = { readonly workspaceId: string; readonly memberId: string }
