import type { DraftKind } from '../words/draft-words.ts'
import type { Outcome, Stage } from '../words/lines.ts'

const TO_A_PERSON: readonly DraftKind[] = ['touch', 'landed_note', 'linkedin']

/** What decides which drafts make sense. */
export type DraftSituation = {
  readonly outcome: Outcome
  /** Null where no application stands behind it. */
  readonly stage: Stage | null
  /** Whether the member named somebody there. */
  readonly hasContact: boolean
}

/**
 * The drafts that make sense. A card thanks for a conversation, so there was one; feedback is asked about a
 * decision of theirs, so there was one; the notes to a person need somebody to write to. Whoever applied can
 * apply again.
 */
export function draftKindsFor({ outcome, stage, hasContact }: DraftSituation): readonly DraftKind[] {
  if (stage === null) return TO_A_PERSON
  const talked = stage !== 'applied'
  const kinds: (DraftKind | false)[] = [
    talked && 'card',
    talked && outcome === 'no' && 'feedback',
    ...TO_A_PERSON.map((kind) => (talked || hasContact) && kind),
    'reapply',
  ]
  return kinds.filter((kind) => kind !== false)
}
