import { expect, test } from 'vitest'
import {
  answerAbout,
  checklistAbout,
  describeInBrowser,
  keepPicture,
  logIt,
  openForm,
  openPlayground,
} from '../support/playground-page.ts'

const MAYAS_APP = '#/U1MAYA/D1MAYA'
const MAYAS_NOTES = '#/U1MAYA/DSELF1MAYA'

describeInBrowser('a member at the page', () => {
  test('types a command, is offered it with its hint, logs a no and reads the answer', async () => {
    const { page } = await openPlayground()
    const box = page.getByLabel('Message Onward')
    await box.fill('/')
    const offered = page.getByRole('option', { name: /\/rejected/ })
    expect(await offered.textContent()).toContain('[Company | Role]')
    await page.keyboard.press('Tab')
    expect(await box.inputValue()).toBe('/rejected ')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Log a no' }).waitFor()
    await keepPicture(page, 'modal')

    await logIt(page, 'Northwind Clinics')

    const messages = page.getByRole('region', { name: 'Messages' })
    await messages.getByText('This is Onward').waitFor()
    const answer = answerAbout(page, 'Northwind Clinics')
    await answer.getByRole('button', { name: 'They came back to me' }).waitFor()
    await keepPicture(page, 'answer')
  })

  test('is told at the field what is missing or wrong, keeps what was typed, and mends it', async () => {
    const { page } = await openPlayground()
    await openForm(page)
    const form = page.getByRole('dialog')
    await form.getByLabel('Role').fill('Ward nurse')
    await form.getByRole('button', { name: 'Log it' }).click()
    const missing = form.getByText('Please complete this required field.')
    await missing.first().waitFor()
    expect(await missing.count()).toBe(2)
    expect(await form.getByLabel('Company').getAttribute('aria-invalid')).toBe('true')
    await keepPicture(page, 'errors')

    // What looks empty gets past Slack's own check: now it is Onward that answers at the field.
    await form.getByLabel('Company').fill('\u200b')
    await form.getByLabel('How far did it go?').selectOption({ label: 'I applied' })
    await form.getByRole('button', { name: 'Log it' }).click()
    await form.locator('[data-block=company] .field-error').waitFor()
    expect(await form.getByLabel('Role').inputValue()).toBe('Ward nurse')

    await logIt(page, 'Northwind Clinics', 'I applied')
    await answerAbout(page, 'Northwind Clinics').waitFor()
  })

  test('unfolds the form and loses nothing that was typed', async () => {
    const { page } = await openPlayground()
    await openForm(page, '/rejected Quillon Energy | Analyst')
    const form = page.getByRole('dialog')
    await form.getByLabel('How far did it go?').selectOption({ label: 'The final round' })
    await form.getByRole('button', { name: 'Add more' }).click()
    await form.getByLabel('What you learned').fill('Ask early what the role pays.')
    expect(await form.getByLabel('Company').inputValue()).toBe('Quillon Energy')
    expect(await form.getByLabel('How far did it go?').inputValue()).toBe('final_round')
    await form.getByLabel('When did you hear?').fill('2026-01-15')
    await form.getByLabel('Log without messages').check()
    await form.getByRole('button', { name: 'Log it' }).click()
    await form.waitFor({ state: 'detached' })

    await openForm(page, '/rejected list')
    await page.getByRole('dialog').getByText('Thursday, 15 January 2026').waitFor()
  })

  test('edits an entry from its answer', async () => {
    const { page } = await openPlayground({ at: MAYAS_APP })
    await openForm(page)
    await logIt(page, 'Northwnd')
    await page.getByRole('button', { name: 'Edit' }).click()
    const form = page.getByRole('dialog', { name: 'Edit this entry' })
    await form.getByLabel('Company').fill('Northwind')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'detached' })
    await answerAbout(page, 'Northwind').waitFor()
    await checklistAbout(page, 'Northwind').waitFor()
    expect(await page.getByText('Northwnd', { exact: true }).count()).toBe(0)
  })

  test('is asked before an entry is deleted, and can keep it', async () => {
    const { page } = await openPlayground({ at: MAYAS_APP })
    await openForm(page)
    await logIt(page, 'Northwind')
    await checklistAbout(page, 'Northwind').waitFor()
    await page.getByRole('button', { name: 'Delete' }).click()
    const question = page.getByRole('alertdialog')
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Delete' }).click()
    await question.getByRole('button', { name: 'Delete it' }).click()
    await answerAbout(page, 'Northwind').waitFor({ state: 'detached' })
    await checklistAbout(page, 'Northwind').waitFor({ state: 'detached' })
    expect(await page.getByText('Northwind', { exact: true }).count()).toBe(0)
  })

  test('logs a pasted mail from its menu, partly filled in', async () => {
    const { page } = await openPlayground({ at: MAYAS_NOTES })
    await page.getByRole('button', { name: 'More actions for the message by Maya Castell' }).click()
    await page.getByRole('menuitem', { name: /Log this as a no/ }).click()
    const form = page.getByRole('dialog')
    await form.waitFor()
    expect(await form.getByLabel('Company').inputValue()).toBe('Halden Rail')
    expect(await form.getByLabel('Role').inputValue()).toBe('Timetable Planner')
    await logIt(page, 'Halden Rail')
    // The answer comes elsewhere: it is announced with the words of a lock screen, which name nobody.
    const news = page.getByRole('complementary', { name: 'Notification' })
    await news.waitFor()
    expect(await news.textContent()).not.toContain('Halden')
    await news.getByRole('link').click()
    await answerAbout(page, 'Halden Rail').waitFor()
  })

  test('walks through the list of entries: a menu, a second view, and back', async () => {
    const { page } = await openPlayground({ at: MAYAS_APP })
    await page.getByRole('button', { name: 'Shortcuts' }).click()
    await page.getByRole('menuitem', { name: /Log a no/ }).click()
    await page.getByRole('dialog').waitFor()
    await logIt(page, 'Northwind')
    await openForm(page, '/rejected list')
    await page.getByRole('dialog').getByRole('button', { name: 'More actions' }).click()
    await page.locator('[role=menuitem]:focus', { hasText: 'Edit' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /Delete/ }).waitFor()
    await keepPicture(page, 'second-view')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'What you logged' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('Message Onward')
  })

  test('hears from Slack that a command does not exist, and from Onward what it can do', async () => {
    const { page } = await openPlayground({ at: '#/U1MAYA/C1CLUB' })
    await page.getByLabel('Message #job-club').fill('/reject')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.getByText('/reject is not a valid command.').waitFor()
    await page.getByLabel('Message #job-club').fill('/rejected help')
    await page.keyboard.press('Enter')
    await page.getByText('Only visible to you').waitFor()
    await keepPicture(page, 'only-visible-to-you')
  })
})
