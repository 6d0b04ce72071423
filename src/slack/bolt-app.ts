import Module, { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Onward has its own. Bolt's App makes one of these where it is given none, which never happens here. */
const UNUSED_RECEIVERS = ['HTTPReceiver', 'SocketModeReceiver'].map((name) =>
  require.resolve(`@slack/bolt/dist/receivers/${name}.js`),
)

/**
 * Bolt's App from its own file, and without its receivers: the package's index loads Express too, and the receivers
 * an OAuth server with its tokens, together every sixth module of a start.
 */
export const { default: App } = loadApp()

function loadApp(): typeof import('@slack/bolt/dist/App.js') {
  const left = UNUSED_RECEIVERS.filter((path) => require.cache[path] === undefined)
  for (const path of left) require.cache[path] = Object.assign(new Module(path), { loaded: true })
  try {
    return require('@slack/bolt/dist/App.js')
  } finally {
    for (const path of left) delete require.cache[path]
  }
}
