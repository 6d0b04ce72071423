import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import { findRefusal, pauseAfter } from './connection-failure.ts'
import type { Connection } from './socket-connection.ts'

/** A connection that ends sooner counts as a failure, so that one that always ends is no busy loop. */
const LASTING_MS = 10_000

export interface KeptConnection {
  readonly log: Log
  /** Which of the receiver's connections this is, for the log. */
  readonly socket: number
  readonly open: () => Promise<Connection>
  /** Called each time that a connection stands. */
  readonly onConnected: () => void
  /** Whether a refusal by Slack that time does not mend ends it. */
  readonly mayRefuse: () => boolean
  /** Ends it; the connection that is open then is its opener's to close. */
  readonly signal: AbortSignal
}

/**
 * Keeps one connection open, replacing it when it is over and trying for ever, with growing pauses of
 * real time between failures. Resolves after `signal`; rejects with a ReceiverError where `mayRefuse`.
 */
export async function keepConnected(kept: KeptConnection): Promise<void> {
  const { log, socket, signal } = kept
  let failures = 0
  const rest = async (error?: unknown): Promise<void> => {
    failures += 1
    await pause(pauseAfter(failures, error), undefined, { signal }).catch(() => undefined)
  }
  while (!signal.aborted) {
    try {
      const connection = await kept.open()
      const since = performance.now()
      log.info('connected to Slack', { socket })
      kept.onConnected()
      await connection.over
      if (performance.now() - since < LASTING_MS) await rest()
      else failures = 0
    } catch (error) {
      if (signal.aborted) return
      const refusal = findRefusal(error)
      if (refusal !== undefined && kept.mayRefuse()) throw refusal
      log.warn('connecting to Slack failed, trying again', { socket, attempt: failures + 1, error })
      await rest(error)
    }
  }
}
