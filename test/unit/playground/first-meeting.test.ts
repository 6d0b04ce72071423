import { expect, test } from 'vitest'
import { playFirstMeeting } from '../../../src/playground/first-meeting/play-first-meeting.ts'
import { en } from '../../../src/words/en/en.ts'

test('the first meeting is played to its end, in one screen of 80 columns', async () => {
  const lines = await playFirstMeeting()
  const read = lines.map((line) => line.replace(/^ {2}> /, '')).join(' ')
  for (const sentence of Object.values(en.firstMeeting)) expect(read).toContain(sentence)
  expect(read).toContain('Northwind · Ward nurse · An interview')
  expect(read).toContain(`[${en.entry.edit}] [${en.entry.cameBack}] [${en.entry.delete}]`)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
  expect(lines.length).toBeLessThan(50)
})
