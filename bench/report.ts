import type { Mode, Name } from './contestant.ts'
import type { TimedRound } from './measure-blocks.ts'
import type { DrainFigures } from './measure-drain.ts'
import type { NudgeFigures } from './measure-nudges.ts'
import type { Start } from './measure-starts.ts'
import type { Gestures, ModeResults, Sizes } from './run-mode.ts'
import { median, percentile, type Ratio, ratioOf } from './statistics.ts'
import type { Timings } from './stopwatch.ts'

/** A promise of the project about speed, and whether this run kept it. */
export type Target = { readonly promise: string; readonly measured: string; readonly met: boolean }

const MAX_MODAL_RATIO = 1.15
const MAX_SUBMISSION_RATIO = 2.5
const MAX_CLICK_RATIO = 1.5
const MAX_CROWD_P99_MS = 1_000
const SLACK_WAITS_MS = 3_000

const MODES: Readonly<Record<Mode, string>> = { socket: 'Socket Mode', http: 'HTTP' }
type Gesture = readonly [label: string, gesture: keyof Timings]
const CLICKS: readonly Gesture[] = [['click, acknowledged', 'clickAck']]
const GESTURES = [
  ['`/rejected`, acknowledged', 'commandAck'],
  ['`/rejected`, modal open', 'modalOpen'],
  ['submission, acknowledged', 'submissionAck'],
] as const satisfies readonly (readonly [string, keyof Timings])[]

/** The targets, judged. `random` is for the bounds of the ratios. */
export function judge(results: ModeResults, random: () => number): Target[] {
  const modal = gestureRatio(results.oneByOne, 'modalOpen', random)
  const submission = gestureRatio(results.oneByOne, 'submissionAck', random)
  const click = gestureRatio(results.clicks, 'clickAck', random)
  const crowd = GESTURES.flatMap(([, gesture]) => percentile(allOf(results.crowd, 'product', gesture), 0.99))
  const worst = Math.max(...crowd)
  const mode = MODES[results.mode]
  return [
    {
      promise: `${mode}: \`/rejected\` at most ${MAX_MODAL_RATIO} times the bare app`,
      measured: ratioText(modal),
      met: modal.ratio <= MAX_MODAL_RATIO,
    },
    {
      promise: `${mode}: a submission at most ${MAX_SUBMISSION_RATIO} times the bare app`,
      measured: ratioText(submission),
      met: submission.ratio <= MAX_SUBMISSION_RATIO,
    },
    {
      promise: `${mode}: a checklist click at most ${MAX_CLICK_RATIO} times the bare app`,
      measured: ratioText(click),
      met: click.ratio <= MAX_CLICK_RATIO,
    },
    {
      promise: `${mode}: p99 under 1 s with many at once`,
      measured: `${worst.toFixed(0)} ms`,
      met: worst < MAX_CROWD_P99_MS,
    },
  ]
}

const MAX_IDLE_TICK_MS = 1
const MAX_QUEUED_MS = 2_000
const MAX_GROWTH = 1.5
const MIN_DRAIN_SHARE = 0.95

/** The promises about nudges; the first two figures are of the same due work among few and among many people. */
export function judgeNudges([few, many, much]: readonly NudgeFigures[], drain: DrainFigures): Target[] {
  if (few === undefined || many === undefined || much === undefined) return []
  const growth = many.queuedMs / few.queuedMs
  return [
    {
      promise: `nudges: a tick with nothing due among ${much.people} people at most ${MAX_IDLE_TICK_MS} ms (median)`,
      measured: `${much.idleTickMs.toFixed(2)} ms`,
      met: much.idleTickMs <= MAX_IDLE_TICK_MS,
    },
    {
      promise: `nudges: ${much.due} due members planned and queued in under ${MAX_QUEUED_MS / 1_000} s`,
      measured: `${(much.queuedMs / 1_000).toFixed(2)} s, a click waits ${much.longestWaitMs.toFixed(0)} ms at worst`,
      met: much.queuedMs < MAX_QUEUED_MS && much.queued === much.due,
    },
    {
      promise: `nudges: the same due work at most ${MAX_GROWTH} times as long among ${many.people} people as among ${few.people}`,
      measured: growth.toFixed(2),
      met: growth <= MAX_GROWTH,
    },
    {
      promise: `nudges: due messages drain at ${MIN_DRAIN_SHARE * 100}% of Slack's rate, one channel failing, a member answered at once`,
      measured: `${(drain.share * 100).toFixed(0)}%, answered after ${drain.answerWaitedMs} ms`,
      met: drain.share >= MIN_DRAIN_SHARE && drain.answerWaitedMs <= 1_000,
    },
  ]
}

/** What draining came to. */
export function drainLine({ messages, minutes, share, refusals }: DrainFigures): string {
  return `${messages} messages drained in ${minutes.toFixed(1)} simulated minutes, ${(share * 100).toFixed(1)}% of 300 a minute; Slack said ${refusals} times that there were too many.`
}

/** Every figure of the nudges. */
export function nudgesTable(figures: readonly NudgeFigures[]): string {
  return table(
    ['People stored', 'due members', 'idle tick, ms', 'queued in, ms', 'longest wait of a click, ms'],
    figures.map((one) => [
      String(one.people),
      String(one.due),
      one.idleTickMs.toFixed(3),
      one.queuedMs.toFixed(0),
      one.longestWaitMs.toFixed(1),
    ]),
  )
}

