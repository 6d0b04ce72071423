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
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/onward', import.meta.url)))
const { resolvePlainly } = await import('./resolve-plainly.mjs')
module.registerHooks?.({ resolve: resolvePlainly })
// With --compile nothing starts: what a start loads is compiled for the next one, as when an image is built.
await import(process.argv.includes('--compile') ? '../src/onward.ts' : '../src/main.ts')
