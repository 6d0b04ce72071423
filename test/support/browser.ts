import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export type BrowserSearch =
  | { readonly kind: 'found'; readonly browser: Browser }
  | { readonly kind: 'none'; readonly why: string }

/** A real browser without a window: one that the machine has, or else the one from the npm registry. */
export async function findBrowser(): Promise<BrowserSearch> {
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path))
  try {
    const executablePath = system ?? (await packagedBrowser())
    if (executablePath === undefined) return { kind: 'none', why: 'the packaged browser is for Linux only' }
    return { kind: 'found', browser: await chromium.launch({ executablePath, args: ['--no-sandbox'] }) }
  } catch (error) {
    return { kind: 'none', why: error instanceof Error ? error.message : String(error) }
  }
}

async function packagedBrowser(): Promise<string | undefined> {
  return process.platform === 'linux' ? sparticuz.executablePath() : undefined
}
