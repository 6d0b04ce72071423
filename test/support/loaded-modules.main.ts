import module from 'node:module'

// Loads what a start loads before it connects to anything, and prints the addresses of these modules.
const loaded: string[] = []
module.registerHooks({
  load(url, context, next) {
    loaded.push(url)
    return next(url, context)
  },
})
await import('../../src/onward.ts')
process.stdout.write(JSON.stringify(loaded))
