import { sql } from 'kysely'
import type { OnwardDatabase } from '../../db/database.ts'
import { readWorkspace, type Scope } from '../../db/scope.ts'
import type { StoredTable, StoredValue } from '../page/protocol.ts'

const MOST_ROWS = 60
/** How much of a sealed value is shown. */
const SHOWN = 28
/** The machinery's tables, which the outbox's own list shows. */
const NOT_A_MEMBERS = new Set(['outbox', 'lanes'])
const ALWAYS_THE_SAME = new Set(['workspace_id', 'member_id'])

/**
 * Every row that is stored for one member, from every table that has members; what is sealed stays sealed.
 * Nothing for somebody who has not used Onward, or who was forgotten.
 */
export async function storedRowsOf(
  database: OnwardDatabase,
  workspaceId: string,
  slackUserId: string,
): Promise<StoredTable[]> {
  const tables = await database.kysely.introspection.getTables()
  const withMembers = tables
    .filter((table) => table.columns.some((column) => column.name === 'member_id'))
    .filter((table) => !NOT_A_MEMBERS.has(table.name))
    .sort((a, b) => Number(b.name === 'members') - Number(a.name === 'members'))
  return readWorkspace(database, workspaceId, async (scope) => {
    const member = await scope.trx
      .selectFrom('members')
      .select('member_id')
      .where('workspace_id', '=', workspaceId)
      .where('slack_user_id', '=', slackUserId)
      .executeTakeFirst()
    if (member === undefined) return []
    const stored: StoredTable[] = []
    for (const { name, columns } of withMembers) {
      const shown = columns.map((column) => column.name).filter((column) => !ALWAYS_THE_SAME.has(column))
      stored.push(tableOf(name, shown, await rowsOf(scope, name, member.member_id)))
    }
    return stored.filter((table) => table.rows.length > 0)
  })
}

/** The newest rows of the outbox, with the name of whoever they are for. */
export async function outboxRows(
  database: OnwardDatabase,
  workspaceId: string,
  nameOf: (slackUserId: string) => string,
): Promise<StoredTable> {
  return readWorkspace(database, workspaceId, async (scope) => {
    const rows = await scope.trx
      .selectFrom('outbox')
      .leftJoin('members', (join) =>
        join
          .onRef('members.workspace_id', '=', 'outbox.workspace_id')
          .onRef('members.member_id', '=', 'outbox.member_id'),
      )
      .select(['slack_user_id', 'kind', 'operation', 'state', 'attempts', 'due_at', 'ended_at'])
      .where('outbox.workspace_id', '=', workspaceId)
      .orderBy('position', 'desc')
      .limit(MOST_ROWS)
      .execute()
    const columns = ['for', 'kind', 'operation', 'state', 'attempts', 'due_at', 'ended_at']
    const named = rows.map(({ slack_user_id, ...row }) => ({
      ...row,
      for: slack_user_id === null ? null : nameOf(slack_user_id),
    }))
    return tableOf('outbox', columns, named)
  })
}

type Row = Readonly<Record<string, unknown>>

async function rowsOf(scope: Scope, table: string, memberId: string): Promise<Row[]> {
  const query = sql<Row>`
    select * from ${sql.table(table)}
    where workspace_id = ${scope.workspaceId} and member_id = ${memberId} limit ${MOST_ROWS}`
  return (await query.execute(scope.trx)).rows
}

function tableOf(name: string, columns: readonly string[], rows: readonly Row[]): StoredTable {
  return { name, columns, rows: rows.map((row) => columns.map((column) => shownValue(column, row[column]))) }
}

function shownValue(column: string, value: unknown): StoredValue {
  if (value === null || value === undefined) return null
  const text = String(value)
  if (column.endsWith('_sealed') || column === 'data_key') {
    return { sealed: text.slice(0, SHOWN), bytes: Buffer.byteLength(text) }
  }
  return typeof value === 'number' ? value : text
}
