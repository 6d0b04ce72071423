import type { Entry } from '../rejections/rejection.ts'
import type { Language } from '../words/language.ts'
import type { DraftKind } from '../words/words.ts'
import type { Draft } from './draft.ts'
import type { DraftWishes } from './stored-draft.ts'
import { writeDraft } from './write-draft.ts'

/**
 * A draft for an entry, from what the member logged and wished for. `pick` chooses among the variants. Null
 * where the kind makes no sense for the entry.
 */
export function writeForEntry(
  words: Language,
  entry: Entry,
  draft: DraftWishes & { kind: DraftKind; pick: number },
): Draft | null {
  const { company, role, stage, outcome, contact } = entry
  const input = { company, role, stage, outcome, contactName: contact?.name ?? null }
  return writeDraft(words, { ...input, ...draft, memberName: null })
}
