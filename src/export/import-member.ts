import { asSystem, type Scope, withinSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { knowMember } from '../members/know-member.ts'
import { type Member, UNKNOWN_PROFILE } from '../members/member.ts'
import type { Random } from '../random.ts'
import { noteWorkspace } from '../workspaces/find-workspace.ts'
import { ALL_PARTS, type AnyPart, toStoredRow } from './file-rows.ts'
import type { MemberRows } from './part.ts'
import { hasRowsIn, insertStoredRows, type StoredRow, updateMemberRow } from './rows.store.ts'

export type ImportResult =
  | 'imported'
  /** The member has something here already: what is there would be mixed up with what is in the file. */
  | 'not empty'
  /** Rows of the file stand there twice, or this Onward has them already. */
  | 'there already'

/** Everything is undone by it. */
class NotImported extends Error {
  readonly result: ImportResult

  constructor(result: ImportResult) {
    super(result)
    this.result = result
  }
}

/**
 * Stores everything of an export as a member's own, in one transaction: all of it or nothing. Ids stay, so
 * that the same export comes out again. Only for a member who has nothing here: repeating changes nothing.
 * Nothing is sent. Throws when the database fails.
 */
export async function importMember(
  deps: Pick<Deps, 'database' | 'random' | 'clock'>,
  whose: { workspaceId: string; slackUserId: string },
  rows: MemberRows,
): Promise<ImportResult> {
  const inside = { random: deps.random, now: deps.clock.now() }
  try {
    return await asSystem<ImportResult>(deps.database, async (system) => {
      await noteWorkspace(system, whose.workspaceId)
      const scope = withinSystem(system, whose.workspaceId)
      const person = { slackUserId: whose.slackUserId, profile: UNKNOWN_PROFILE }
      const member = await knowMember(scope, inside, person)
      for (const { table } of ALL_PARTS) {
        if (table !== 'members' && (await hasRowsIn(scope, table, member.id)))
          throw new NotImported('not empty')
      }
      await storeAll(scope, inside, member, rows)
      return 'imported'
    })
  } catch (error) {
    if (error instanceof NotImported) return error.result
    if (breaksARule(error)) return 'there already'
    throw error
  }
}

async function storeAll(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  rows: MemberRows,
): Promise<void> {
  for (const part of ALL_PARTS) {
    const stored: StoredRow[] = []
    for (const row of rows[part.table] ?? [])
      stored.push(await toStoredRow({ scope, member, row, ...deps }, part))
    if (part.table !== 'members') await insertStoredRows(scope, part.table, stored)
    else for (const row of stored) await updateMemberRow(scope, member.id, inTheFile(part, row))
  }
  for (const part of ALL_PARTS) await part.afterImport?.(scope, deps, member)
}

/** Of the member's row, which is there already, only what the file says. */
function inTheFile(part: AnyPart, row: StoredRow): StoredRow {
  const columns = part.columns.flatMap(([column, rule]) => (rule.kind === 'value' ? [column] : []))
  return Object.fromEntries(columns.map((column) => [column, row[column]]))
}

/** Whether the database refused a row for one that is there, or for one that is not. */
function breaksARule(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('SQLITE_CONSTRAINT') || code.startsWith('23')
}
