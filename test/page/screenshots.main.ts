import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { startPlayground } from '../../src/playground/start-playground.ts'
import { findBrowser, launchBrowser } from '../support/browser.ts'

/** The README's two pictures, taken from the real page: `npm run screenshots`. */
const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url))

const search = await findBrowser()
if (search.kind === 'none') throw new Error(`No browser: ${search.why}`)
const browser = await launchBrowser(search)
const report = (line: string) => void process.stderr.write(line)
const playground = await startPlayground(
  { seed: false, keep: undefined, port: 0 },
  { report, realNow: Date.now },
)
mkdirSync(FOLDER, { recursive: true })

const phone = await browser.newPage({ viewport: { width: 390, height: 640 }, deviceScaleFactor: 1.5 })
await fillForm(phone)
await phone.getByRole('heading', { name: 'Log a no' }).click()
await phone.screenshot({ path: `${FOLDER}form-on-a-phone.png` })
await phone.getByRole('button', { name: 'Close', exact: true }).click()
await phone.getByRole('dialog').waitFor({ state: 'detached' })
await phone.close()

const desktop = await browser.newPage({ viewport: { width: 1160, height: 840 } })
await fillForm(desktop)
await desktop.getByRole('button', { name: 'Log it' }).click()
await desktop.getByRole('dialog').waitFor({ state: 'detached' })
await desktop.getByRole('button', { name: 'All steps' }).waitFor()
await desktop.getByRole('button', { name: 'Dismiss' }).click()
await desktop.getByLabel('Message Onward').hover()
await desktop.screenshot({ path: `${FOLDER}answer.png` })

await browser.close()
await playground.close()

async function fillForm(page: Page): Promise<void> {
  await page.goto(playground.url)
  await page.getByLabel('Message Onward').fill('/rejected Halden Rail | Timetable planner')
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog')
  await form.getByLabel('How far did it go?').selectOption({ label: 'The final round' })
}
