import type { Scope } from '../db/scope.ts'

/** The keys of the lines of a deck that a member has seen since it was last used up. */
export async function seenLines(scope: Scope, memberId: string, deck: string): Promise<Set<string>> {
  const rows = await scope.trx
    .selectFrom('words_seen')
    .select('line')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('deck', '=', deck)
    .execute()
  return new Set(rows.map((row) => row.line))
}

export async function addSeenLine(scope: Scope, memberId: string, deck: string, line: string): Promise<void> {
  await scope.trx
    .insertInto('words_seen')
    .values({ workspace_id: scope.workspaceId, member_id: memberId, deck, line })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function forgetSeenLines(scope: Scope, memberId: string, deck: string): Promise<void> {
  await scope.trx
    .deleteFrom('words_seen')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('deck', '=', deck)
    .execute()
}
