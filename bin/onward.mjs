#!/usr/bin/env node
// The entry: an old Node dies on a .ts file before that file could say anything.
import module from 'node:module'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `Onward needs Node.js 24 (22.19 at the least), and this is ${process.versions.node}. Start it with "npm start", which brings its own.\n`,
  )
  process.exit(1)
}
module.enableCompileCache?.()
await import('../src/main.ts')
