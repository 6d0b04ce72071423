import { systemClock } from '../clock/clock.ts'
import { fileClock } from '../clock/file-clock.ts'
import { readConfig, readDatabaseConfig } from '../config.ts'
import type { OnwardDatabase } from '../db/database.ts'
import type { Log } from '../log.ts'
import { StartError } from '../start-error.ts'
import { checkDatabase } from './check-database.ts'
import { checkFiles } from './check-files.ts'
import { checkInstalls } from './check-installs.ts'
import { checkSlack, SLACK_API_URL } from './check-slack.ts'
import { type Finding, fine, wrong } from './finding.ts'

/**
 * Looks at everything that an Onward needs, beside one that runs or not. What one fault hides is looked at
 * once that is mended. Changes nothing.
 */
export async function examine(
  env: Readonly<Record<string, string | undefined>>,
  { cwd, log }: { cwd: string; log: Log },
): Promise<Finding[]> {
  const reading = readConfig(env)
  const findings =
    reading.kind === 'faults'
      ? reading.faults.map(wrong)
      : [fine('The settings can be read.'), ...(await checkSlack(reading.config, Date.now))]
  const location = readDatabaseConfig(env)
  if (location.kind === 'faults') return findings
  const { config } = location
  const clockFile = reading.kind === 'read' ? reading.config.clockFile : undefined
  try {
    const clock = clockFile === undefined ? systemClock : fileClock(clockFile)
    findings.push(...(await checkDatabase(config, { clock, log, ...installsToCheck(reading) })))
    clock.close()
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    findings.push(wrong(error.message))
  }
  return [...findings, ...checkFiles({ ...config, cwd })]
}

/** Where any workspace may install the app, each has a token of its own. */
function installsToCheck(reading: ReturnType<typeof readConfig>) {
  if (reading.kind === 'faults' || reading.config.oauth === undefined) return {}
  const { slackApiUrl = SLACK_API_URL } = reading.config
  return { also: (database: OnwardDatabase) => checkInstalls(database, slackApiUrl, Date.now) }
}
