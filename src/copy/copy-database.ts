import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from 'kysely'
import type { DatabaseLocation } from '../config.ts'
import { findKeyring } from '../db/find-keyring.ts'
import { migrate } from '../db/migrate.ts'
import { secureRows } from '../db/row-security.ts'
import type { Schema } from '../db/schema.ts'
import type { Log } from '../log.ts'
import { isOfNewestKey, provesKey } from '../sealing/key-check.ts'
import { StartError } from '../start-error.ts'
import { readCatalog, type Table } from './catalog.ts'
import { inWhole, isOfThisProgram, openSide, refuseWhereSomethingIsClaimed, type Side } from './sides.ts'
import { insertRows, isEmpty, newSum, readRows } from './table-rows.ts'

export type CopyInput = {
  readonly from: DatabaseLocation
  readonly to: DatabaseLocation
  /** The text of ONWARD_KEY; without it the key file beside the SQLite file that is copied. */
  readonly key: string | undefined
}

/**
 * Copies everything from one database into an empty one, of the same or the other kind, as it is: what is sealed
 * stays sealed with the same key. One transaction: all of it is there and was compared, or nothing is. Onward
 * must not run. Gives the tables that were copied. Throws a StartError that says what to do.
 */
export async function copyDatabase({ from, to, key }: CopyInput, log: Log): Promise<string[]> {
  if (isDeepStrictEqual(from, to)) throw new StartError('FROM and TO are the same database.')
  const source = await openSide(from, 'FROM', log)
  try {
    await prepareSource(source, key, log)
    const target = await openSide(to, 'TO', log)
    try {
      await prepareTarget(target)
      return await copyAll(source, target)
    } finally {
      await target.kysely.destroy()
    }
  } finally {
    await source.kysely.destroy()
  }
}

async function prepareSource(source: Side, key: string | undefined, log: Log): Promise<void> {
  if (!(await isOfThisProgram(source))) {
    throw new StartError(
      'FROM is of another version of Onward. Start this version with it once, stop it, and copy then.',
    )
  }
  const stored = await source.kysely.selectFrom('installation').select('key_check').executeTakeFirst()
  if (stored === undefined) throw new StartError('FROM holds nothing yet.')
  const { keyring } = findKeyring({ database: source.location, key }, false, log)
  if (!provesKey(keyring, stored.key_check))
    throw new StartError('The key is not the one that FROM was sealed with. Put the right key back.')
  if (!isOfNewestKey(keyring, stored.key_check))
    throw new StartError(
      'A change of the key is not finished. Run "npm run rotate-key" with FROM, then copy.',
    )
  await refuseWhereSomethingIsClaimed(source, Date.now())
}

/** Makes the tables where there are none. */
async function prepareTarget(target: Side): Promise<void> {
  const { kysely, dialect } = target
  const isNew = (await kysely.introspection.getTables()).length === 0
  if (isNew) await migrate(kysely, dialect)
  else if (!(await isOfThisProgram(target)))
    throw new StartError('TO is of another version of Onward, or of another program. Give an empty database.')
  if (dialect === 'postgres') await secureRows(kysely)
}

async function copyAll(source: Side, target: Side): Promise<string[]> {
  const tables = await readCatalog(target.kysely, target.dialect)
  const there = await readCatalog(source.kysely, source.dialect)
  if (!isDeepStrictEqual(shapes(tables), shapes(there))) {
    throw new StartError('The tables of the two databases are not the same. Nothing was copied.')
  }
  await inWhole(source, (reading) =>
    inWhole(target, async (writing) => {
      for (const table of tables) {
        if (!(await isEmpty(writing, table)))
          throw new StartError('TO holds something already. Give an empty database.')
      }
      for (const table of tables) await copyTable(table, reading, writing)
    }),
  )
  return tables.map(({ name }) => name)
}

async function copyTable(
  table: Table,
  reading: Transaction<Schema>,
  writing: Transaction<Schema>,
): Promise<void> {
  const read = newSum()
  for await (const rows of readRows(reading, table)) {
    read.add(table, rows)
    await insertRows(writing, table, rows)
  }
  const written = newSum()
  for await (const rows of readRows(writing, table)) written.add(table, rows)
  if (read.done() !== written.done()) {
    throw new StartError(`The table ${table.name} did not arrive as it was. Nothing was copied.`)
  }
}

function shapes(tables: readonly Table[]): unknown {
  const shape = ({ name, columns, primaryKey }: Table) => ({ name, columns, primaryKey })
  return tables.map(shape).sort((a, b) => (a.name < b.name ? -1 : 1))
}
