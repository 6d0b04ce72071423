import type { TestProject } from 'vitest/node'
import { type BrowserSearch, findBrowser } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserSearch
  }
}

/** Finds the browser once, before the tests that need it start side by side. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const search = await findBrowser()
  provide('browser', search)
  if (search.kind === 'none') {
    process.stderr.write(`\n*** THE PAGE IS NOT TESTED: ${search.why} ***\n\n`)
  }
}
