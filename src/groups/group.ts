import type { MemberKey } from '../sealing/member-key.ts'

/** A Slack channel that a lead has set up. */
export type Group = {
  readonly id: string
  readonly channel: string
  /** The channel's name, without its sign. */
  readonly name: string
  /** Who keeps the computer that Onward runs on, as a lead wrote it. */
  readonly computer: string
  /** Whom members can talk to, as a lead wrote it. */
  readonly contacts: string
  readonly sharesAllowed: boolean
  /** Whether the channel is there, not archived, and Onward in it. */
  readonly reachable: boolean
  /** Epoch milliseconds. */
  readonly setUpAt: number
  /** Seals and opens this group's texts. */
  readonly key: MemberKey
}

/** What a lead decides when setting a group up, and can change later. */
export type GroupSetUp = Pick<Group, 'computer' | 'contacts' | 'sharesAllowed'> & {
  /** Slack user ids; one at least. */
  readonly leads: readonly string[]
}
