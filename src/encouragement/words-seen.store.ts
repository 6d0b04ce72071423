import type { Insertable } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import type { WordsSeenTable } from './words-seen.table.ts'

/** The keys of the lines of some decks that a member has seen since each was last used up, by the deck. */
export async function seenLines(
  scope: Scope,
  memberId: string,
  decks: readonly string[],
): Promise<Map<string, Set<string>>> {
  const { rows } = await seenOf(scope, { workspaceId: scope.workspaceId, memberId, decks })
  const seen = new Map(decks.map((deck) => [deck, new Set<string>()]))
  for (const { deck, line } of rows) seen.get(deck)?.add(line)
  return seen
}

type OfDecks = { workspaceId: string; memberId: string; decks: readonly string[] }

const seenOf = prepared((trx, is: OfDecks) =>
  trx
    .selectFrom('words_seen')
    .select(['deck', 'line'])
    .where('workspace_id', '=', is.workspaceId)
    .where('member_id', '=', is.memberId)
    .where('deck', 'in', is.decks),
)

/** Remembers one line of each deck. */
export async function addSeenLines(
  scope: Scope,
  memberId: string,
  lines: ReadonlyMap<string, string>,
): Promise<void> {
  const { workspaceId } = scope
  await insertSeen(
    scope,
    [...lines].map(([deck, line]) => ({ workspace_id: workspaceId, member_id: memberId, deck, line })),
  )
}

const insertSeen = prepared((trx, rows: readonly Insertable<WordsSeenTable>[]) =>
  trx
    .insertInto('words_seen')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing()),
)

/** Lets the lines of a deck be said again to a member. */
export async function forgetSeenLines(scope: Scope, memberId: string, deck: string): Promise<void> {
  await deleteSeen(scope, { workspaceId: scope.workspaceId, memberId, deck })
}

const deleteSeen = prepared((trx, is: { workspaceId: string; memberId: string; deck: string }) =>
  trx
    .deleteFrom('words_seen')
    .where('workspace_id', '=', is.workspaceId)
    .where('member_id', '=', is.memberId)
    .where('deck', '=', is.deck),
)
