import { expect, test } from 'vitest'
import { playInterleaving } from '../interleavings/play-interleaving.ts'
import { seeded } from '../torture/seeded.ts'

const SEED = Number(process.env.SEED ?? 1)
const ROUNDS = Number(process.env.ROUNDS ?? 10)
const AT_ONCE = 2

test(
  'whatever is clicked, killed, repeated and late, what is shown is what is stored, once, and nothing flips back',
  async () => {
    const seeds = Array.from({ length: ROUNDS }, (_, n) => SEED + n).values()
    const tally = { clicks: 0, deaths: 0 }
    const play = async () => {
      for (const seed of seeds) {
        const { broken, clicks, deaths } = await playInterleaving(seeded(seed))
        expect(broken, `SEED=${seed}`).toEqual([])
        tally.clicks += clicks
        tally.deaths += deaths
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, play))
    process.stdout.write(
      `Interleavings: ${ROUNDS} seeds from ${SEED}, ${tally.clicks} clicks, ${tally.deaths} kills\n`,
    )
    expect(tally.deaths).toBeGreaterThan(0)
  },
  60_000 + ROUNDS * 20_000,
)
