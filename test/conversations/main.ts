import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { argv, exit, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { playConversations } from './play-conversations.ts'
import { addUp, formatTally, type Tally } from './tally.ts'

const CONVERSATIONS = 10_000

/**
 * `npm run conversations`: generated conversations, all that is said in them checked, one process a core.
 * `SEED=…` repeats those of a run, `ROUNDS=…` plays another number of them.
 */
async function main(): Promise<void> {
  const [, , part, seedOfPart, runsOfPart] = argv
  if (part === 'part') {
    const tally = await playConversations(Number(seedOfPart), Number(runsOfPart))
    process.send?.(tally, () => process.disconnect())
    return
  }
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  const runs = Number(process.env.ROUNDS ?? CONVERSATIONS)
  const started = performance.now()
  stdout.write(`SEED=${seed}\n`)
  const parts = Math.min(availableParallelism(), 8)
  const tallies = await Promise.all(
    Array.from({ length: parts }, (_, n) => inProcess(seed + n, Math.ceil(runs / parts))),
  )
  stdout.write(formatTally(addUp(tallies.filter((tally) => tally !== null))))
  const broken = tallies.filter((tally) => tally === null).length
  const seconds = Math.round((performance.now() - started) / 1_000)
  stdout.write(
    `seed ${seed}: ${runs} conversations in ${seconds} s, ${broken === 0 ? 'nothing wrong' : 'see above'}\n`,
  )
  exit(broken === 0 ? 0 : 1)
}

/** Null where something was wrong: the process has said what. */
async function inProcess(seed: number, runs: number): Promise<Tally | null> {
  const child = fork(fileURLToPath(import.meta.url), ['part', String(seed), String(runs)])
  return new Promise((resolve) => {
    child.on('message', (tally: Tally) => resolve(tally))
    child.on('exit', () => resolve(null))
  })
}

await main()
