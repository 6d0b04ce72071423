import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatKeyring, newKeyring } from '../src/sealing/keyring.ts'
import { startPostgres } from '../test/support/postgres.ts'
import { type Deliveries, measureDeliveries } from './measure-deliveries.ts'
import { measureStarts } from './measure-starts.ts'
import { measureGestures, type Sizes } from './run-mode.ts'
import { median, ratioOf } from './statistics.ts'

const SIZES: Sizes = { rounds: 30, blockSize: 10, atOnce: 32, crowdRounds: 0, rushSize: 100 }
const STARTS = 7
const MESSAGES = 300
/** At once, to find the machine's limit; and as long as Slack takes, to find the program's. */
const SLACK_MS = [0, 100] as const
const PROCESSES = [1, 2, 4] as const
const MIB = 1_048_576

/**
 * `npm run bench:cluster`: deliveries a second with several processes on one Postgres that waits for its disk, a
 * command and a submission on Postgres beside a bare app that makes one insert there, and starts beside the bare app.
 */
async function main(): Promise<void> {
  const postgres = await startPostgres({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' })
  if (postgres === null) throw new Error('npm has no Postgres for this platform')
  const dir = mkdtempSync(join(tmpdir(), 'onward-bench-'))
  try {
    say(
      `Node.js ${process.versions.node}, ${availableParallelism()} cores with a load of ${loadavg()[1]?.toFixed(1)}`,
    )
    const deliveries: Deliveries[] = []
    for (const slackMs of SLACK_MS)
      for (const processes of PROCESSES)
        deliveries.push(await measureDeliveries(postgres, { processes, messages: MESSAGES, slackMs }))
    say(deliveriesTable(deliveries))
    const env = {
      DATABASE_URL: await postgres.createDatabase('gestures'),
      ONWARD_KEY: formatKeyring(newKeyring(randomBytes)),
      ONWARD_FORGOTTEN_FILE: join(dir, 'onward.forgotten'),
    }
    const { oneByOne } = await measureGestures('socket', SIZES, env)
    const ratio = (gesture: 'modalOpen' | 'submissionAck') => {
      const both = oneByOne.map(({ product, bare }) => ({ product: product[gesture], bare: bare[gesture] }))
      const { ratio, low, high } = ratioOf(both, Math.random)
      const middle = (name: 'product' | 'bare') => median(both.flatMap((round) => round[name])).toFixed(2)
      return `${middle('product')} | ${middle('bare')} | ${ratio.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
    }
    say(`| On Postgres, Socket Mode, ms | product | bare | ratio (95%) |
| --- | --- | --- | --- |
| \`/rejected\`, modal open | ${ratio('modalOpen')} |
| submission, acknowledged | ${ratio('submissionAck')} |`)
    say(await startsTable())
  } finally {
    await postgres.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}

function deliveriesTable(all: readonly Deliveries[]): string {
  const lines = PROCESSES.map((processes) => {
    const cells = SLACK_MS.map((slackMs) =>
      all.find((one) => one.processes === processes && one.slackMs === slackMs)?.perSecond.toFixed(0),
    )
    return `| ${processes} | ${cells.join(' | ')} |`
  })
  const heads = SLACK_MS.map((ms) => (ms === 0 ? 'Slack answers at once' : `Slack takes ${ms} ms`))
  return `| Processes; lanes claimed and messages delivered a second | ${heads.join(' | ')} |
| --- | --- | --- |
${lines.join('\n')}`
}

async function startsTable(): Promise<string> {
  const starts = await measureStarts(STARTS)
  const ready = {
    product: starts.product.map((one) => one.readyMs),
    bare: starts.bare.map((one) => one.readyMs),
  }
  const idle = {
    product: starts.product.map((one) => (one.idleBytes ?? 0) / MIB),
    bare: starts.bare.map((one) => (one.idleBytes ?? 0) / MIB),
  }
  const line = (name: string, { product, bare }: typeof ready) => {
    const ratio = median(product) / median(bare)
    return `| ${name} | ${median(product).toFixed(0)} | ${median(bare).toFixed(0)} | ${ratio.toFixed(2)} | ${ratio <= 1.5 ? 'met' : 'not met'} |`
  }
  return `| Start on SQLite, at most 1.5 times the bare app | product | bare | ratio |  |
| --- | --- | --- | --- | --- |
${line('from spawn to /healthz, ms', ready)}
${line('resident memory when idle, MiB', idle)}`
}

function say(text: string): void {
  process.stdout.write(`${text}\n\n`)
}

await main()
