import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type DrainFigures, measureDrain } from './measure-drain.ts'
import { measureNudges, type NudgeFigures, type NudgeSizes } from './measure-nudges.ts'
import { measureStarts } from './measure-starts.ts'
import {
  drainLine,
  gesturesTables,
  judge,
  judgeNudges,
  modeTables,
  nudgesTable,
  startsTable,
  targetsTable,
} from './report.ts'
import { type ModeResults, measureGestures, runMode, type Sizes } from './run-mode.ts'

const SIZES: Sizes = { rounds: 60, blockSize: 10, atOnce: 32, crowdRounds: 12, rushSize: 200 }
const STARTS = 7
/** Due messages that are drained against Slack's limits, in simulated time. */
const DRAINED = 10_000
/** The same due work among few and among many people; then much due work among many. */
const NUDGES: readonly [NudgeSizes, NudgeSizes, NudgeSizes] = [
  { people: 10_000, due: 1_000, idleTicks: 300 },
  { people: 1_000_000, due: 1_000, idleTicks: 300 },
  { people: 1_000_000, due: 10_000, idleTicks: 300 },
]

/**
 * Measures the product beside a bare Bolt app and prints tables. Ends with 0 when it could measure; with
 * `--check` only when every target was met too. `--profile <folder>` writes the product's CPU profiles there.
 * `nudges` measures nothing but them; `gestures` nothing but `/rejected`, a submission
 * and a click, one at a time, in `--rounds` blocks of each app.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' }, profile: { type: 'string' }, rounds: { type: 'string' } },
    allowPositionals: true,
  })
  const env: Record<string, string> =
    values.profile === undefined ? {} : { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${values.profile}` }
  const began = new Date()
  if (positionals[0] === 'gestures') {
    const sizes = { ...SIZES, rounds: Number(values.rounds ?? SIZES.rounds) }
    for (const mode of ['socket', 'http'] as const)
      print([gesturesTables(mode, await measureGestures(mode, sizes, env), Math.random)])
    return
  }
  const nudges: NudgeFigures[] = []
  for (const sizes of NUDGES) nudges.push(await measureNudges(sizes))
  const drain: DrainFigures = await measureDrain(DRAINED)
  if (positionals[0] === 'nudges') {
    const targets = judgeNudges(nudges, drain)
    print([targetsTable(targets), nudgesTable(nudges), drainLine(drain)])
    if (values.check && targets.some((target) => !target.met)) process.exitCode = 1
    return
  }
  const results: ModeResults[] = []
  for (const mode of ['socket', 'http'] as const) results.push(await runMode(mode, SIZES, env))
  const starts = await measureStarts(STARTS)
  const targets = [...results.flatMap((result) => judge(result, Math.random)), ...judgeNudges(nudges, drain)]
  const command = ['npm run bench', ...process.argv.slice(2)].join(' ')
  print([
    `\`${command}\` on ${began.toISOString().slice(0, 10)}, Node.js ${process.versions.node}, ${availableParallelism()} cores with a load of ${loadavg()[1]?.toFixed(1)} (5 minutes), SQLite; ${SIZES.rounds} blocks of ${SIZES.blockSize} members for each app.`,
    targetsTable(targets),
    ...results.map((result) => modeTables(result, SIZES, Math.random)),
    startsTable(starts),
    nudgesTable(nudges),
    drainLine(drain),
  ])
  if (values.check && targets.some((target) => !target.met)) process.exitCode = 1
}

function print(parts: readonly string[]): void {
  process.stdout.write(`${parts.join('\n\n')}\n`)
}

await main()
