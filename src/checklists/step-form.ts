import type { ModalView } from '@slack/types'
import type { Deps } from '../deps.ts'
import { draftForm } from '../drafts/draft-form.ts'
import type { Who } from '../slack/who.ts'
import type { DraftKind } from '../words/draft-words.ts'
import { lessonForm } from './lesson-form.ts'
import type { Step } from './step.ts'

/** What "Help me write it" writes for each step but the lesson, which is the member's own to write. */
const DRAFT_OF: Readonly<Record<Exclude<Step, 'lesson'>, DraftKind>> = {
  card: 'card',
  feedback: 'feedback',
  door: 'reapply',
  touch: 'touch',
}

/** The form in which a step is written; null for an entry that is gone or somebody else's. */
export async function stepForm(
  deps: Pick<Deps, 'database'>,
  who: Who,
  { entryId, step }: { entryId: string; step: Step },
): Promise<ModalView | null> {
  return step === 'lesson'
    ? lessonForm(deps, who, { entryId, source: 'checklist' })
    : draftForm(deps, who, { about: { of: 'entry', id: entryId }, kind: DRAFT_OF[step] })
}
