import type { Contestant } from './contestant.ts'
import { type FilledForm, isAnswered, opensForm, submitsForm } from './member-steps.ts'

/** What became of many who submit in the same moment. */
export type Rush = {
  readonly members: number
  /** How many were told in time that their entry is stored. */
  readonly stored: number
  /** Milliseconds until the last one was acknowledged. */
  readonly ackedMs: number
  /** Milliseconds until the last one had the answer in their DM; the bare app has none. */
  readonly answeredMs: number
  /** Of the acknowledgements, in milliseconds. */
  readonly acks: readonly number[]
}

/** All members have a form open, and submit at once. */
export async function measureRush(contestant: Contestant, memberIds: readonly string[]): Promise<Rush> {
  const forms: FilledForm[] = []
  for (const memberId of memberIds) forms.push(await opensForm(contestant, memberId, forms.length))
  contestant.stopwatch.take()
  const begun = performance.now()
  let stored = 0
  let ackedMs = 0
  await Promise.all(
    forms.map(async (form) => {
      if (!(await submitsForm(contestant, form))) return
      stored += 1
      ackedMs = performance.now() - begun
      await isAnswered(contestant, form.memberId)
    }),
  )
  const answeredMs = performance.now() - begun
  const acks = contestant.stopwatch.take().submissionAck
  return { members: memberIds.length, stored, ackedMs, answeredMs, acks }
}
