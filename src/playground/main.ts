import module from 'node:module'

// Before anything else is loaded: what is loaded then is compiled once, for every later start.
module.enableCompileCache()
const { runPlayground } = await import('./run-playground.ts')
await runPlayground()
