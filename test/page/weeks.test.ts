import { expect, test } from 'vitest'
import { describeInBrowser, openForm, openPlayground } from '../support/playground-page.ts'

describeInBrowser('whoever moves the time by weeks', () => {
  test('sees a nudge come, and after landing the note with the new card', async () => {
    const { page, playground } = await openPlayground()
    const aWeek = async () => {
      const from = playground.clock.now()
      await page.getByRole('button', { name: 'a week' }).click()
      await expect
        .poll(() => playground.clock.now() - from, { timeout: 30_000 })
        .toBeGreaterThan(6 * 86_400_000)
      await page.getByRole('button', { name: 'a week', disabled: false }).waitFor()
    }
    const form = page.getByRole('dialog')
    await openForm(page, '/stay-in-touch Mia Zornwall')
    await form.getByRole('button', { name: 'Keep', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    for (let weeks = 0; weeks < 5; weeks++) await aWeek()
    const nudge = page.locator('.message', { has: page.getByText('Mia Zornwall') })
    await nudge.getByRole('button', { name: 'Did it' }).click()
    await nudge.getByRole('button', { name: 'Undo' }).waitFor()

    await openForm(page, '/landed Quillfeather | Nurse')
    await form.getByLabel('First day').fill(new Date(playground.clock.now()).toISOString().slice(0, 10))
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'detached' })
    await aWeek()
    await aWeek()
    await page.getByRole('button', { name: /^Sent the note/ }).click()
    await page.getByText('you sent a note').waitFor()
  }, 90_000)
})
