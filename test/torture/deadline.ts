import { setTimeout as pause } from 'node:timers/promises'

const LOOK_EVERY_MS = 100

/** What is waited for, and for how long at most, in real time. */
export type Wait = {
  readonly what: string
  readonly withinMs: number
  /** How things stand, for the error of a wait in vain. Must neither reject nor hang. */
  readonly state: () => Promise<string>
}

/** Looks until `is` says so. A look that fails says no: what is looked at may be away for a moment. */
export async function until(is: () => Promise<boolean> | boolean, wait: Wait): Promise<void> {
  const deadline = performance.now() + wait.withinMs
  let failure = ''
  const look = async () => {
    try {
      return await is()
    } catch (error) {
      failure = `; the last look failed: ${error}`
      return false
    }
  }
  while (!(await look())) {
    if (performance.now() > deadline) throw await inVain(wait, failure)
    await pause(LOOK_EVERY_MS)
  }
}

/** What `work` brings; rejects where it does not end in time. */
export async function within<Result>(work: Promise<Result>, wait: Wait): Promise<Result> {
  const over = new AbortController()
  const late = pause(wait.withinMs, undefined, { signal: over.signal }).then(async () => {
    throw await inVain(wait)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    late.catch(() => undefined)
    over.abort()
  }
}

/** The error of a wait that came to nothing. */
export async function inVain({ what, withinMs, state }: Wait, more = ''): Promise<Error> {
  return new Error(`waited ${withinMs} ms in vain for ${what}; ${await state()}${more}`)
}
