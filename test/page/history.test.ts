import { expect, test } from 'vitest'
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
    await answerAbout(page, 'Corvane Logistics').waitFor()
    const decided = checklistAbout(page, 'Corvane Logistics')
    await decided.getByText('✓ You asked for feedback').waitFor()
    await decided.getByText('That is worth keeping.').waitFor()
    await keepPicture(page, 'history')
    await openForm(page, '/rejected list')
    await page.getByRole('dialog').getByText('Meridian Coaches').waitFor()
    await keepPicture(page, 'history-list')
  }, 90_000)
})
