import type { DraftKind } from '../words/draft-words.ts'
import type { Language } from '../words/language.ts'
import type { Draft } from './draft.ts'
import type { DraftSource } from './draft-about.ts'
import type { DraftWishes } from './stored-draft.ts'
import { writeDraft } from './write-draft.ts'

/**
 * A draft about an entry, or to a person, from what the member logged and wished for, signed with the member's
 * name where it is known. `pick` chooses among the variants. Null where the kind makes no sense for it.
 */
export function writeForSource(
  words: Language,
  { entry, person }: DraftSource,
  draft: DraftWishes & { kind: DraftKind; pick: number; memberName: string | null },
): Draft | null {
  const input = {
    company: entry?.company ?? null,
    role: entry?.role ?? null,
    stage: entry?.stage ?? null,
    outcome: entry?.outcome ?? 'no',
    contactName: person?.name ?? entry?.contact?.name ?? null,
  }
  return writeDraft(words, { ...input, ...draft })
}
