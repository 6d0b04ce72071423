import { ReceiverError } from '../slack/receivers/receiver.ts'
import { StartError } from '../start-error.ts'
import { openBrowser } from './open-browser.ts'
import { readPlaygroundArgs } from './playground-args.ts'
import { startPlayground } from './start-playground.ts'
import { helpText, readyText, seedingText } from './terminal-text.ts'

/** Starts the playground, says what to try, and stays until it is stopped. */
export async function runPlayground(): Promise<void> {
  const reading = readPlaygroundArgs(process.argv.slice(2))
  if (reading.kind === 'help') return say(helpText)
  if (reading.kind === 'fault') return refuse(`${reading.fault}\n\n${helpText}`)
  const { args } = reading
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  const report = (line: string) => void process.stderr.write(line)
  if (args.seed) say(seedingText)
  try {
    const playground = await startPlayground(args, { report, realNow: Date.now })
    say(readyText(playground.url, args.keep))
    if (args.open) openBrowser(playground.url)
    await stopped
    await playground.close()
  } catch (error) {
    if (!(error instanceof StartError || error instanceof ReceiverError)) throw error
    refuse(error.message)
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function refuse(text: string): void {
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
