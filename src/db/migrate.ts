import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { firstTables } from './migrations/0001-first-tables.ts'
import { checklistTables } from './migrations/0002-checklists.ts'
import { settingsTables } from './migrations/0003-settings.ts'
import { homeTables } from './migrations/0004-home.ts'
import { lessonsAndInterviews } from './migrations/0005-lessons-and-interviews.ts'
import { exportAndLeavingTables } from './migrations/0006-export-and-leaving.ts'
import { peopleTables } from './migrations/0007-people.ts'
import { nudgeTables } from './migrations/0008-nudges.ts'
import { groupTables } from './migrations/0009-groups.ts'
import { reportTables } from './migrations/0010-reports.ts'
import { shareTables } from './migrations/0011-shares.ts'
import { kindWordTables } from './migrations/0012-kind-words.ts'
import { inactiveMembers } from './migrations/0013-inactive-members.ts'
import { landingNews } from './migrations/0014-landing-news.ts'
import { workspaceTables } from './migrations/0015-workspaces.ts'
import { departureTable } from './migrations/0017-departures.ts'
import { lanePriority } from './migrations/0018-lane-priority.ts'
import { pauseTable } from './migrations/0019-pauses.ts'
import { columnTypes } from './migrations/column-types.ts'
import type { Schema } from './schema.ts'

/** The migrations that there are, in the order of their names. */
function allMigrations(dialect: 'sqlite' | 'postgres'): Record<string, Migration> {
  const types = columnTypes(dialect)
  return {
    '0001-first-tables': { up: (db) => firstTables(db, types) },
    '0002-checklists': { up: (db) => checklistTables(db, types) },
    '0003-settings': { up: (db) => settingsTables(db, types) },
    '0004-home': { up: (db) => homeTables(db, types) },
    '0005-lessons-and-interviews': { up: (db) => lessonsAndInterviews(db, types) },
    '0006-export-and-leaving': { up: (db) => exportAndLeavingTables(db, types) },
    '0007-people': { up: (db) => peopleTables(db, types) },
    '0008-nudges': { up: (db) => nudgeTables(db, types) },
    '0009-groups': { up: (db) => groupTables(db, types) },
    '0010-reports': { up: (db) => reportTables(db, types, dialect) },
    '0011-shares': { up: (db) => shareTables(db, types, dialect) },
    '0012-kind-words': { up: (db) => kindWordTables(db, types, dialect) },
    '0013-inactive-members': { up: (db) => inactiveMembers(db, types) },
    '0014-landing-news': { up: (db) => landingNews(db, types) },
    '0015-workspaces': { up: (db) => workspaceTables(db, types) },
    '0017-departures': { up: (db) => departureTable(db, types) },
    '0018-lane-priority': { up: (db) => lanePriority(db) },
    '0019-pauses': { up: (db) => pauseTable(db, types) },
  }
}

/**
 * Brings the database to the newest schema. Repeating it changes nothing; a kill half-way leaves the last
 * whole state. Throws when a migration fails or the database is newer than this program.
 */
export async function migrate(
  kysely: Kysely<Schema>,
  dialect: 'sqlite' | 'postgres',
  migrations: Record<string, Migration> = allMigrations(dialect),
): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
