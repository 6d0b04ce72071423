import type { Receiver } from '@slack/bolt'
import type { Log } from '../../log.ts'
import type { Measures } from '../../metrics/measures.ts'
import type { Routes } from './web-server.ts'

/** The body of a delivery as Slack sent it: an event, a command, a click, a submission. */
export type SlackBody = Record<string, unknown>

export function isBody(value: unknown): value is SlackBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export interface SharedReceiverOptions {
  readonly log: Log
  /** The address to listen on; all of them by default. */
  readonly host?: string | undefined
  /** Whether the app can answer members; GET /healthz says so. */
  readonly isReady: () => boolean
  /**
   * Stores what must survive of an event before Slack is told that we have it. Called for events
   * (`event_callback`) alone. When it rejects, Slack sends the event again.
   */
  readonly recordEvent: (body: SlackBody) => Promise<void>
  /** What the server answers beside GET /healthz and Slack's own requests. */
  readonly routes?: Routes
  readonly measures?: Pick<Measures, 'acknowledged' | 'connected'> | undefined
}

/** Slack posts signed requests to /slack/events; 0 as port takes any free one (the log names it). */
export interface HttpReceiverOptions extends SharedReceiverOptions {
  readonly mode: 'http'
  readonly port: number
  readonly signingSecret: string
}

/** We connect to Slack; the port serves /healthz and the other routes alone. */
export interface SocketReceiverOptions extends SharedReceiverOptions {
  readonly mode: 'socket'
  readonly port: number
  readonly appToken: string
  readonly slackApiUrl: string
}

export type ReceiverOptions = HttpReceiverOptions | SocketReceiverOptions

export interface OnwardReceiver extends Receiver {
  /**
   * Answers GET /healthz and the other routes from now on; what Slack sends gets 503 until `start`. Rejects with
   * a ReceiverError. To be called once, before `start`, which does it where nobody did.
   */
  listen(): Promise<void>
  /**
   * Resolves when Slack can reach the app (in Socket Mode: the first connection said hello, however
   * long that takes), or when stop() was called meanwhile. Rejects with a ReceiverError when only the
   * operator can help. To be called once.
   */
  start(): Promise<void>
  /**
   * Takes no new work, lets what is in flight end and acknowledge, closes; within 10 seconds in all.
   * Never rejects; calling it again, or before start, is safe.
   */
  stop(): Promise<void>
}

/** A fault that the operator has to mend; the message says how and holds no secret. */
export class ReceiverError extends Error {
  readonly code: 'port_unavailable' | 'app_token_refused'

  constructor(code: ReceiverError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ReceiverError'
    this.code = code
  }
}

/** How long stop() waits for work in flight; closing takes a second at most after that. */
export const DRAIN_MS = 9_000
