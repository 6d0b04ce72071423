import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parse } from 'yaml'
import { checkMessageBlocks } from '../../src/playground/block-kit/check-message-blocks.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import { startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { checkRun } from './check-run.ts'
import { type FaultKind, trouble } from './cluster-faults.ts'
import { PATIENCE_MS } from './insist.ts'
import { type KeptCluster, keepCluster } from './kept-cluster.ts'
import { newLedger } from './ledger.ts'
import { brokenNudges, type SeenNudge } from './nudges-check.ts'
import { addsPeople, answersAll, collect, MEMBERS, START, steps } from './nudges-play.ts'
import { countBy, type Played } from './play.ts'
import { SCRIPT } from './script.ts'
import { seeded } from './seeded.ts'

const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'))
const PROCESSES = 3
const LOOK_EVERY_MS = 100
const REST_WITHIN_MS = 120_000
/** Between two steps of the clock, real ms. */
const BREATH_MS = 400
/** Those who are nudged are others than those who log. */
const NUDGED = MEMBERS.map(({ id, tz }) => ({ id, tz, name: id, locale: 'en-GB' }))
const LOGGING = Object.entries(SCRIPT).map(([id, script]) => ({ id: id.replace('U1', 'U2'), script }))

export type PlayedCluster = Played & {
  readonly nudges: readonly SeenNudge[]
  /** Nudges that may have arrived, and were left out rather than doubled. */
  readonly unknown: number
  readonly faults: ReadonlyMap<FaultKind, number>
}

/**
 * Three processes on a Postgres: members log, click and leave, and then weeks pass, in which others are nudged and
 * answer; meanwhile one fault after the other. Null where npm has no Postgres for this platform.
 */
export async function playCluster(
  weeks: number,
  { seed, most }: { seed: number; most: number },
): Promise<PlayedCluster | null> {
  const started = performance.now()
  const dir = mkdtempSync(join(tmpdir(), 'onward-torture-cluster-'))
  const clockFile = join(dir, 'clock')
  let now = START
  const write = (instant: number) => writeFileSync(clockFile, new Date(instant).toISOString())
  const setClock = (instant: number) => {
    now = instant
    write(now)
  }
  setClock(START)
  const people = [
    ...NUDGED,
    ...LOGGING.map(({ id }) => ({ id, name: id, tz: 'Europe/Madrid', locale: 'en-GB' })),
  ]
  const blockKit = { checkMessageBlocks, checkView }
  const slack = await startLocalSlack({ manifest, people, blockKit, timing: { waitMs: 2 * PATIENCE_MS } })
  const kept = await keepCluster(slack, {
    size: PROCESSES,
    env: { ONWARD_CLOCK_FILE: clockFile },
    now: () => now,
  })
  const ledger = newLedger(LOGGING.map(({ id }) => id))
  const seen: SeenNudge[] = []
  const broken: string[] = []
  try {
    if (kept === null) return null
    await kept.up()
    for (const { id } of MEMBERS) await addsPeople(slack.person(id))
    await kept.settled()
    let isOver = false
    // Within one instant of the play, so that what is due is the same with and without.
    const stepClock = async (ms: number) => {
      write(now + ms)
      await pause(500)
      write(now)
    }
    const troubled = trouble({ slack, kept, stepClock }, seeded(seed), most, () => isOver)
    await act().catch((error: unknown) => void broken.push(String(error)))
    isOver = true
    const faults = await troubled
    slack.faults.clear()
    await comesToRest(kept, now).catch((error: unknown) => void broken.push(String(error)))
    collect(slack, now, seen)
    const code = await kept.stop()
    if (code !== 0) broken.push(`a process ended with ${code}`)
    const { location, key } = kept.cluster
    const findings = await checkRun({ location, key }, ledger, slack.person, now)
    broken.push(...findings.broken, ...brokenNudges(seen, MEMBERS))
    const sent = await kept.value(`select count(*) from nudges where state = 'sent'`)
    return {
      ...findings,
      broken,
      nudges: seen,
      unknown: Math.max(0, sent - new Set(seen.map(({ id }) => id)).size),
      faults,
      deaths: kept.deaths,
      struck: [...faults.values()].reduce((sum, count) => sum + count, 0),
      slowestRecoveryMs: 0,
      ms: performance.now() - started,
      crossed: {
        requests: countBy(slack.wire.requests().map(({ method }) => method)),
        deliveries: countBy(slack.wire.deliveries().map(({ name }) => name)),
      },
      log: kept.log(),
    }
  } finally {
    await kept?.discard()
    await slack.close()
    rmSync(dir, { recursive: true, force: true })
  }

  async function act(): Promise<void> {
    if (kept === null) return
    await Promise.all(
      LOGGING.map(async ({ id, script }) => {
        const member = ledger.get(id)
        if (member) await script({ slack, bot: kept, person: slack.person(id), ledger: member })
      }),
    )
    for (const instant of steps(weeks)) {
      // Time for a fault: without any, weeks pass in seconds.
      if (most > 0) await pause(BREATH_MS)
      setClock(instant)
      await comesToRest(kept, instant)
      collect(slack, instant, seen)
      await answersAll(slack, kept)
    }
  }
}

/** Until nothing is due any more and nothing waits. */
async function comesToRest(kept: KeptCluster, now: number): Promise<void> {
  const deadline = performance.now() + REST_WITHIN_MS
  const due = () =>
    kept.value('select count(*) from nudge_plans where next_nudge_at <= $1', [now]).catch(() => 1)
  while ((await due()) > 0) {
    if (performance.now() > deadline) throw new Error('what was due did not go out')
    await pause(LOOK_EVERY_MS)
  }
  await kept.settled()
}
