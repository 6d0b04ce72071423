import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Bolt's App from its own file: the package's index loads Express too, every tenth module of a start. */
export const { default: App }: typeof import('@slack/bolt/dist/App.js') = require('@slack/bolt/dist/App.js')
