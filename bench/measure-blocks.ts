import type { Contestant, Name } from './contestant.ts'
import { logOneByOne } from './member-steps.ts'
import type { Timings } from './stopwatch.ts'

/** A block of the product and one of the bare app, taken right after each other. */
export type TimedRound = Readonly<Record<Name, Timings>>

/**
 * One member at a time, in blocks that alternate as product, bare, bare, product: whatever else the computer
 * does meanwhile hits both alike. Every member of a block logs once.
 */
export async function measureBlocks(
  contestants: Readonly<Record<Name, Contestant>>,
  memberIds: readonly string[],
  rounds: number,
): Promise<TimedRound[]> {
  const timed: TimedRound[] = []
  for (let round = 0; round < rounds; round++) {
    const block = async (name: Name) => {
      const contestant = contestants[name]
      contestant.stopwatch.take()
      await logOneByOne(contestant, memberIds, round * memberIds.length)
      return contestant.stopwatch.take()
    }
    const early = round % 2 === 0 ? await block('product') : undefined
    const bare = await block('bare')
    timed.push({ product: early ?? (await block('product')), bare })
  }
  return timed
}
