import { expect, test } from 'vitest'
import { differences } from '../torture/nudges-check.ts'
import { playNudges } from '../torture/nudges-play.ts'
import { seeded } from '../torture/seeded.ts'
import { randomKills } from '../torture/seeded-faults.ts'

/** The short form of `npm run torture -- nudges`. */
test('weeks of nudges with kills bring what weeks without them bring, each once and in its hours', async () => {
  const calm = await playNudges(4)
  expect(calm.broken).toEqual([])
  expect(calm.unknown).toBe(0)
  expect(calm.nudges.length).toBeGreaterThan(4)
  const points = ['received', 'accepted', 'answered'] as const
  const faults = points.map((point, index) => ({
    ...{ method: 'chat.postMessage', nth: index + 1, point, do: 'kill' as const },
  }))
  for (const trouble of [{ faults }, randomKills(seeded(11), 4, new Map())]) {
    const played = await playNudges(4, trouble)
    expect(played.broken).toEqual([])
    expect(played.deaths).toBeGreaterThan(0)
    // Of a nudge that nobody knows of, nothing more can be said.
    if (played.unknown === 0) expect(differences(calm.nudges, played.nudges)).toEqual([])
  }
}, 120_000)
