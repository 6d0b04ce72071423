import type { Clock } from '../../src/clock/clock.ts'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace } from '../../src/db/scope.ts'
import { knowMember } from '../../src/members/know-member.ts'
import { type Member, UNKNOWN_PROFILE } from '../../src/members/member.ts'
import type { Person } from '../../src/people/person.ts'
import { type Random, systemRandom } from '../../src/random.ts'
import { type LogRejection, logRejection } from '../../src/rejections/log-rejection.ts'
import type { Rejection } from '../../src/rejections/rejection.ts'
import { HERE } from './databases.ts'

export const DAY_MS = 24 * 60 * 60 * 1_000
/** Monday noon, UTC. */
export const NOON = Date.UTC(2026, 2, 2, 12)

/** A clock that stands until the test moves it. */
export function standingClock(start: number = NOON): Clock & { moveBy(ms: number): void } {
  let now = start
  return {
    now: () => now,
    moveBy: (ms) => {
      now += ms
    },
    onMoved() {},
    close() {},
  }
}

export function aRejection(changes: Partial<Rejection> = {}): Rejection {
  return {
    company: 'Northwind',
    role: 'Ward nurse',
    stage: 'interview',
    outcome: 'no',
    heardOn: '2026-03-02',
    how: 'email',
    reason: 'none',
    contact: { name: 'Mia Kern', address: 'mia@northwind.example', known: 'She led the interview' },
    lesson: 'Ask who else is in the room',
    quiet: false,
    ...changes,
  }
}

/** Somebody who was added on the day of NOON, and is next by the default cadence. */
export function aPerson(changes: Partial<Person> = {}): Person {
  return {
    id: 'person',
    memberId: 'member',
    entryId: null,
    name: 'Mia Kern',
    address: 'mia@northwind.example',
    known: 'She led the interview',
    note: 'Likes sailing',
    kind: 'hiring_manager',
    cadenceWeeks: null,
    addedOn: '2026-03-02',
    lastTouchOn: null,
    touches: 0,
    postponedTo: null,
    nextOn: '2026-03-30',
    state: 'active',
    unanswered: 0,
    ...changes,
  }
}

/** What use cases are given, with the operating system's randomness and a standing clock. */
export function useCaseDeps(database: OnwardDatabase, clock: Clock = standingClock()) {
  return { database, clock, random: systemRandom }
}

type Logging = { clock?: Clock; random?: Random; workspaceId?: string }

/** Logs one no as the app would; `origin` is the view it comes from. */
export function logs(
  database: OnwardDatabase,
  slackUserId: string,
  origin: string,
  { clock, random = systemRandom, workspaceId = HERE, ...changes }: Partial<Rejection> & Logging = {},
): ReturnType<typeof logRejection> {
  const log: LogRejection = {
    workspaceId,
    slackUserId,
    origin,
    profile: UNKNOWN_PROFILE,
    rejection: aRejection(changes),
  }
  return logRejection({ ...useCaseDeps(database, clock), random }, log)
}

/** A member who is known, with nothing logged. */
export function member(database: OnwardDatabase, slackUserId: string, workspaceId = HERE): Promise<Member> {
  return inWorkspace(database, workspaceId, (scope) =>
    knowMember(scope, { random: systemRandom, now: NOON }, { slackUserId, profile: UNKNOWN_PROFILE }),
  )
}
