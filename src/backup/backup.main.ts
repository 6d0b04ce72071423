import dotenv from 'dotenv'
import { readDatabaseConfig } from '../config.ts'
import { backUp } from './back-up.ts'
import { readArguments, refuse } from './command.ts'

const USAGE = 'npm run backup -- FILE'

const WITH_POSTGRES = [
  `Postgres makes its own backups. Onward may run meanwhile:

    PGOPTIONS="-c onward.system=on" pg_dump --enable-row-security --format=custom \\
      --no-owner --no-privileges --file=FILE "$DATABASE_URL"

  Keep ONWARD_KEY and the list of the forgotten apart from it. docs/OPERATIONS.md says how to restore.`,
]

/** `npm run backup`: the database alone, and never the key. */
async function main(): Promise<void> {
  dotenv.config({ quiet: true })
  const asked = readArguments(USAGE, {})
  if ('fault' in asked) return refuse('No backup was made', [asked.fault])
  const reading = readDatabaseConfig(process.env)
  if (reading.kind === 'faults') return refuse('No backup was made', reading.faults)
  const { database } = reading.config
  if (database.dialect === 'postgres') return refuse('No backup was made', WITH_POSTGRES)
  const result = backUp(database.path, asked.file)
  if (result.kind === 'refused') return refuse('No backup was made', result.faults)
  process.stdout.write(`The backup is whole: ${asked.file}
It is sealed with the key, which is not in it. Keep the key and the list of the forgotten somewhere else.
`)
  if (result.isBesideKey) {
    process.stdout.write(
      'It lies beside the database now, and so perhaps beside the key: move it elsewhere.\n',
    )
  }
}

await main()
