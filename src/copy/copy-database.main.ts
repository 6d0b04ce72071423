import dotenv from 'dotenv'
import { databaseLocation, readDatabaseConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { StartError } from '../start-error.ts'
import { copyDatabase } from './copy-database.ts'

const USAGE = 'npm run copy-database -- sqlite:data/onward.db postgres://user:password@host/name'

/** `npm run copy-database`: moves a group to another database. The two addresses, and ONWARD_KEY where it is set. */
async function main(): Promise<void> {
  dotenv.config({ quiet: true })
  const [first = '', to, ...more] = process.argv.slice(2)
  const target = databaseLocation(to ?? '')
  if (databaseLocation(first) === null || target === null || more.length > 0)
    return refuse([`Name two databases: ${USAGE}`])
  const reading = readDatabaseConfig({ ...process.env, DATABASE_URL: first })
  if (reading.kind === 'faults') return refuse(reading.faults)
  const { database: from, key } = reading.config
  const log = createLog({ level: 'error', write: say })
  try {
    await copyDatabase({ from, to: target, key }, log)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    return refuse([error.message])
  }
  process.stdout.write(`Everything is in the other database now, and was compared row by row.
What to do now:
1. Set DATABASE_URL to the other database.
2. ${keyLine(target.dialect)}
3. Keep the list of the forgotten, onward.forgotten: set ONWARD_FORGOTTEN_FILE to where it is, or put it where
   README.md says.
4. Start Onward. Never start it with the old database again: delete that once all is well.
`)
}

function keyLine(dialect: 'sqlite' | 'postgres'): string {
  return dialect === 'postgres'
    ? 'Set ONWARD_KEY to the same key as before: where there was a key file, to what stands in it.'
    : 'Keep ONWARD_KEY as it is. Or put the key file beside the new file, under the name onward.key.'
}

function refuse(faults: readonly string[]): void {
  say(`Nothing was copied:\n${faults.map((fault) => `- ${fault}\n`).join('')}`)
  process.exitCode = 1
}

function say(text: string): void {
  process.stderr.write(text)
}

await main()
