import dotenv from 'dotenv'
import { systemClock } from '../clock/clock.ts'
import { readDatabaseConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { systemRandom } from '../random.ts'
import { readArguments, refuse } from './command.ts'
import { restore } from './restore.ts'

const USAGE = 'npm run restore -- FILE [--replace]'

const WITH_POSTGRES = [
  `Postgres restores its own backups. Stop Onward, make an empty database, and set DATABASE_URL to it:

    pg_restore --no-owner --no-privileges --exit-on-error --dbname="$DATABASE_URL" FILE

  Put the newest list of the forgotten in its place, and start Onward: whoever is on it is deleted again.`,
]

/** `npm run restore`: a backup in the place of the database, with whoever was forgotten since deleted from it. */
async function main(): Promise<void> {
  dotenv.config({ quiet: true })
  const asked = readArguments(USAGE, { replace: { type: 'boolean' } })
  if ('fault' in asked) return refuse('Nothing was restored', [asked.fault])
  const reading = readDatabaseConfig(process.env)
  if (reading.kind === 'faults') return refuse('Nothing was restored', reading.faults)
  const { database, ...others } = reading.config
  if (database.dialect === 'postgres') return refuse('Nothing was restored', WITH_POSTGRES)
  const log = createLog({ level: 'error', write: (line) => void process.stderr.write(line) })
  const result = await restore(
    { clock: systemClock, log, random: systemRandom },
    { ...others, database },
    { file: asked.file, replace: asked.flags.has('replace') },
  )
  if (result.kind === 'refused') return refuse('Nothing was restored', result.faults)
  process.stdout.write(`The backup is in place. Whoever was forgotten since it was made is deleted from it again.
What was waiting in it is looked up in Slack before it is sent. Start Onward.
`)
}

await main()
