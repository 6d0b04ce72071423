import { mkdirSync } from 'node:fs'
import axe from 'axe-core'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, inject, onTestFinished } from 'vitest'
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts'
import { launchBrowser } from './browser.ts'

const ARTEFACTS = 'test-artefacts'
const WAIT_MS = 30_000

const search = inject('browser')
const browser = search.kind === 'found' ? await launchBrowser(search) : undefined

/** A `describe` for tests that need a browser; skipped, as is said at the start, where there is none. */
export const describeInBrowser = describe.skipIf(browser === undefined)

afterAll(() => browser?.close())

export type OpenPage = { readonly page: Page; readonly playground: Playground }

/** A playground of its own, with its page open in a browser; a test that leaves errors in the console fails. */
export async function openPlayground(
  options: { at?: string; context?: BrowserContextOptions; seed?: boolean; keep?: string } = {},
): Promise<OpenPage> {
  const { at = '', context, seed = false, keep } = options
  const report = (line: string) => void process.stderr.write(line)
  const playground = await startPlayground({ seed, keep, port: 0 }, { report, realNow: Date.now })
  onTestFinished(() => playground.close())
  return { page: await openPage(playground, at, context), playground }
}

/** Another look at a playground that runs, or at other pages of this machine; `also` may be asked too. */
export async function openPage(
  playground: Pick<Playground, 'url'>,
  at = '',
  context: BrowserContextOptions = {},
  also: readonly string[] = [],
): Promise<Page> {
  if (browser === undefined) throw new Error('There is no browser')
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...context })
  const faults: string[] = []
  page.setDefaultTimeout(WAIT_MS)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    const isHere = [playground.url, 'data:', ...also].some((start) => request.url().startsWith(start))
    if (!isHere) faults.push(`a request to ${request.url()}`)
  })
  onTestFinished(async () => {
    await page.close()
    expect(faults).toEqual([])
  })
  await page.goto(`${playground.url}${at}`)
  return page
}

/** Keeps a picture of the page beside the tests' other artefacts, outside git. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(ARTEFACTS, { recursive: true })
  await page.screenshot({ path: `${ARTEFACTS}/${name}.png` })
}

/** What axe finds that is serious or critical, by rule and place. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results: unknown = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')
  return findingsIn(results)
}

function findingsIn(results: unknown): string[] {
  const { violations } = results as axe.AxeResults
  return violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`)
}

/** Types a command where the message box says so, and waits for the modal that it opens. */
export async function openForm(page: Page, command = '/rejected'): Promise<void> {
  await page.getByLabel(/^Message /).fill(command)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
}

/** Fills in the least that the form asks for, sends it, and waits until it has closed. */
export async function logIt(page: Page, company: string, stage = 'An interview'): Promise<void> {
  const form = page.getByRole('dialog')
  await form.getByLabel('Company').fill(company)
  await form.getByLabel('How far did it go?').selectOption({ label: stage })
  await form.getByRole('button', { name: 'Log it' }).click()
  await form.waitFor({ state: 'detached' })
}

/** The message that answered what was logged about a company: the one from which it can be deleted. */
export function answerAbout(page: Page, company: string): Locator {
  return messageWith(page, company, /^Delete$/)
}

/** The steps of what was logged about a company. */
export function checklistAbout(page: Page, company: string): Locator {
  return messageWith(page, company, /^(All|Fewer) steps$/)
}

function messageWith(page: Page, company: string, button: RegExp): Locator {
  return page
    .locator('.message', { has: page.getByText(company, { exact: true }) })
    .filter({ has: page.getByRole('button', { name: button }) })
}
