#!/usr/bin/env node
// The entry: an old Node dies on a .ts file before that file could say anything.
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `Onward needs Node.js 24 (22.19 at the least), and this is ${process.versions.node}. Start it with "npm start", which brings its own.\n`,
  )
  process.exit(1)
}
// Beside the code, where nobody else may write: what lies there is run. NODE_COMPILE_CACHE names another place.
const folder = fileURLToPath(new URL('../node_modules/.cache/onward', import.meta.url))
const kept = module.enableCompileCache?.(folder)
// So does the thread that makes an export's file.
if (kept?.directory !== undefined) process.env.NODE_COMPILE_CACHE = kept.directory
const { resolvePlainly } = await import('./resolve-plainly.mjs')
module.registerHooks?.({ resolve: resolvePlainly })
// With --compile nothing starts: what a start loads, and what Onward loads later, is compiled for the next one, as
// when an image is built.
if (process.argv.includes('--compile')) {
  await Promise.all([
    import('../src/onward.ts'),
    import('../src/db/migrate.ts'),
    import('../src/db/postgres.ts'),
    import('../src/export/make-archive.ts'),
    import('../src/words/es/es.ts'),
    import('node-cron'),
    import('prom-client'),
  ])
} else await import('../src/main.ts')
