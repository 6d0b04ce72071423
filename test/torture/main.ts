import { mkdtempSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { exit, stdout } from 'node:process'
import { type PlayedCluster, playCluster } from './cluster-play.ts'
import { killPoints } from './kill-points.ts'
import { differences } from './nudges-check.ts'
import { type PlayedNudges, playNudges } from './nudges-play.ts'
import { type Played, play, type Trouble } from './play.ts'
import { formatTable, newTally, type Tally, tallyRun } from './report.ts'
import { seeded } from './seeded.ts'
import { nameOf, randomKills, seededFaults } from './seeded-faults.ts'

const RANDOM_KILLS = 200
const KILLS_A_RUN = 10
const FAULT_RUNS = 20
const FAULTS_A_RUN = 10
/** Simulated weeks of nudges a run, and kills by chance in all of them. */
const NUDGE_WEEKS = 13
const NUDGE_KILLS = 1_000
const NUDGE_KILLS_A_RUN = 25
/** In weeks of nudges little happens: processes have to die young. */
const NUDGE_KILLS_LATEST = { ms: 1_500, nth: 5 }
/** Faults in all runs with three processes on Postgres, and simulated weeks a run. */
const CLUSTER_FAULTS = 500
const CLUSTER_FAULTS_A_RUN = 40
const CLUSTER_WEEKS = 8
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
 * of a run; `npm run torture -- kill-points`, `random`, `faults`, `nudges` or `cluster` runs that part alone.
 * `KILLS` and `WEEKS` make the last two parts smaller.
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
  if (part === 'all' || part === 'nudges') await tortureNudges(seed, tally)
  if (part === 'all' || part === 'cluster') await tortureCluster(seed, tally)
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

/** Months of nudges: every kill point, then kills by chance. Nothing may differ from a run without trouble. */
async function tortureNudges(seed: number, tally: Tally): Promise<void> {
  const kills = Number(process.env.KILLS ?? NUDGE_KILLS)
  const weeks = Number(process.env.WEEKS ?? NUDGE_WEEKS)
  const calm = await playNudges(weeks)
  say(`${calm.nudges.length} nudges in ${weeks} weeks without trouble\n`)
  report(tally, { group: 'nudges, no fault', name: 'nudges, no fault', trouble: {}, killsOnly: true }, calm)
  let unknown = 0
  const playOne = async (trouble: Trouble) => {
    const played: PlayedNudges = await playNudges(weeks, trouble)
    unknown += played.unknown
    // A nudge of which nobody knows whether it arrived is left out, and everything after it may shift.
    if (played.unknown === 0) played.broken.push(...differences(calm.nudges, played.nudges))
    return played
  }
  const points = killPoints(calm).filter(({ point }) =>
    /postMessage|history|update|block_actions/.test(point),
  )
  const runs = points.map(({ point, nth, faults }) => ({
    ...{ group: `nudges, ${point}`, name: `nudges, ${point}, number ${nth}` },
    ...{ trouble: { faults }, killsOnly: true },
  }))
  await inParallel(tally, runs.values(), playOne)
  await inParallel(tally, nudgeRuns(seed, tally, kills), playOne)
  say(`${unknown} nudges stay unknown: they may have arrived, and were left out rather than doubled\n`)
}

function* nudgeRuns(seed: number, tally: Tally, kills: number): Generator<Run> {
  const before = tally.deaths
  for (let run = seed; tally.deaths - before < kills; run += 1) {
    if (run > seed) say(`SEED=${run}: ${tally.deaths - before} kills so far\n`)
    const trouble = randomKills(seeded(run), NUDGE_KILLS_A_RUN, new Map(), NUDGE_KILLS_LATEST)
    yield {
      group: 'nudges, random kills',
      name: `nudges, random kills, SEED=${run}`,
      trouble,
      killsOnly: true,
    }
  }
}

/** Three processes on a Postgres, mixed faults over weeks, run after run until there were as many as wanted. */
async function tortureCluster(seed: number, tally: Tally): Promise<void> {
  const faults = Number(process.env.KILLS ?? CLUSTER_FAULTS)
  const weeks = Number(process.env.WEEKS ?? CLUSTER_WEEKS)
  const group = 'cluster, faults of all kinds'
  const calm = await playCluster(weeks, { seed, most: 0 })
  if (calm === null) return say('NO CLUSTER: npm has no Postgres for this platform\n')
  say(`${calm.nudges.length} nudges in ${weeks} weeks without trouble\n`)
  report(
    tally,
    { group: 'cluster, no fault', name: 'cluster, no fault', trouble: {}, killsOnly: false },
    calm,
  )
  const struck = new Map<string, number>()
  let [all, unknown] = [0, 0]
  for (let run = seed; all < faults; run += 1) {
    const most = Math.min(CLUSTER_FAULTS_A_RUN, faults - all)
    const played: PlayedCluster | null = await playCluster(weeks, { seed: run, most })
    if (played === null) return
    all += played.struck
    unknown += played.unknown
    for (const [kind, count] of played.faults) struck.set(kind, (struck.get(kind) ?? 0) + count)
    if (played.unknown === 0) played.broken.push(...differences(calm.nudges, played.nudges))
    report(tally, { group, name: `cluster, SEED=${run}`, trouble: {}, killsOnly: false }, played)
    say(`SEED=${run}: ${played.struck} faults in ${Math.round(played.ms / 1_000)} s, ${all} in all\n`)
  }
  for (const [kind, count] of struck) say(`${count} times: ${kind}\n`)
  say(`${unknown} nudges stay unknown: they may have arrived, and were left out rather than doubled\n`)
}

/** One run a core: a second process of the bot would only wait for the first. */
async function inParallel(
  tally: Tally,
  runs: Iterator<Run>,
  playOne: (trouble: Trouble) => Promise<Played> = play,
): Promise<void> {
  const work = async () => {
    for (let next = runs.next(); !next.done; next = runs.next()) {
      report(tally, next.value, await playOne(next.value.trouble))
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
  if (played.broken.length === 0) return
  const file = join(mkdtempSync(join(tmpdir(), 'onward-torture-log-')), 'log')
  writeFileSync(file, played.log)
  say(`what the processes wrote: ${file}\n`)
}

function say(text: string): void {
  stdout.write(text)
}

await main()
