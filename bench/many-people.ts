import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { OnwardDatabase } from '../src/db/database.ts'
import { openDatabase } from '../src/db/open-database.ts'
import { createLog } from '../src/log.ts'
import { formatKeyring, newKeyring } from '../src/sealing/keyring.ts'

export const WORKSPACE = 'T1BENCH'
/** The Wednesday at ten, in UTC, for which the due members are planned. */
export const WEDNESDAY = Date.UTC(2026, 2, 4, 10)
const DAY_MS = 24 * 60 * 60 * 1_000
const PEOPLE_EACH = 10

/**
 * A SQLite database with so many people, ten to a member, of whom `due` members have a nudge due at WEDNESDAY
 * and the others a year later. Names are not sealed: planning opens none.
 */
export async function manyPeople(
  people: number,
  due: number,
): Promise<{ database: OnwardDatabase; discard: () => Promise<void> }> {
  const dir = mkdtempSync(join(tmpdir(), 'onward-bench-nudges-'))
  const log = createLog({ level: 'error', write() {} })
  const key = formatKeyring(newKeyring(randomBytes))
  const location = { dialect: 'sqlite', path: join(dir, 'onward.db') } as const
  const database = await openDatabase({ database: location, key }, log)
  await fill(database, people / PEOPLE_EACH, due)
  return {
    database,
    discard: async () => {
      await database.kysely.destroy()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function fill({ kysely }: OnwardDatabase, members: number, due: number): Promise<void> {
  const version = process.versions.tz ?? ''
  const later = WEDNESDAY + 364 * DAY_MS
  await kysely.transaction().execute(async (trx) => {
    await sql`insert into workspaces (workspace_id, removed_at) values (${WORKSPACE}, null)`.execute(trx)
    const count = sql`with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${members})`
    await sql`insert into members (workspace_id, member_id, slack_user_id, data_key, time_zone, created_at)
      ${count} select ${WORKSPACE}, printf('m%07d', (i * 7919) % ${members}), printf('U%07d', i), 'none',
        case i % 4 when 0 then 'UTC' when 1 then 'Africa/Accra' when 2 then 'Atlantic/Reykjavik' else 'Africa/Dakar' end, 0 from n`.execute(
      trx,
    )
    await sql`insert into people (workspace_id, person_id, member_id, origin, name_sealed, kind, added_on,
        touches, next_on, state, unanswered, added_at)
      with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${members * PEOPLE_EACH})
      select ${WORKSPACE}, printf('p%08d', (i * 7919) % ${members * PEOPLE_EACH}), printf('m%07d', i % ${members}),
        printf('V%d', i), 'x', 'other', '2026-01-01', 0,
        case when i % ${members} < ${due} and i < ${members * 2} then printf('2026-02-%02d', 1 + i % 28) else '2027-02-01' end,
        'active', 0, 0 from n`.execute(trx)
    await sql`insert into nudge_plans (workspace_id, member_id, slot_at, next_nudge_at, nudges, zone_version)
      ${count} select ${WORKSPACE}, printf('m%07d', i),
        case when i < ${due} then ${WEDNESDAY} else ${later} end,
        case when i < ${due} then ${WEDNESDAY} else ${later} end, 0, ${version} from n`.execute(trx)
  })
  await sql`analyze`.execute(kysely)
}
