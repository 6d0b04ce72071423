import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../support/compare-resolving.main.ts', import.meta.url))

test('imports are resolved plainly to what Node resolves them to, in all of Onward', {
  timeout: 120_000,
}, () => {
  const found = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }))
  expect(found.different).toEqual([])
  expect(found.plain).toBeGreaterThan(2_000)
})
