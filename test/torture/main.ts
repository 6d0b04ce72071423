import { availableParallelism } from 'node:os'
import { exit, stdout } from 'node:process'
import { killPoints } from './kill-points.ts'
import { type Played, play, type Trouble } from './play.ts'
import { formatTable, newTally, type Tally, tallyRun } from './report.ts'
import { seeded } from './seeded.ts'
import { nameOf, randomKills, seededFaults } from './seeded-faults.ts'

const RANDOM_KILLS = 200
const KILLS_A_RUN = 10
const FAULT_RUNS = 20
const FAULTS_A_RUN = 10
/** After a kill what is queued goes out within this. Real ms. */
const RECOVERS_WITHIN_MS = 10_000

type Run = {
  readonly group: string
  readonly name: string
  readonly trouble: Trouble
  readonly killsOnly: boolean
}

/**
 * `npm run torture`: every kill point, random kills, and faults of all kinds. `SEED=…` repeats the chances
 * of a run; `npm run torture -- kill-points`, `random` or `faults` runs that part alone.
 */
async function main(): Promise<void> {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  const part = process.argv[2] ?? 'all'
  say(`SEED=${seed}\n`)
  const tally = newTally()
  if (part === 'all' || part === 'kill-points') {
    const calm = await play()
    report(tally, { group: 'no fault', name: 'no fault', trouble: {}, killsOnly: true }, calm)
    const runs = killPointRuns(calm)
    await inParallel(tally, runs.values())
    for (const point of new Set(runs.map(({ group }) => group))) {
      if (tally.lines.get(point)?.struck) continue
      tally.broken += 1
      say(`NOT REACHED: ${point}\n`)
    }
  }
  if (part === 'all' || part === 'random') await inParallel(tally, randomRuns(seed, tally))
  if (part === 'all' || part === 'faults') await inParallel(tally, faultRuns(seed))
  say(`\n${formatTable(tally)}\nseed ${seed}: ${tally.summary()}\n`)
  exit(tally.broken === 0 ? 0 : 1)
}

function killPointRuns(calm: Played): Run[] {
  return killPoints(calm).map(({ point, nth, faults }) => ({
    group: point,
    name: `${point}, number ${nth}`,
    trouble: { faults },
    killsOnly: true,
  }))
}

/** Runs until there were as many kills as wanted; each has a seed of its own, the first one's is the seed given. */
function* randomRuns(seed: number, tally: Tally): Generator<Run> {
  const struck = new Map<string, number>()
  const before = tally.deaths
  for (let run = seed; tally.deaths - before < RANDOM_KILLS; run += 1) {
    const trouble = randomKills(seeded(run), KILLS_A_RUN, struck)
    yield { group: 'random kills', name: `random kills, SEED=${run}`, trouble, killsOnly: true }
  }
  for (const [kind, count] of struck) say(`${count} kills ${kind}\n`)
}

function* faultRuns(seed: number): Generator<Run> {
  for (let run = seed; run < seed + FAULT_RUNS; run += 1) {
    const faults = seededFaults(seeded(run), FAULTS_A_RUN, { hang: run % 4 === 0 })
    const name = `faults, SEED=${run} (${faults.map(nameOf).join('; ')})`
    yield { group: 'faults of all kinds', name, trouble: { faults }, killsOnly: false }
  }
}

/** One run a core: a second process of the bot would only wait for the first. */
async function inParallel(tally: Tally, runs: Iterator<Run>): Promise<void> {
  const work = async () => {
    for (let next = runs.next(); !next.done; next = runs.next()) {
      report(tally, next.value, await play(next.value.trouble))
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
}

function report(tally: Tally, run: Run, played: Played): void {
  if (run.killsOnly && played.slowestRecoveryMs > RECOVERS_WITHIN_MS) {
    played.broken.push(`what was queued waited ${Math.round(played.slowestRecoveryMs)} ms after a restart`)
  }
  tallyRun(tally, run.group, played)
  for (const sentence of played.broken) say(`BROKEN after ${run.name}: ${sentence}\n`)
}

function say(text: string): void {
  stdout.write(text)
}

await main()
