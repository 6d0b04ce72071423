import { setTimeout as pause } from 'node:timers/promises'
import type { OnwardDatabase } from '../db/database.ts'
import type { Deps } from '../deps.ts'
import { oldestWait } from '../outbox/oldest-wait.ts'
import type { DatabaseReading } from './metrics-text.ts'

/** Whoever asks has deadlines of their own, such as 10 s for Prometheus. */
const ANSWER_MS = 3_000

/** Whether the database answers a query in time. Never rejects. */
export function databaseAnswers({ kysely }: Pick<OnwardDatabase, 'kysely'>): Promise<boolean> {
  const answered = kysely.selectFrom('installation').select('installation_id').execute()
  return inTime(
    answered.then(() => true),
    false,
  )
}

/** What GET /metrics says of the database; null where it does not answer in time. Never rejects. */
export function readDatabase(deps: Pick<Deps, 'database' | 'clock' | 'realNow'>): Promise<DatabaseReading> {
  return inTime(
    oldestWait(deps).then((oldestDueMs) => ({ oldestDueMs })),
    null,
  )
}

/** The transaction that failed has told of it already. */
async function inTime<Answer>(answer: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  const over = new AbortController()
  try {
    return await Promise.race([answer, pause(ANSWER_MS, otherwise, { ref: false, signal: over.signal })])
  } catch {
    return otherwise
  } finally {
    over.abort()
  }
}
