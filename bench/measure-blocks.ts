import type { Contestant, Name } from './contestant.ts'
import type { Timings } from './stopwatch.ts'

/** A block of the product and one of the bare app, taken right after each other. */
export type TimedRound = Readonly<Record<Name, Timings>>

/**
 * One member at a time, in short blocks that alternate as product, bare, bare, product: whatever else the
 * computer does meanwhile hits both alike. The members take turns.
 */
export async function measureBlocks(
  contestants: Readonly<Record<Name, Contestant>>,
  memberIds: readonly string[],
  { rounds, blockSize }: { readonly rounds: number; readonly blockSize: number },
  act: (contestant: Contestant, members: readonly string[], firstTurn: number) => Promise<void>,
): Promise<TimedRound[]> {
  const timed: TimedRound[] = []
  for (let round = 0; round < rounds; round++) {
    const first = (round * blockSize) % memberIds.length
    const members = memberIds.slice(first, first + blockSize)
    const block = async (name: Name) => {
      const contestant = contestants[name]
      contestant.stopwatch.take()
      await act(contestant, members, first + round)
      return contestant.stopwatch.take()
    }
    const early = round % 2 === 0 ? await block('product') : undefined
    const bare = await block('bare')
    timed.push({ product: early ?? (await block('product')), bare })
  }
  return timed
}
