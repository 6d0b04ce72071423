import { existsSync } from 'node:fs'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DatabaseLocation } from '../config.ts'
import { areNewest, storedMigrations } from '../db/migration-names.ts'
import { connect } from '../db/open-database.ts'
import { APPLICATION_NAME } from '../db/postgres.ts'
import type { Schema } from '../db/schema.ts'
import { isOpenElsewhere } from '../db/sqlite.ts'
import type { Log } from '../log.ts'
import { StartError } from '../start-error.ts'

/** One of the two databases of a copy, opened as it is. */
export type Side = {
  readonly name: 'FROM' | 'TO'
  readonly location: DatabaseLocation
  readonly dialect: DatabaseLocation['dialect']
  readonly kysely: Kysely<Schema>
}

/**
 * Throws a StartError where a SQLite file that is to be read is missing, where the server is, and where an Onward
 * runs with it: another process has the SQLite file open, or is connected to the Postgres under our name.
 */
export async function openSide(location: DatabaseLocation, name: Side['name'], log: Log): Promise<Side> {
  const running = new StartError(`Onward is running with ${name}. Stop it first.`)
  if (location.dialect === 'sqlite') {
    const isThere = existsSync(location.path)
    if (!isThere && name === 'FROM') throw new StartError(`${location.path} is not there.`)
    if (isThere && isOpenElsewhere(location.path)) throw running
  }
  const kysely = await connect({ database: location }, log, 'onward-copy')
  const side = { name, location, dialect: location.dialect, kysely }
  if (location.dialect === 'sqlite') return side
  const isRunning = await hasOnward(kysely).catch(async (cause: unknown) => {
    await kysely.destroy()
    const message = `${name} could not be opened. Check its address, and that the server is there.`
    throw new StartError(message, { cause })
  })
  if (!isRunning) return side
  await kysely.destroy()
  throw running
}

async function hasOnward(kysely: Kysely<Schema>): Promise<boolean> {
  const connected = sql`select 1 from pg_stat_activity
    where datname = current_database() and application_name = ${APPLICATION_NAME}`
  return (await connected.execute(kysely)).rows.length > 0
}

/** Throws where a process holds something that it may be sending. `realNow`: epoch milliseconds. */
export async function refuseWhereSomethingIsClaimed(side: Side, realNow: number): Promise<void> {
  const held = await inWhole(side, (trx) =>
    trx.selectFrom('lanes').select('lane').where('lease_until', '>', realNow).limit(1).executeTakeFirst(),
  )
  if (held === undefined) return
  throw new StartError(
    `${side.name} is in use: something is being sent. Stop Onward, wait for half a minute, and copy then.`,
  )
}

/** One consistent picture of all workspaces, without the deadlines that a running Onward has. */
export async function inWhole<Result>(
  { kysely, dialect }: Side,
  work: (trx: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  if (dialect === 'sqlite') return kysely.transaction().execute(work)
  return kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      await sql`select set_config('onward.system', 'on', true), set_config('statement_timeout', '0', true),
        set_config('idle_in_transaction_session_timeout', '0', true)`.execute(trx)
      return work(trx)
    })
}

/** Whether its tables were made by the migrations of this program, no more and no fewer. */
export async function isOfThisProgram({ kysely, dialect }: Side): Promise<boolean> {
  return areNewest(await storedMigrations(kysely, dialect))
}
