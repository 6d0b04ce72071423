import { expect, test } from 'vitest'
import {
  answerAbout,
  describeInBrowser,
  keepPicture,
  logIt,
  openForm,
  openPlayground,
  seriousFindings,
} from '../support/playground-page.ts'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }

describeInBrowser('the page, for everybody', () => {
  test.each(['light', 'dark'] as const)(
    'has no serious accessibility finding in any view, %s',
    async (scheme) => {
      const { page } = await openPlayground({ context: { colorScheme: scheme } })
      await page.getByLabel('Message Onward').fill('/')
      await page.getByRole('option').first().waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await openForm(page)
      await page.getByRole('button', { name: 'Log it' }).click()
      await page.getByText('Please complete').first().waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'Add more' }).click()
      await page.getByLabel('What you learned').waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await logIt(page, 'Northwind')
      await answerAbout(page, 'Northwind').waitFor()
      await page.getByRole('button', { name: 'Delete' }).click()
      await page.getByRole('alertdialog').waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Behind the scenes' }).click()
      await page.getByText('chat.postMessage').first().waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'Stored rows' }).click()
      await page.getByText('company_sealed').waitFor()
      await page.getByRole('link', { name: 'Home' }).click()
      await page.getByText('What this is').waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await keepPicture(page, `everything-${scheme}`)
    },
  )

  test('is usable by the keyboard alone', async () => {
    const { page } = await openPlayground()
    await page.getByLabel('Message Onward').focus()
    await page.keyboard.type('/rejected Northwind')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    // The focus is in the form, and stays in the dialog however far one goes.
    await page.locator('[data-block=company] :focus').waitFor()
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab')
      const place = await page.evaluate(
        'document.activeElement === document.body || document.activeElement.closest("dialog") !== null',
      )
      expect(place).toBe(true)
    }
    await page.getByLabel('How far did it go?').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByLabel('Company').press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await answerAbout(page, 'Northwind').waitFor()
  })

  test('reads a new message out', async () => {
    const { page } = await openPlayground()
    await openForm(page)
    await logIt(page, 'Northwind')
    await page.locator('[aria-live=polite]', { hasText: /^Onward: / }).waitFor({ state: 'attached' })
  })

  test('works at the width of a phone, one thing at a time, without scrolling sideways', async () => {
    const { page } = await openPlayground({ context: PHONE })
    const isWithin = async () =>
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await page.getByRole('radio', { name: /Maya Castell/ }).isVisible()).toBe(false)
    await openForm(page)
    await isWithin()
    await keepPicture(page, 'phone-modal')
    await logIt(page, 'Northwind')
    await answerAbout(page, 'Northwind').waitFor()
    await isWithin()
    await keepPicture(page, 'phone-answer')
    await page.getByRole('link', { name: 'Back' }).click()
    await page.getByRole('radio', { name: /Tom Okafor/ }).check()
    await page.getByText('Time in Chicago').waitFor()
    await isWithin()
    await keepPicture(page, 'phone-list')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'job-club' }).click()
    await page.getByText('We meet on Thursday at ten').waitFor()
    await isWithin()
    expect(await seriousFindings(page)).toEqual([])
  })
})
