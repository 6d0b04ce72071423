import type { Scope } from '../db/scope.ts'

/** The keys of the lines of some decks that a member has seen since each was last used up, by the deck. */
export async function seenLines(
  scope: Scope,
  memberId: string,
  decks: readonly string[],
): Promise<Map<string, Set<string>>> {
  const rows = await scope.trx
    .selectFrom('words_seen')
    .select(['deck', 'line'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('deck', 'in', decks)
    .execute()
  const seen = new Map(decks.map((deck) => [deck, new Set<string>()]))
  for (const { deck, line } of rows) seen.get(deck)?.add(line)
  return seen
}

/** Remembers one line of each deck. */
export async function addSeenLines(
  scope: Scope,
  memberId: string,
  lines: ReadonlyMap<string, string>,
): Promise<void> {
  await scope.trx
    .insertInto('words_seen')
    .values(
      [...lines].map(([deck, line]) => ({
        workspace_id: scope.workspaceId,
        member_id: memberId,
        deck,
        line,
      })),
    )
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
