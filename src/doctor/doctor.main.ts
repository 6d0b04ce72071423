import dotenv from 'dotenv'
import { createLog } from '../log.ts'
import { examine } from './examine.ts'

/** `npm run doctor`: a line for each thing looked at, those that are wrong last. Ends with 1 where one is. */
dotenv.config({ quiet: true })
const log = createLog({ level: 'error', write: () => undefined })
const findings = await examine(process.env, { cwd: process.cwd(), log })
const faults = findings.filter(({ ok }) => !ok)
for (const { sentence } of findings.filter(({ ok }) => ok)) process.stdout.write(`ok    ${sentence}\n`)
for (const { sentence } of faults) process.stdout.write(`WRONG ${sentence}\n`)
process.stdout.write(faults.length === 0 ? '\nAll is well.\n' : '\nMend what is wrong, and run this again.\n')
process.exitCode = faults.length === 0 ? 0 : 1
