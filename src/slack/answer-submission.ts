import type { ModalView } from '@slack/types'
import type { Deps } from '../deps.ts'
import { fill } from '../words/fill.ts'
import { inTime } from './answer-in-time.ts'
import { reportError } from './report-error.ts'
import { rest } from './rest.ts'
import type { Who } from './who.ts'
import { wordsOf } from './words-of.ts'

/** Errors by block_id, as Slack shows them at the fields. */
export type FieldErrors = Readonly<Record<string, string | undefined>>

type Answer =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update'; view: ModalView }
type Acknowledge = (answer?: Answer) => Promise<void>

export type Submission = {
  readonly deps: Pick<Deps, 'log' | 'profiles'>
  readonly who: Who
  readonly ack: Acknowledge
  /** Null when it is stored; else what is wrong, by field. */
  readonly work: Promise<FieldErrors | null>
  /** The field at which it is said that nothing could be stored: an input that the form always has. */
  readonly field: string
  /** What is being stored, for the log. */
  readonly kind: string
  /** What takes the form's place once `work` is done; where it gives null, and without it, the form closes. */
  readonly next?: () => ModalView | null
}

/**
 * Answers a submitted form: it closes only after `work` stored it. With a fault, or when it could not be
 * stored in time, it stays open and says so, and nothing typed is lost. Says whether it was stored.
 */
export async function answerSubmission(submission: Submission): Promise<boolean> {
  const { deps, who, ack, work, field, kind, next } = submission
  const outcome = await inTime(work)
  if (outcome.kind === 'done' && outcome.value === null) {
    const view = next?.() ?? null
    await (view === null ? ack() : ack({ response_action: 'update', view }))
    await rest()
    return true
  }
  if (outcome.kind === 'done') {
    const errors = Object.entries(outcome.value ?? {}).flatMap(([at, text]) =>
      text === undefined ? [] : [[at, text]],
    )
    await ack({ response_action: 'errors', errors: Object.fromEntries(errors) })
    return false
  }
  const error = outcome.kind === 'failed' ? outcome.error : new Error('storing took too long')
  const text = fill(wordsOf(deps, who).errors.notStored, { ref: reportError(deps.log, error, kind) })
  await ack({ response_action: 'errors', errors: { [field]: text } })
  return false
}
