import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import type { Schema } from '../../src/db/schema.ts'
import { eachDatabase } from '../support/databases.ts'

/** Every table of the schema; the compiler says when one is missing or too many. */
const TABLES: Record<keyof Schema, true> = {
  installation: true,
  workspaces: true,
  lifecycle_events: true,
  installs: true,
  install_states: true,
  members: true,
  entries: true,
  companies: true,
  words_seen: true,
  outbox: true,
  lanes: true,
  pauses: true,
  sent_messages: true,
  checklists: true,
  checklist_steps: true,
  lessons: true,
  shown_lessons: true,
  look_backs: true,
  interviews: true,
  drafts: true,
  reminders: true,
  people: true,
  kept_links: true,
  person_drafts: true,
  landings: true,
  landing_steps: true,
  landing_news: true,
  settings: true,
  rough_patches: true,
  nudge_plans: true,
  nudges: true,
  nudge_items: true,
  homes: true,
  exports: true,
  groups: true,
  group_leads: true,
  group_roster: true,
  group_topics: true,
  shares: true,
  kind_words: true,
  report_scopes: true,
  report_windows: true,
  reports: true,
  report_companies: true,
  departures: true,
}
/** Belong to nobody: the operator's key check, and installations that are of no workspace yet. */
const OF_NOBODY = ['installation', 'install_states']

type ForeignKey = { from: string; to: string; columns: string; onDelete: string }

eachDatabase('the schema', (open) => {
  test('has exactly the tables that the code knows', async () => {
    const { kysely } = await open()
    const tables = (await kysely.introspection.getTables()).filter(({ isView }) => !isView)
    expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(TABLES).sort())
  })

  test('stays as it is when the migrations run again', async () => {
    const database = await open()
    const before = await database.kysely.introspection.getTables()
    await migrate(database.kysely, database.dialect)
    expect(await database.kysely.introspection.getTables()).toEqual(before)
  })

  test('is the last whole one when a migration fails half-way, and goes on from there', async () => {
    const database = await open()
    const before = await database.kysely.introspection.getTables()
    const half = async (db: Kysely<unknown>) => {
      await db.schema.createTable('half').addColumn('x', 'integer').execute()
      await db.schema.alterTable('members').addColumn('y', 'integer').execute()
    }
    const cutShort = async (db: Kysely<unknown>) => {
      await half(db)
      throw new Error('killed here')
    }
    const known = (await appliedMigrations(database)).map((name) => [name, { up: async () => {} }])
    const first = Object.fromEntries(known)
    const failing = { ...first, '9999-half': { up: cutShort } }
    await expect(migrate(database.kysely, database.dialect, failing)).rejects.toThrow('killed here')
    expect(await database.kysely.introspection.getTables()).toEqual(before)
    await migrate(database.kysely, database.dialect)
    await undone(database, async (trx) => {
      await migrate(trx, database.dialect, { ...first, '9999-half': { up: half } })
      expect((await trx.introspection.getTables()).map(({ name }) => name)).toContain('half')
    })
  })

  test('has the workspace first in the primary key of every table', async () => {
    const database = await open()
    const keys = await primaryKeys(database)
    for (const table of Object.keys(TABLES).filter((name) => !OF_NOBODY.includes(name))) {
      expect([table, keys.get(table)?.[0]]).toEqual([table, 'workspace_id'])
    }
  })

  test('lets every row that belongs to a member go with the member', async () => {
    const database = await open()
    const keys = await foreignKeys(database)
    const ofMembers = (await database.kysely.introspection.getTables())
      .filter(({ name, isView }) => name !== 'members' && !isView)
      .filter(({ columns }) => columns.some(({ name }) => name === 'member_id'))
    expect(ofMembers.length).toBeGreaterThan(3)
    for (const { name } of ofMembers) {
      const toMember = { from: name, to: 'members', columns: 'workspace_id,member_id', onDelete: 'CASCADE' }
      expect(keys).toContainEqual(toMember)
    }
  })

  test('lets every row that belongs to a workspace go with the workspace', async () => {
    const database = await open()
    const cascades = (await foreignKeys(database)).filter(({ onDelete }) => onDelete === 'CASCADE')
    const reached = new Set(['workspaces'])
    for (let before = 0; before < reached.size; ) {
      before = reached.size
      for (const { from, to } of cascades) if (reached.has(to)) reached.add(from)
    }
    expect([...reached, ...OF_NOBODY].sort()).toEqual(Object.keys(TABLES).sort())
  })

  test('orders text by its bytes', async () => {
    const { kysely } = await open()
    await kysely
      .insertInto('workspaces')
      .values(['a', 'B', 'é', 'z'].map((workspace_id) => ({ workspace_id, removed_at: null })))
      .execute()
    const rows = await kysely
      .selectFrom('workspaces')
      .select('workspace_id')
      .where('removed_at', 'is', null)
      .where(sql<boolean>`length(workspace_id) = 1`)
      .orderBy('workspace_id')
      .execute()
    expect(rows.map(({ workspace_id }) => workspace_id)).toEqual(['B', 'a', 'z', 'é'])
  })
})

/** Nothing of it stays: the tests of a file share one Postgres database. */
async function undone(database: OnwardDatabase, work: (trx: Kysely<Schema>) => Promise<void>): Promise<void> {
  const undo = new Error('undo')
  const transaction = database.kysely.transaction().execute(async (trx) => {
    await work(trx)
    throw undo
  })
  await expect(transaction).rejects.toBe(undo)
}

async function appliedMigrations({ kysely }: OnwardDatabase): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    kysely,
  )
  return rows.map(({ name }) => name)
}

/** The columns of each table's primary key, in its order. */
async function primaryKeys({ dialect, kysely }: OnwardDatabase): Promise<Map<string, string[]>> {
  const columns =
    dialect === 'sqlite'
      ? sql<Column>`select tables.name as "table", info.name as "column", info.pk as place
          from sqlite_schema as tables, pragma_table_info(tables.name) as info
          where tables.type = 'table' and info.pk > 0`
      : sql<Column>`select table_name as "table", column_name as "column", ordinal_position as place
          from information_schema.key_column_usage join information_schema.table_constraints
          using (table_schema, table_name, constraint_name) where constraint_type = 'PRIMARY KEY'`
  const keys = new Map<string, string[]>()
  const { rows } = await columns.execute(kysely)
  for (const { table, column } of rows.sort((a, b) => a.place - b.place)) {
    keys.set(table, [...(keys.get(table) ?? []), column])
  }
  return keys
}

type Column = { table: string; column: string; place: number }

async function foreignKeys({ dialect, kysely }: OnwardDatabase): Promise<ForeignKey[]> {
  const keys =
    dialect === 'sqlite'
      ? sql<ForeignKey>`select tables.name as "from", keys."table" as "to", keys.on_delete as "onDelete",
            group_concat(keys."from", ',' order by keys.seq) as columns
          from sqlite_schema as tables, pragma_foreign_key_list(tables.name) as keys
          where tables.type = 'table' group by tables.name, keys.id, keys."table", keys.on_delete`
      : sql<ForeignKey>`select conrelid::regclass::text as "from", confrelid::regclass::text as "to",
            case confdeltype when 'c' then 'CASCADE' else 'NO ACTION' end as "onDelete",
            (select string_agg(attname, ',' order by place) from unnest(conkey) with ordinality as k(num, place)
              join pg_attribute on attrelid = conrelid and attnum = num) as columns
          from pg_constraint where contype = 'f'`
  return (await keys.execute(kysely)).rows
}
