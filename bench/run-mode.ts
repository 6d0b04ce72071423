import { type Contestant, enter, type Mode, type Name } from './contestant.ts'
import { measureBlocks, type TimedRound } from './measure-blocks.ts'
import { measureCrowd } from './measure-crowd.ts'
import { measureRush, type Rush } from './measure-rush.ts'
import { residentBytes } from './measure-starts.ts'
import { clickOneByOne, getsMessages, logOneByOne, meetEverybody } from './member-steps.ts'
import type { Timings } from './stopwatch.ts'

/** Everything that was measured in one mode. */
export type ModeResults = {
  readonly mode: Mode
  /** Everybody's first command and submission. */
  readonly firstTimes: Readonly<Record<Name, Timings>>
  readonly oneByOne: readonly TimedRound[]
  /** Clicks on a message, one at a time. */
  readonly clicks: readonly TimedRound[]
  readonly crowd: readonly TimedRound[]
  readonly rush: Readonly<Record<Name, Rush>>
  /** Resident memory after all that, in bytes. */
  readonly residentBytes: Readonly<Record<Name, number | null>>
}

export type Sizes = {
  readonly rounds: number
  readonly blockSize: number
  /** How many submit while as many type the command. */
  readonly atOnce: number
  readonly crowdRounds: number
  readonly rushSize: number
}

/** Runs both apps side by side in one mode. `env` is more environment for the product's process. */
export function runMode(mode: Mode, sizes: Sizes, env: Record<string, string>): Promise<ModeResults> {
  return beside(mode, sizes, env, async (contestants, memberIds) => {
    const { product, bare } = contestants
    const firstTimes = { product: await meet(product, memberIds), bare: await meet(bare, memberIds) }
    const { oneByOne, clicks } = await gesturesOf(contestants, memberIds, sizes)
    const crowd = await measureCrowd(contestants, memberIds.slice(0, 2 * sizes.atOnce), sizes.crowdRounds)
    const rush = { product: await measureRush(product, memberIds), bare: await measureRush(bare, memberIds) }
    const resident = { product: residentBytes(product.bot.pid), bare: residentBytes(bare.bot.pid) }
    return { mode, firstTimes, oneByOne, clicks, crowd, rush, residentBytes: resident }
  })
}

/** What was measured of single gestures of members who are known already. */
export type Gestures = Pick<ModeResults, 'oneByOne' | 'clicks'>

/** Only `/rejected`, a submission and a click, one at a time. */
export function measureGestures(mode: Mode, sizes: Sizes, env: Record<string, string>): Promise<Gestures> {
  return beside(mode, sizes, env, async (contestants, memberIds) => {
    await meet(contestants.product, memberIds)
    await meet(contestants.bare, memberIds)
    return gesturesOf(contestants, memberIds, sizes)
  })
}

async function gesturesOf(
  contestants: Record<Name, Contestant>,
  memberIds: readonly string[],
  sizes: Sizes,
): Promise<Gestures> {
  const oneByOne = await measureBlocks(contestants, memberIds, sizes, logOneByOne)
  await getsMessages(contestants.bare, memberIds)
  const rounds = Math.ceil(sizes.rounds / 2)
  const clicks = await measureBlocks(contestants, memberIds, { ...sizes, rounds }, clickOneByOne)
  return { oneByOne, clicks }
}

/** Both apps, each beside a local Slack of its own, for as long as `measure` takes. */
async function beside<Result>(
  mode: Mode,
  sizes: Sizes,
  env: Record<string, string>,
  measure: (contestants: Record<Name, Contestant>, memberIds: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const memberIds = Array.from({ length: sizes.rushSize }, (_, index) => `U1M${1_000 + index}`)
  const product = await enter('product', { mode, memberIds, env })
  const bare = await enter('bare', { mode, memberIds, env })
  try {
    return await measure({ product, bare }, memberIds)
  } finally {
    await product.discard()
    await bare.discard()
  }
}

async function meet(contestant: Contestant, memberIds: readonly string[]): Promise<Timings> {
  contestant.stopwatch.take()
  await meetEverybody(contestant, memberIds)
  return contestant.stopwatch.take()
}
