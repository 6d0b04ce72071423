import { describe, expect, test } from 'vitest'
import { publishReport } from '../../../src/reports/publish-report.ts'
import { MUTANTS } from '../../attack/mutants.ts'
import {
  floorProof,
  freshNoiseProof,
  invarianceProof,
  leadProof,
  neighboursProof,
} from '../../attack/proofs.ts'
import { seeded } from '../../torture/seeded.ts'

describe('the report, under attack,', () => {
  test('keeps a lead who knows everything else from knowing about one member', () => {
    expect(neighboursProof(20_000)(publishReport, seeded(2))).toEqual([])
  }, 120_000)

  test('leaves a lead who goes by the likelihoods little better than a coin, and hardly ever sure', () => {
    expect(leadProof(4_000)(publishReport, seeded(3))).toEqual([])
  }, 120_000)

  test('shows no number for too few people, none under its threshold, and nothing else at all', () => {
    expect(floorProof(10_000)(publishReport, seeded(4))).toEqual([])
  }, 120_000)

  test('is the same to the byte, whatever does not count', () => {
    expect(invarianceProof(300)(publishReport, seeded(5))).toEqual([])
  }, 120_000)

  test('gives nothing away by an earlier window', () => {
    expect(freshNoiseProof(3_000)(publishReport, seeded(6))).toEqual([])
  }, 120_000)
})

describe('the proofs have teeth:', () => {
  const proofs = [
    neighboursProof(2_000, [4, 8]),
    leadProof(300, [10]),
    floorProof(500),
    invarianceProof(60),
    freshNoiseProof(300),
  ]
  test.each(Object.entries(MUTANTS))(
    'a report with %s fails',
    (_, mutant) => {
      expect(proofs.flatMap((proof, index) => proof(mutant, seeded(index)))).not.toEqual([])
    },
    120_000,
  )
})
