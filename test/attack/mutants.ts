import { type Contribution, type CountedEntry, contributionOf } from '../../src/reports/contribution.ts'
import { twoSidedGeometric } from '../../src/reports/noise.ts'
import { blurReport, drawReport, publishReport } from '../../src/reports/publish-report.ts'
import type { Publish, World } from './worlds.ts'

/** Ways to get the report wrong. Each has to fail at least one proof: else the proofs have no teeth. */
export const MUTANTS: Readonly<Record<string, Publish>> = {
  'no noise': (key, subject, world) => drawReport(subject, boundedAlone(key, subject, world), () => 0),

  'the floor only': (key, subject, world) => {
    const people = boundedAlone(key, subject, world)
    return people.length < 5
      ? { kind: 'none' }
      : drawReport(subject, people, (cell) =>
          cell === 'people' && people.length < 7 ? 7 - people.length : 0,
        )
  },

  'noise by the cell alone': (key, subject, world) =>
    drawReport(subject, boundedAlone(key, subject, world), (cell, epsilon) =>
      twoSidedGeometric(epsilon, Buffer.from(key.export().toString('hex') + cell)),
    ),

  'drawn anew at each view': (key, subject, world) =>
    publishReport(key, { ...subject, scope: `${subject.scope} ${Math.random()}` }, world),

  'leads counted': (key, subject, world) =>
    publishReport(key, subject, { ...world, members: world.members.map((one) => ({ ...one, lead: false })) }),

  'rows counted': (key, subject, world) =>
    blurReport(
      key,
      subject,
      counting(subject, world).map((entry, row) => ({
        ...contributionOf(key, windowOf(subject), entry.memberId, [entry]),
        memberId: `${entry.memberId} ${row}`,
      })),
    ),

  'the window extended': (key, subject, world) => {
    const { id, from, to } = subject.window
    return publishReport(key, { ...subject, window: { id, from: from - (to - from), to } }, world)
  },

  'true zeros': (key, subject, world) => {
    const report = publishReport(key, subject, world)
    const hidden = report.kind === 'none' || JSON.stringify(report).includes('few')
    return hidden && boundedAlone(key, subject, world).length === 0
      ? ({ kind: 'none', people: 0 } as never)
      : report
  },
}

/** Who is counted, each bounded: the rules of the real function, with its noise left to the mutant. */
function boundedAlone(
  key: Parameters<Publish>[0],
  subject: Parameters<Publish>[1],
  world: World,
): Contribution[] {
  return [...Map.groupBy(counting(subject, world), ({ memberId }) => memberId)].map(([memberId, entries]) =>
    contributionOf(key, windowOf(subject), memberId, entries),
  )
}

function counting({ window }: Parameters<Publish>[1], { members, entries }: World): CountedEntry[] {
  const counted = new Set(members.filter((one) => one.counted && !one.lead).map(({ memberId }) => memberId))
  return entries.filter(
    ({ memberId, outcome, enteredAt }) =>
      counted.has(memberId) && outcome === 'no' && enteredAt >= window.from && enteredAt < window.to,
  )
}

function windowOf({ window, about }: Parameters<Publish>[1]) {
  return { windowId: window.id, about }
}
