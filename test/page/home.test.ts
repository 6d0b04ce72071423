import { test } from 'vitest'
import { en } from '../../src/words/en/en.ts'
import { describeInBrowser, keepPicture, openPlayground } from '../support/playground-page.ts'

describeInBrowser('Home', () => {
  test('is where lessons, interviews and people are kept, and shows each at once', async () => {
    const { page } = await openPlayground()
    await page.getByRole('link', { name: 'Home' }).click()
    const home = page.getByRole('region', { name: 'Home' })
    const form = page.getByRole('dialog')
    const closes = async (button: string) => {
      await form.getByRole('button', { name: button }).click()
      await form.waitFor({ state: 'detached' })
    }

    await home.getByRole('button', { name: 'Write a lesson' }).click()
    await form.getByLabel(en.lessons.labels.next_time).fill('Ask who else is in the room.')
    await closes(en.lessons.submit)
    await home.getByText('Ask who else is in the room.').waitFor()

    await home.getByRole('button', { name: 'Note an interview' }).click()
    await form.getByLabel('Company').fill('Quorvex')
    await form.getByLabel('Day').fill('2031-05-14')
    await form.getByLabel('Time, where you are').fill('10:30')
    await form.getByLabel('What kind of talk is it?').selectOption({ label: 'An interview' })
    await closes(en.interviews.submit)
    await home.getByText('Wednesday, 14 May 2031').waitFor()

    await home.getByRole('button', { name: 'Add somebody' }).click()
    await form.getByLabel('Name').fill('Mia Kern')
    await closes(en.people.form.submitNew)
    await home.getByText('Mia Kern').waitFor()
    await keepPicture(page, 'home-in-use')
  })

  test('holds the settings, which change what it says', async () => {
    const { page } = await openPlayground()
    await page.getByRole('link', { name: 'Home' }).click()
    const home = page.getByRole('region', { name: 'Home' })
    const form = page.getByRole('dialog')
    await home.getByRole('button', { name: 'Change' }).first().click()
    await form.getByLabel('Day for nudges').selectOption({ label: 'Friday' })
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'detached' })
    await home.getByText('Nudges come on Friday').waitFor()

    await home.getByRole('button', { name: 'Change' }).nth(1).click()
    await form.getByLabel('Language').selectOption({ label: 'Español' })
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'detached' })
    await home.getByText('Las sugerencias llegan el viernes').waitFor()
    await keepPicture(page, 'home-in-spanish')
  })
})
