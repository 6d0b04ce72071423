import dotenv from 'dotenv'
import { systemClock } from './clock/clock.ts'
import { fileClock } from './clock/file-clock.ts'
import { readConfig } from './config.ts'
import { createLog } from './log.ts'
import { startOnward } from './onward.ts'
import { ReceiverError } from './slack/receivers/receiver.ts'
import { StartError } from './start-error.ts'

/** Configuration, start, stop. What an operator has to mend is said in plain words on standard error. */
async function main(): Promise<void> {
  dotenv.config({ quiet: true })
  const reading = readConfig(process.env)
  if (reading.kind === 'faults') return refuse(reading.faults)
  const { config } = reading
  const log = createLog({ level: config.logLevel })
  const stopping = new AbortController()
  const stopped = new Promise<NodeJS.Signals>((resolve) => {
    // Not once: npm and service managers send it twice, and the second one would end the process at once.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, resolve)
  })
  void stopped.then(() => stopping.abort())
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', { error }))

  try {
    const clock = config.clockFile === undefined ? systemClock : fileClock(config.clockFile)
    const onward = await startOnward(config, { clock, log, signal: stopping.signal })
    log.info('ready', { mode: config.entry.mode })
    const signal = await stopped
    log.info('stopping', { signal })
    await onward.stop()
    log.info('stopped')
  } catch (error) {
    if (stopping.signal.aborted) return
    if (!(error instanceof StartError || error instanceof ReceiverError)) throw error
    log.error('cannot start', { error })
    refuse([error.message])
  }
}

function refuse(faults: readonly string[]): void {
  process.stderr.write(`Onward cannot start:\n${faults.map((fault) => `- ${fault}\n`).join('')}`)
  process.exitCode = 1
}

await main()
