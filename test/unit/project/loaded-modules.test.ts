import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../support/loaded-modules.main.ts', import.meta.url))

/** Why: docs/decisions/0019. */
const LATER = [
  /\/src\/db\/migrations\//,
  /\/src\/db\/postgres\.ts$/,
  /\/src\/words\/(?!en\/)[a-z]{2}\//,
  /\/src\/workspaces\/many-workspaces\.ts$/,
  /\/src\/export\/parts\.ts$/,
  /\/node_modules\/(express|jsonwebtoken|node-cron|pg|prom-client|undici|@slack\/(oauth|socket-mode))\//,
]

test('a start leaves for later what its first answer does not need', { timeout: 60_000 }, () => {
  const loaded: string[] = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }))
  expect(loaded.filter((url) => LATER.some((later) => later.test(url)))).toEqual([])
  expect(loaded.filter((url) => /\/node_modules\/@slack\/bolt\/dist\/App\.js$/.test(url))).toHaveLength(1)
})
