/** A submission is answered within this long, well inside Slack's three seconds. Real time. */
const ANSWER_WITHIN_MS = 2_000

export type TimelyOutcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'late' }

/**
 * Waits for `work` as long as Slack can be kept waiting. Work that is late goes on: whoever submits again
 * meets what it stored.
 */
export async function inTime<Value>(work: Promise<Value>): Promise<TimelyOutcome<Value>> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<TimelyOutcome<Value>>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN_MS, { kind: 'late' })
  })
  const done = work.then(
    (value): TimelyOutcome<Value> => ({ kind: 'done', value }),
    (error: unknown): TimelyOutcome<Value> => ({ kind: 'failed', error }),
  )
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}
