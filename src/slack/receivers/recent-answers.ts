/** What became of a delivery: Slack was given an answer, or was left to send it again. */
export type Answer = { readonly given: true; readonly payload: unknown } | { readonly given: false }

/** Slack's last retry of an event comes about five minutes after the first delivery. */
const KEPT_MS = 10 * 60_000
const KEPT_AT_MOST = 1_000

/** The answers to recent deliveries, those still being worked on included. */
export interface RecentAnswers {
  find(key: string): Promise<Answer> | undefined
  keep(key: string, answer: Promise<Answer>): void
  forget(key: string): void
}

/** In memory alone, ten minutes and a thousand deliveries at most; a restart forgets them. */
export function createRecentAnswers(): RecentAnswers {
  const answers = new Map<string, { answer: Promise<Answer>; expiry: NodeJS.Timeout }>()

  function forget(key: string): void {
    clearTimeout(answers.get(key)?.expiry)
    answers.delete(key)
  }

  return {
    find: (key) => answers.get(key)?.answer,
    keep(key, answer) {
      const [oldest] = answers.keys()
      if (answers.size >= KEPT_AT_MOST && oldest !== undefined) forget(oldest)
      answers.set(key, { answer, expiry: setTimeout(() => forget(key), KEPT_MS).unref() })
    },
    forget,
  }
}
