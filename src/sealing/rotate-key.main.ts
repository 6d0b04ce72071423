import { randomBytes } from 'node:crypto'
import dotenv from 'dotenv'
import { readConfig } from '../config.ts'
import { openForRotation } from '../db/open-database.ts'
import { createLog } from '../log.ts'
import { StartError } from '../start-error.ts'
import { type RotationResult, rotateKey } from './rotate-key.ts'

/** `npm run rotate-key`. Only a new key goes to standard output, so that it can be caught in a file. */
async function main(): Promise<void> {
  dotenv.config({ quiet: true })
  const reading = readConfig(process.env)
  if (reading.kind === 'faults') return refuse(reading.faults)
  const log = createLog({ level: 'warn', write: say })
  try {
    const database = await openForRotation(reading.config, log)
    try {
      const rotation = rotateKey(database, randomBytes)
      let step = await rotation.next()
      while (!step.done) step = await rotation.next()
      tell(step.value)
    } finally {
      await database.kysely.destroy()
    }
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    refuse([error.message])
  }
}

function tell(result: RotationResult): void {
  if (result.kind === 'new key') {
    say('This is a new value for ONWARD_KEY. It is shown once, and is not in use yet:\n\n')
    process.stdout.write(`${result.value}\n`)
    say(`
Nothing was changed so far. What to do now:
1. Keep Onward stopped.
2. Set ONWARD_KEY to the new value, all of it, and keep it where you keep passwords. It holds the
   keys that there were as well: the old data is read with them.
3. Run "npm run rotate-key" again. That seals the data with the new key, and may be repeated.
`)
    return
  }
  say('The key was changed. What was sealed with the old one is sealed with the new one now.\n')
  if (result.keyFile !== null) {
    say(`Back up ${result.keyFile} again, apart from the database. Older backups need the old one.\n`)
  } else if (result.keysToDrop > 0) {
    const which = result.keysToDrop === 1 ? 'one' : `${result.keysToDrop} keys`
    say(`You may take the ${which} in the middle out of ONWARD_KEY. Keep the first and the last one.\n`)
  }
  say('Start Onward again.\n')
}

function refuse(faults: readonly string[]): void {
  say(`The key was not changed:\n${faults.map((fault) => `- ${fault}\n`).join('')}`)
  process.exitCode = 1
}

function say(text: string): void {
  process.stderr.write(text)
}

await main()
