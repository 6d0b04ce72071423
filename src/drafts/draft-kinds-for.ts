import type { DraftKind, Outcome, Stage } from '../words/words.ts'

/** What decides which drafts make sense. */
export type DraftSituation = {
  readonly outcome: Outcome
  readonly stage: Stage
  /** Whether the member named somebody there. */
  readonly hasContact: boolean
}

/**
 * The drafts that make sense. A card thanks for a conversation, so there was one; feedback is asked about a
 * decision of theirs, so there was one; the notes to a person need somebody to write to. Whoever applied can
 * apply again.
 */
export function draftKindsFor({ outcome, stage, hasContact }: DraftSituation): readonly DraftKind[] {
  const talked = stage !== 'applied'
  const kinds: (DraftKind | false)[] = [
    talked && 'card',
    talked && outcome === 'no' && 'feedback',
    ...(['touch', 'landed_note', 'linkedin'] as const).map((kind) => (talked || hasContact) && kind),
    'reapply',
  ]
  return kinds.filter((kind) => kind !== false)
}
