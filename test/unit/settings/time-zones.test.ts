import { expect, test } from 'vitest'
import { zoneInWords } from '../../../src/settings/time-zones.ts'

test('a zone is named in the language of the sentence, and by its place in English', () => {
  const zones = ['America/New_York', 'Europe/Lisbon', 'America/Mexico_City', 'UTC']
  const inSpanish = ['Nueva York', 'Portugal', 'Ciudad de México', 'UTC']
  for (const locale of ['es-ES', 'es-419', 'es'])
    expect(zones.map((zone) => zoneInWords(zone, locale))).toEqual(inSpanish)
  expect(zones.map((zone) => zoneInWords(zone, 'en-GB'))).toEqual([
    ...['New York', 'Lisbon', 'Mexico City', 'UTC'],
  ])
})
