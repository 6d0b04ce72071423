import { expect, test } from 'vitest'
import { companyAsShown } from '../../../src/reports/company-as-shown.ts'

test.each([
  ['NorthWind  health, Inc.', 'Northwind Health'],
  ['saint-gobain', 'Saint-Gobain'],
  ['ÉTOILE', 'Étoile'],
])('%j stands in a report as %j, whoever wrote it first', (name, shown) => {
  expect(companyAsShown(name)).toBe(shown)
})

test('all spellings that are one company look the same', () => {
  const spellings = ['Kestrel Foundry', 'KESTREL foundry Ltd', 'kestrel  Foundry', '"Kestrel Foundry"']
  expect(new Set(spellings.map(companyAsShown))).toEqual(new Set(['Kestrel Foundry']))
})