/** The targets as a table. */
export function targetsTable(targets: readonly Target[]): string {
  const rows = targets.map(({ promise, measured, met }) => [promise, measured, met ? 'met' : 'not met'])
  return table(['Promise', 'Measured', ''], rows)
}

/** `/rejected`, a submission and a click, one at a time. `random` is for the bounds of the ratios. */
export function gesturesTables(mode: Mode, { oneByOne, clicks }: Gestures, random: () => number): string {
  return [
    timesTable(`${MODES[mode]}, one at a time, ms`, oneByOne, GESTURES, random),
    timesTable(`${MODES[mode]}, a click on a message, ms`, clicks, CLICKS, random),
  ].join('\n\n')
}

/** Every figure of one mode. `random` is for the bounds of the ratios. */
export function modeTables(results: ModeResults, sizes: Sizes, random: () => number): string {
  const { firstTimes, oneByOne, clicks, crowd, rush, residentBytes } = results
  const times = (label: string, rounds: readonly TimedRound[], gestures: readonly Gesture[] = GESTURES) =>
    timesTable(label, rounds, gestures, random)
  return [
    `### ${MODES[results.mode]}`,
    times('One at a time, ms', oneByOne),
    times('A click on a message, one at a time, ms', clicks, CLICKS),
    `The message has changed ${percentiles(allOf(clicks, 'product', 'clickShown')).join(', ')} ms after the click (p50, p95, p99); the bare app changes nothing.`,
    times(`${sizes.atOnce} submit while ${sizes.atOnce} type, ms`, crowd),
    times('The first time of each member, ms', [firstTimes]),
    table(
      [`${sizes.rushSize} submit at once`, 'product', 'bare'],
      [
        ['stored, and said so', ...both(rush, (one) => `${one.stored} of ${one.members}`)],
        ["acknowledged within Slack's 3 s", ...both(rush, (one) => `${inTime(one.acks)} of ${one.members}`)],
        ['the last one acknowledged after, ms', ...both(rush, (one) => one.ackedMs.toFixed(0))],
        ['p99 of the acknowledgements, ms', ...both(rush, (one) => percentile(one.acks, 0.99).toFixed(0))],
        ['entries acknowledged a second', ...both(rush, (one) => perSecond(one.stored, one.ackedMs))],
        ['entries answered in the DM a second', perSecond(rush.product.stored, rush.product.answeredMs), ''],
        ['resident memory after all this, MiB', ...both(residentBytes, mebibytes)],
      ],
    ),
  ].join('\n\n')
}

/** Start-up and idle memory of both apps. */
export function startsTable(starts: Readonly<Record<Name, readonly Start[]>>): string {
  const ready = (list: readonly Start[]) => median(list.map((start) => start.readyMs)).toFixed(0)
  const idle = (list: readonly Start[]) =>
    mebibytes(median(list.map((start) => start.idleBytes ?? Number.NaN)))
  return table(
    ['Start', 'product', 'bare'],
    [
      ['from spawn to /healthz, ms', ...both(starts, ready)],
      ['resident memory when idle, MiB', ...both(starts, idle)],
    ],
  )
}

function timesTable(
  label: string,
  rounds: readonly TimedRound[],
  gestures: readonly Gesture[],
  random: () => number,
): string {
  const rows = gestures.map(([name, gesture]) => [
    name,
    ...percentiles(allOf(rounds, 'product', gesture)),
    ...percentiles(allOf(rounds, 'bare', gesture)),
    ratioText(gestureRatio(rounds, gesture, random)),
  ])
  return table([label, 'product p50', 'p95', 'p99', 'bare p50', 'p95', 'p99', 'ratio (95%)'], rows)
}

function gestureRatio(rounds: readonly TimedRound[], gesture: keyof Timings, random: () => number): Ratio {
  const pairs = rounds.map(({ product, bare }) => ({ product: product[gesture], bare: bare[gesture] }))
  return ratioOf(pairs, random)
}

function allOf(rounds: readonly TimedRound[], name: Name, gesture: keyof Timings): number[] {
  return rounds.flatMap((round) => round[name][gesture])
}

function percentiles(values: readonly number[]): string[] {
  return [0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(2))
}

function ratioText({ ratio, low, high }: Ratio): string {
  const bounds = low === high ? '' : ` (${low.toFixed(2)} to ${high.toFixed(2)})`
  return `${ratio.toFixed(2)}${bounds}`
}

function both<Value>(of: Readonly<Record<Name, Value>>, text: (value: Value) => string): [string, string] {
  return [text(of.product), text(of.bare)]
}

function inTime(acks: readonly number[]): number {
  return acks.filter((ms) => ms <= SLACK_WAITS_MS).length
}

function perSecond(count: number, ms: number): string {
  return ((count * 1_000) / ms).toFixed(0)
}

function mebibytes(bytes: number | null): string {
  return bytes === null || Number.isNaN(bytes) ? 'unknown' : (bytes / 2 ** 20).toFixed(0)
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}
