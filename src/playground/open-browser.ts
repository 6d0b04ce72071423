import { spawn } from 'node:child_process'
import { env, platform, stdout } from 'node:process'

/** Opens an address in the desktop's browser, where there is a desktop and somebody in front of it. */
export function openBrowser(url: string): void {
  if (!stdout.isTTY || env.CI) return
  const command = opener()
  if (command === undefined) return
  const [program, ...args] = command
  // Where it can't be opened, the address stands in the terminal.
  spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

function opener(): [string, ...string[]] | undefined {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined
}
