import { createSecretKey, type KeyObject } from 'node:crypto'
import { REASONS_GIVEN, type ReasonGiven, type Stage } from '../../src/rejections/rejection.ts'
import type { CountedEntry } from '../../src/reports/contribution.ts'
import type { publishReport, ReportSubject, RosterMember } from '../../src/reports/publish-report.ts'
import type { Tier } from '../../src/reports/tier.ts'

/** What an attacker attacks: the real publishing function, or a mutant of it. */
export type Publish = typeof publishReport
export type World = Parameters<Publish>[2]
export type Person = {
  readonly stage: Stage
  readonly reason?: ReasonGiven
  readonly companies?: readonly string[]
}

export const WINDOW = { from: 1_000_000, to: 2_000_000 }

export function attackKey(seed: string): KeyObject {
  return createSecretKey(Buffer.from(seed.padEnd(32, '.').slice(0, 32)))
}

/** One report's subject; `draw` makes it another window, and so another noise. */
export function subjectOf(
  tier: Tier,
  draw: number | string,
  about: ReportSubject['about'] = 'people',
): ReportSubject {
  return { scope: 'a group', window: { id: `window ${draw}`, ...WINDOW }, tier, about }
}

/** A world in which these people logged a no each. */
export function worldOf(people: readonly Person[]): World {
  const members: RosterMember[] = people.map((_, index) => ({
    memberId: `m${index}`,
    counted: true,
    lead: false,
  }))
  const entries = people.flatMap(({ stage, reason = 'none', companies = ['c0'] }, index) =>
    companies.map((companyId): CountedEntry => {
      return { memberId: `m${index}`, enteredAt: WINDOW.from, outcome: 'no', stage, reason, companyId }
    }),
  )
  return { members, entries }
}

/** People who spread over stages and reasons as members do, the first ones first. */
export function crowd(size: number): Person[] {
  const stages: readonly Stage[] = [
    'applied',
    'interview',
    'applied',
    'first_call',
    'final_round',
    'interview',
  ]
  return Array.from({ length: size }, (_, index) => ({
    stage: stages[index % stages.length] ?? 'applied',
    reason: REASONS_GIVEN[index % REASONS_GIVEN.length] ?? 'none',
    companies: [`c${index % 3}`, `c${3 + (index % 2)}`],
  }))
}
