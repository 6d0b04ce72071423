import { expect, test } from 'vitest'
import { roomFinding } from '../../../src/doctor/check-files.ts'

const MB = 1_000_000

test('a disk has room where twice the database fits on it, and 200 MB at the least', () => {
  const isFine = (freeMb: number, databaseMb: number) =>
    roomFinding('data', { freeBytes: freeMb * MB, databaseBytes: databaseMb * MB }).ok
  expect([isFine(200, 1), isFine(199, 1), isFine(2_000, 1_000), isFine(1_999, 1_000)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
