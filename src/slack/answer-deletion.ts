import type { ModalView } from '@slack/types'
import type { Deps } from '../deps.ts'
import { fill } from '../words/fill.ts'
import { inTime } from './answer-in-time.ts'
import { sorryModal } from './notice-modal.ts'
import { reportError } from './report-error.ts'
import type { Who } from './who.ts'
import { wordsOf } from './words-of.ts'

/**
 * Answers the question before a deletion: it closes once `work` has deleted; where it could not, or not in time,
 * it says so instead. Says whether it was deleted. `kind` says what, for the log.
 */
export async function answerDeletion({
  deps,
  who,
  ack,
  work,
  kind,
}: {
  readonly deps: Pick<Deps, 'log' | 'profiles'>
  readonly who: Who
  readonly ack: (answer?: { response_action: 'update'; view: ModalView }) => Promise<void>
  readonly work: Promise<unknown>
  readonly kind: string
}): Promise<boolean> {
  const outcome = await inTime(work)
  if (outcome.kind === 'done') {
    await ack()
    return true
  }
  const error = outcome.kind === 'failed' ? outcome.error : new Error('deleting took too long')
  const words = wordsOf(deps, who)
  const text = fill(words.errors.notDone, { ref: reportError(deps.log, error, kind) })
  await ack({ response_action: 'update', view: sorryModal(words, text) })
  return false
}
