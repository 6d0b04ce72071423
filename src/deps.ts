import type { WebClient } from '@slack/web-api'
import type { Clock } from './clock/clock.ts'
import type { OnwardDatabase } from './db/database.ts'
import type { Log } from './log.ts'
import type { Outbox } from './outbox/outbox.ts'
import type { Random } from './random.ts'
import type { Profiles } from './slack/profiles.ts'

/** What listeners and use cases are given. Built once, in onward.ts. */
export type Deps = {
  readonly database: OnwardDatabase
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly outbox: Pick<Outbox, 'wake'>
  readonly profiles: Profiles
  /** A client with a workspace's token, for what nobody's click or command has brought one for. */
  readonly clientFor: (workspaceId: string) => WebClient
  /** The Slack user ids that the operator named: they may set up the first group. */
  readonly firstLeads: ReadonlySet<string>
  /** Real time in epoch milliseconds, for leases, deadlines and back-off. */
  readonly realNow: () => number
}
