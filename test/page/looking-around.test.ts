import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startPlayground } from '../../src/playground/start-playground.ts'
import {
  answerAbout,
  describeInBrowser,
  keepPicture,
  logIt,
  openForm,
  openPage,
  openPlayground,
} from '../support/playground-page.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

describeInBrowser('whoever looks around in the playground', () => {
  test('is somebody else, and sees nothing of the first one', async () => {
    const { page } = await openPlayground()
    await openForm(page)
    await logIt(page, 'Canary Clinics')
    await answerAbout(page, 'Canary Clinics').waitFor()

    await page.getByRole('radio', { name: /Tom Okafor/ }).check()
    await page.getByText('Tom was turned down today').waitFor()
    expect(await page.content()).not.toContain('Canary')
    await page.getByRole('link', { name: 'job-club' }).click()
    await page.getByText('We meet on Thursday at ten').waitFor()
    expect(await page.content()).not.toContain('Canary')

    await page.getByRole('radio', { name: /Maya Castell/ }).check()
    await page.getByRole('link', { name: 'Onward' }).click()
    await answerAbout(page, 'Canary Clinics').waitFor()
  })

  test('keeps a half-filled form while being somebody else', async () => {
    const { page } = await openPlayground()
    await openForm(page)
    await page.getByLabel('Company').fill('Northwind')
    await page.getByLabel('Role').focus()
    await page.goto(`${page.url().split('#')[0]}#/U1TOM/D1TOM`)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.goBack()
    await page.getByRole('dialog').waitFor()
    expect(await page.getByLabel('Company').inputValue()).toBe('Northwind')
  })

  test('moves the time on by a day and a week, for everybody', async () => {
    const { page, playground } = await openPlayground()
    const before = playground.clock.now()
    const isMoved = (days: number) => playground.clock.now() - before >= days * DAY_MS
    await page.getByRole('button', { name: 'a day' }).click()
    await expect.poll(() => isMoved(1)).toBe(true)
    await page.getByRole('button', { name: 'a week' }).click()
    await expect.poll(() => isMoved(8), { timeout: 30_000 }).toBe(true)
    const inNineDays = new Date(playground.clock.now()).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      timeZone: 'Europe/Lisbon',
    })
    await page.locator('.time-now', { hasText: inNineDays }).waitFor()
    await page.getByText('Nothing is planned at the moment.').waitFor()
    expect(await page.getByRole('button', { name: 'up to the next thing due' }).isDisabled()).toBe(true)
    // What is done now happens at the new time.
    await openForm(page)
    await logIt(page, 'Northwind')
    await answerAbout(page, 'Northwind').getByText(inNineDays).waitFor()
  })

  test('reads Home and logs a no from there', async () => {
    const { page } = await openPlayground()
    await page.getByRole('link', { name: 'Home' }).click()
    const home = page.getByRole('region', { name: 'Home' })
    await home.getByText('What this is').waitFor()
    await keepPicture(page, 'home')
    await home.getByRole('button', { name: 'Log a no' }).click()
    await page.getByRole('dialog').waitFor()
    await logIt(page, 'Northwind')
    await page.getByRole('complementary', { name: 'Notification' }).waitFor()
  })

  test('looks behind the scenes: the wire, the outbox, and rows that stay sealed', async () => {
    const { page } = await openPlayground()
    await openForm(page)
    await logIt(page, 'Canary Clinics')
    await page.getByRole('button', { name: 'Behind the scenes' }).click()
    const behind = page.getByRole('complementary', { name: 'Behind the scenes' })
    await behind.getByText('views.open').click()
    await behind.getByText('"callback_id": "rejection"').first().waitFor()
    await keepPicture(page, 'wire')
    await behind.getByRole('button', { name: 'Outbox' }).click()
    await behind.getByText('first-meeting').waitFor()
    await behind.getByRole('button', { name: 'Stored rows' }).click()
    await behind.getByText('company_sealed').waitFor()
    expect(await behind.textContent()).not.toContain('Canary')
    await keepPicture(page, 'stored')
  })

  test('finds everything again after a restart with --keep', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onward-playground-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const report = (line: string) => void process.stderr.write(line)
    const first = await startPlayground({ seed: false, keep: folder, port: 0 }, { report, realNow: Date.now })
    const page = await openPage(first)
    await openForm(page)
    await logIt(page, 'Northwind')
    await answerAbout(page, 'Northwind').waitFor()
    await page.goto('about:blank')
    await first.close()

    const { page: again } = await openPlayground({ keep: folder })
    await answerAbout(again, 'Northwind').waitFor()
    await again.getByRole('button', { name: 'Edit' }).click()
    const form = again.getByRole('dialog')
    await form.waitFor()
    expect(await form.getByLabel('Company').inputValue()).toBe('Northwind')
    await form.getByRole('button', { name: 'Close', exact: true }).click()
    await form.waitFor({ state: 'detached' })
    await openForm(again)
    await logIt(again, 'Quillon')
    await answerAbout(again, 'Quillon').waitFor()
    await answerAbout(again, 'Northwind').waitFor()
  })
})
