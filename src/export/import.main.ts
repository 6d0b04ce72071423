import { parseArgs } from 'node:util'
import dotenv from 'dotenv'
import { systemClock } from '../clock/clock.ts'
import { readDatabaseConfig } from '../config.ts'
import type { OnwardDatabase } from '../db/database.ts'
import { openDatabase } from '../db/open-database.ts'
import { createLog } from '../log.ts'
import { systemRandom } from '../random.ts'
import { StartError } from '../start-error.ts'
import { findWorkspace } from '../workspaces/find-workspace.ts'
import { type ImportResult, importMember } from './import-member.ts'
import { parseDocument } from './parse-document.ts'
import { readExportFile } from './read-file.ts'

const USAGE = 'npm run import -- FILE --user U0123ABCD [--workspace T0123ABCD]'

const REFUSALS: Record<Exclude<ImportResult, 'imported'>, string> = {
  'not empty':
    'This member has something in this Onward already, and the two would be mixed up. An export is read in for a member who has nothing here.',
  'there already':
    'Rows of the file stand there twice, or this Onward holds them already, perhaps for somebody else.',
}

/** `npm run import`: reads an export into this Onward, for one member. All of it, or nothing. */
async function main(): Promise<void> {
  dotenv.config({ quiet: true })
  const asked = readArguments()
  if ('fault' in asked) return refuse([asked.fault])
  const reading = readDatabaseConfig(process.env)
  if (reading.kind === 'faults') return refuse(reading.faults)
  const file = readExportFile(asked.file)
  if (file.kind === 'fault') return refuse([file.fault])
  const parsed = parseDocument(file.text)
  if (parsed.kind === 'faults') return refuse(parsed.faults)
  const log = createLog({ level: 'warn', write: say })
  let database: OnwardDatabase | undefined
  try {
    database = await openDatabase(reading.config, log)
    const workspace = await findWorkspace(database, asked.workspace)
    if ('fault' in workspace) return refuse([workspace.fault])
    const whose = { workspaceId: workspace.id, slackUserId: asked.user }
    const deps = { database, clock: systemClock, random: systemRandom }
    const result = await importMember(deps, whose, parsed.rows)
    if (result !== 'imported') return refuse([REFUSALS[result]])
    process.stdout.write(`Everything in the file now belongs to ${asked.user} in ${workspace.id}.\n`)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    refuse([error.message])
  } finally {
    await database?.kysely.destroy()
  }
}

type Asked = { file: string; user: string; workspace: string | undefined } | { fault: string }

function readArguments(): Asked {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { user: { type: 'string' }, workspace: { type: 'string' } },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { fault: `Name one file: ${USAGE}` }
    if (!/^[UW][A-Z0-9]+$/.test(values.user ?? ''))
      return { fault: `Say whose it is, by the Slack user id: ${USAGE}` }
    if (values.workspace !== undefined && !/^[TE][A-Z0-9]+$/.test(values.workspace))
      return { fault: `The workspace is named by its Slack id, such as T0123ABCD: ${USAGE}` }
    return { file, user: values.user ?? '', workspace: values.workspace }
  } catch {
    return { fault: `This is not understood. Use: ${USAGE}` }
  }
}

function refuse(faults: readonly string[]): void {
  say(`Nothing was read in:\n${faults.map((fault) => `- ${fault}\n`).join('')}`)
  process.exitCode = 1
}

function say(text: string): void {
  process.stderr.write(text)
}

await main()
