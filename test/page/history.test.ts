import { expect, test } from 'vitest'
import { CAST } from '../../src/playground/stage/cast.ts'
import { en } from '../../src/words/en/en.ts'
import {
  answerAbout,
  checklistAbout,
  describeInBrowser,
  keepPicture,
  openForm,
  openPlayground,
} from '../support/playground-page.ts'

const MONTH_MS = 30 * 24 * 60 * 60 * 1_000

describeInBrowser('a group with history', () => {
  test('has lived through months, each no answered at its time and its steps decided, and is in the present', async () => {
    const { page, playground } = await openPlayground({ seed: true })
    const { slack, clock } = playground
    const times = slack
      .person('U1MAYA')
      .dms()
      .map((message) => Number(message.ts) * 1_000)
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(3 * MONTH_MS)
    expect(Math.abs(clock.offset)).toBeLessThan(60_000)
    for (const { id, tz } of CAST) {
      const questions = slack
        .person(id)
        .dms()
        .filter(({ text }) => text === en.checklist.coolHead.quiet)
      expect(questions.map(({ ts }) => timeIn(tz, Number(ts) * 1_000))).toEqual(questions.map(() => '09:00'))
    }
    await answerAbout(page, 'Corvane Logistics').waitFor()
    const decided = checklistAbout(page, 'Corvane Logistics')
    await decided.getByText('✓ You asked for feedback').waitFor()
    await decided.getByText('That is worth keeping.').waitFor()
    await keepPicture(page, 'history')
    await openForm(page, '/rejected list')
    await page.getByRole('dialog').getByText('Meridian Coaches').waitFor()
    await keepPicture(page, 'history-list')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Home' }).click()
    const home = page.getByRole('region', { name: 'Home' })
    for (const alive of ['Estuary Buses', 'Linden Freight', 'Jonas Feld', 'The next nudge'])
      await home.getByText(alive).first().waitFor()
    await keepPicture(page, 'history-home')
  }, 90_000)
})

function timeIn(timeZone: string, instant: number): string {
  return new Date(instant).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
}
