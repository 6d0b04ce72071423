import { expect, test } from 'vitest'
import { hasPostgres } from '../support/postgres-binaries.ts'
import { playCluster } from '../torture/cluster-play.ts'

/** `npm run torture -- cluster` plays many more. */
test.skipIf(!hasPostgres())(
  'ten mixed faults on three processes and their Postgres leave everything that was confirmed stored and told once',
  async () => {
    const played = await playCluster(1, { seed: 6, most: 10 })
    expect(played?.broken).toEqual([])
    expect(played?.struck).toBeGreaterThan(4)
  },
  240_000,
)
