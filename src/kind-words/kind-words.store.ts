import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Scope, SystemScope } from '../db/scope.ts'
import type { Group } from '../groups/group.ts'
import { open, type Place, SealError, seal } from '../sealing/seal.ts'
import type { KindWord, KindWordState, Letter } from './kind-word.ts'

/** As much room as the longest takes, in UTF-8: a length would tell something. */
const LETTER_BYTES = 5 * 1_024

const letterSchema = z.object({
  sender: z.string(),
  words: z.string(),
  shareId: z.string().nullable(),
  recipient: z.string().nullable(),
  place: z.object({ channel: z.string(), ts: z.string() }).nullable(),
})

/** A kind word that is being sent. Instants in epoch milliseconds. */
export type NewKindWord = {
  readonly id: string
  readonly letter: Letter & { shareId: string }
  /** The sender's day. */
  readonly day: string
  readonly dueAt: number
  readonly cutAt: number
}

/** Stores a kind word; nothing where its sender has sent one for that share already. */
export async function insertKindWord(scope: Scope, group: Group, word: NewKindWord): Promise<void> {
  const { sender, shareId } = word.letter
  await scope.trx
    .insertInto('kind_words')
    .values({
      workspace_id: scope.workspaceId,
      kind_word_id: word.id,
      group_id: group.id,
      state: 'waiting',
      letter_sealed: sealed(scope, group, word.id, word.letter),
      once_index: indexOf(scope, ['once', sender, shareId]),
      day_index: indexOf(scope, ['day', sender, word.day]),
      due_at: word.dueAt,
      next_cut_at: word.cutAt,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'once_index']).doNothing())
    .execute()
}

/** Whether somebody has sent a kind word for that share. */
export async function hasSentFor(scope: Scope, sender: string, shareId: string): Promise<boolean> {
  const row = await scope.trx
    .selectFrom('kind_words')
    .select('kind_word_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('once_index', '=', indexOf(scope, ['once', sender, shareId]))
    .executeTakeFirst()
  return row !== undefined
}

/** Whether somebody has sent so many kind words that day. */
export async function hasSentThatDay(
  scope: Scope,
  sender: string,
  day: string,
  least: number,
): Promise<boolean> {
  const rows = await scope.trx
    .selectFrom('kind_words')
    .select('kind_word_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('day_index', '=', indexOf(scope, ['day', sender, day]))
    .limit(least)
    .execute()
  return rows.length >= least
}

/** Which group a kind word is of; null for one that is gone or never was. */
export async function groupOfKindWord(scope: Scope, id: string): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('kind_words')
    .select('group_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('kind_word_id', '=', id)
    .executeTakeFirst()
  return row?.group_id ?? null
}

/** One kind word of a group; null where nothing of it is kept. */
export async function findKindWord(scope: Scope, group: Group, id: string): Promise<KindWord | null> {
  const [word = null] = await kindWordsOf(scope, group, id)
  return word
}

/** The kind words of a group of which something is kept, or one of them. What is damaged has no letter. */
export async function kindWordsOf(scope: Scope, group: Group, id?: string): Promise<KindWord[]> {
  const rows = await scope.trx
    .selectFrom('kind_words')
    .select(['kind_word_id', 'state', 'letter_sealed'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', group.id)
    .where('letter_sealed', 'is not', null)
    .$if(id !== undefined, (query) => query.where('kind_word_id', '=', id ?? ''))
    .orderBy('kind_word_id')
    .execute()
  return rows.map((row) => ({
    id: row.kind_word_id,
    groupId: group.id,
    state: row.state,
    letter: opened(scope, group, row.kind_word_id, row.letter_sealed ?? ''),
  }))
}

/** Moves a kind word on, with its letter as it is from then on; false where it is not in that state any more. */
export async function moveKindWord(
  scope: Scope,
  group: Group,
  id: string,
  move: { from: KindWordState; to: KindWordState; letter: Letter },
): Promise<boolean> {
  const { numUpdatedRows } = await scope.trx
    .updateTable('kind_words')
    .set({ state: move.to, letter_sealed: sealed(scope, group, id, move.letter), due_at: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('kind_word_id', '=', id)
    .where('state', '=', move.from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Lets a kind word wait until then. */
export async function postponeKindWord(scope: Scope, id: string, dueAt: number): Promise<void> {
  await scope.trx
    .updateTable('kind_words')
    .set({ due_at: dueAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('kind_word_id', '=', id)
    .execute()
}

/**
 * Ends a kind word: whom it was for and where it is are not known any more. Its sender keeps what they wrote: were
 * it gone from their export before its time, they could tell whom it was for.
 */
export async function endKindWord(
  scope: Scope,
  id: string,
  { group, letter }: { group: Group | null; letter: Letter | null },
): Promise<void> {
  const kept = letter && { ...letter, shareId: null, recipient: null, place: null }
  const letterSealed = group && kept && sealed(scope, group, id, kept)
  await scope.trx
    .updateTable('kind_words')
    .set({ state: 'over', letter_sealed: letterSealed, due_at: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('kind_word_id', '=', id)
    .execute()
}

/** Deletes all that is stored of a kind word. Repeating is safe. */
export async function deleteKindWord(scope: Scope, id: string): Promise<void> {
  await scope.trx
    .deleteFrom('kind_words')
    .where('workspace_id', '=', scope.workspaceId)
    .where('kind_word_id', '=', id)
    .execute()
}

/** Deletes all whose time is over; says whether there were any. */
export async function deleteOldKindWords(scope: SystemScope, now: number): Promise<boolean> {
  const { numDeletedRows } = await scope.trx
    .deleteFrom('kind_words')
    .where('next_cut_at', '<=', now)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** The kind words that are to go on their way, those that waited longest first. */
export async function dueKindWords(
  scope: SystemScope,
  now: number,
  limit: number,
): Promise<{ workspaceId: string; id: string }[]> {
  const rows = await scope.trx
    .selectFrom('kind_words')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'kind_words.workspace_id')
    .select(['kind_words.workspace_id', 'kind_words.kind_word_id'])
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('kind_words.due_at', '<=', now)
    .orderBy('kind_words.due_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ workspaceId: row.workspace_id, id: row.kind_word_id }))
}

function indexOf({ keyring, workspaceId }: Scope, parts: readonly string[]): string {
  return createHmac('sha256', keyring.kindWordKey)
    .update(JSON.stringify([workspaceId, ...parts]))
    .digest('base64url')
}

/** JSON may end in blanks. */
function sealed(scope: Scope, group: Group, id: string, letter: Letter): string {
  const text = JSON.stringify(letter)
  const padded = text + ' '.repeat(Math.max(0, LETTER_BYTES - Buffer.byteLength(text)))
  return seal(group.key, padded, placeOf(scope, id))
}

function opened(scope: Scope, group: Group, id: string, text: string): Letter | null {
  try {
    return letterSchema.parse(JSON.parse(open(group.key, text, placeOf(scope, id))))
  } catch (error) {
    if (error instanceof SealError && error.code === 'damaged') return null
    throw error
  }
}

function placeOf(scope: Scope, row: string): Place {
  return { workspace: scope.workspaceId, table: 'kind_words', column: 'letter', row }
}
