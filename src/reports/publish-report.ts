import type { KeyObject } from 'node:crypto'
import { REASONS_GIVEN, STAGES } from '../rejections/rejection.ts'
import { type Contribution, type CountedEntry, contributionOf, type ReportAbout } from './contribution.ts'
import { type Noise, noiseFor } from './noise.ts'
import { NO_REPORT, type Report } from './report.ts'
import { BLURS, type Blur, COMPANY_FLOOR, FLOOR, type Tier } from './tier.ts'

/** Somebody who was in the group, or in the community, in the window. */
export type RosterMember = {
  readonly memberId: string
  /** Whether they chose to be counted. */
  readonly counted: boolean
  /** Whether they can open the report first. */
  readonly lead: boolean
}

/** What a report is about, and what its blur hangs on. */
export type ReportSubject = {
  /** A group or a community: an opaque id, the same for each of its windows. */
  readonly scope: string
  readonly window: { readonly id: string; readonly from: number; readonly to: number }
  /** Locked when the window started. */
  readonly tier: Tier
  readonly about: ReportAbout
}

/**
 * The report of one scope and one window, from everything that is known of its members. Pure: the same
 * input gives the same report, to the byte. Counted are people, never entries: only members who chose to be
 * counted and are no leads, only nos, only what was entered in the window; from each of them at most 1 for
 * any number. Every number is blurred, and shown only over two locks.
 *
 * Source of every rule: docs/PRIVACY.md.
 *
 * @param key 32 secret bytes, which never change: other bytes would draw a second noise for a window
 */
export function publishReport(
  key: KeyObject,
  subject: ReportSubject,
  data: { readonly members: readonly RosterMember[]; readonly entries: readonly CountedEntry[] },
): Report {
  const { window, about } = subject
  const counted = new Set(data.members.filter(isCounted).map(({ memberId }) => memberId))
  const nos = data.entries.filter(
    ({ memberId, outcome, enteredAt }) =>
      counted.has(memberId) && outcome === 'no' && enteredAt >= window.from && enteredAt < window.to,
  )
  const contributions = [...Map.groupBy(nos, ({ memberId }) => memberId)].map(([memberId, entries]) =>
    contributionOf(key, { windowId: window.id, about }, memberId, entries),
  )
  return blurReport(key, subject, contributions)
}

function isCounted({ counted, lead }: RosterMember): boolean {
  return counted && !lead
}

/** The second half of `publishReport`, for whoever bounds contributions while reading. */
export function blurReport(
  key: KeyObject,
  subject: ReportSubject,
  contributions: readonly Contribution[],
): Report {
  const { scope, window } = subject
  return drawReport(subject, contributions, noiseFor(key, { scope, windowId: window.id, contributions }))
}

/** The report that a given noise makes of bounded contributions. */
export function drawReport(
  { tier, about }: Pick<ReportSubject, 'tier' | 'about'>,
  contributions: readonly Contribution[],
  noise: Noise,
): Report {
  if (tier === 'none') return NO_REPORT
  const cells = { blur: BLURS[tier], noise }
  if (about === 'companies') {
    const companies = shownCompanies(cells, contributions)
    return companies.length === 0 ? NO_REPORT : { kind: 'companies', companies }
  }
  const people = shownPeople(cells, contributions)
  if (people === null) return NO_REPORT
  if (tier === 'S') return { kind: 'small', people, interview: interviewShare(cells, contributions, people) }
  return {
    kind: 'full',
    people,
    stages: shownCells(cells, 'stage', STAGES, contributions),
    reasons: shownCells(cells, 'reason', REASONS_GIVEN, contributions),
    companies: about === 'both' ? shownCompanies(cells, contributions) : [],
  }
}

type Cells = { readonly blur: Blur; readonly noise: Noise }

function shownPeople({ blur, noise }: Cells, contributions: readonly Contribution[]): number | null {
  const exact = contributions.length
  return shownNumber(exact, exact + noise('people', blur.people), { floor: FLOOR, least: blur.threshold })
}

/**
 * The share of those who reached an interview. Near half, the blur alone would decide: two to three fifths is
 * "about".
 */
function interviewShare(
  { blur, noise }: Cells,
  contributions: readonly Contribution[],
  people: number,
): 'less' | 'about' | 'more' {
  const reached = contributions.filter(({ stage }) => stage === 'interview' || stage === 'final_round')
  const part = reached.length + noise('interview', blur.interview)
  if (5 * part < 2 * people) return 'less'
  return 5 * part > 3 * people ? 'more' : 'about'
}

function shownCells<Name extends string>(
  { blur, noise }: Cells,
  about: 'stage' | 'reason',
  names: readonly Name[],
  contributions: readonly Contribution[],
): Record<Name, number | 'few'> {
  const locks = { floor: FLOOR, least: blur.threshold }
  const shown = names.map((name) => {
    const exact = contributions.filter((one) => one[about] === name).length
    const blurred = exact + noise(`${about}:${name}`, blur.cell)
    return [name, shownNumber(exact, blurred, locks) ?? 'few']
  })
  return Object.fromEntries(shown)
}

/** The most people first; those with equally many in the order of their ids. */
function shownCompanies(
  { blur, noise }: Cells,
  contributions: readonly Contribution[],
): { companyId: string; people: number }[] {
  if (blur.company === 0) return []
  const exact = new Map<string, number>()
  for (const { companies } of contributions)
    for (const companyId of companies) exact.set(companyId, (exact.get(companyId) ?? 0) + 1)
  const locks = { floor: COMPANY_FLOOR, least: blur.companyThreshold }
  return [...exact]
    .flatMap(([companyId, count]) => {
      if (count < locks.floor) return []
      const people = shownNumber(count, count + noise(`company:${companyId}`, blur.company), locks)
      return people === null ? [] : [{ companyId, people }]
    })
    .toSorted((a, b) => b.people - a.people || (a.companyId < b.companyId ? -1 : 1))
}

/** Two locks: enough exact people behind a number, and a blurred number that is large enough. */
function shownNumber(exact: number, blurred: number, locks: { floor: number; least: number }): number | null {
  return exact >= locks.floor && blurred >= locks.least ? blurred : null
}
