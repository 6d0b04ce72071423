import { type DestinationStream, pino } from 'pino'

/** The levels of `LOG_LEVEL`, most talkative first. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const

export type LogLevel = (typeof LOG_LEVELS)[number]

/**
 * Everything a log line may say beside its event name. A field that is not here does not reach the
 * log, nor does a value outside its field's vocabulary; `error` takes whatever was caught.
 */
export interface LogFields {
  readonly ref?: string
  readonly kind?: string
  readonly method?: string
  readonly workspace?: string
  readonly code?: string
  readonly signal?: string
  readonly version?: string
  readonly mode?: string
  readonly path?: string
  readonly library?: string
  readonly reason?: string
  readonly attempt?: number
  readonly ms?: number
  readonly ageMs?: number
  readonly status?: number
  readonly port?: number
  readonly socket?: number
  readonly ok?: boolean
  readonly error?: unknown
}

/** Only text that stands in the source: a string put together at run time has no literal type. */
type Literal<Text extends string> = Record<never, never> extends Record<Text, true> ? never : Text

type Say = <const Event extends string>(event: Event & Literal<Event>, fields?: LogFields) => void

/**
 * The only way to log. A line holds the time, the level, an event name that stands in the source, and
 * fields of the allow-list: never what a member wrote, a company, a contact, a user's id or a token,
 * at any level. Logging never throws.
 */
export interface Log {
  readonly debug: Say
  readonly info: Say
  readonly warn: Say
  readonly error: Say
}

/** What is kept of an error: never its message, which may hold a member's words. */
export interface LoggedError {
  readonly name: string
  readonly code?: string | number
  readonly slack?: string
  readonly status?: number
  readonly frames?: readonly string[]
  readonly cause?: LoggedError
}

const WORD = /^[a-z][a-z0-9_.:-]{0,63}$/i

const TEXT_FIELDS: Readonly<Record<string, RegExp>> = {
  ref: /^[a-z0-9-]{1,40}$/i,
  kind: WORD,
  method: WORD,
  workspace: /^[TE][A-Z0-9]{1,30}$/,
  code: /^[a-z0-9_.-]{1,64}$/i,
  signal: /^SIG[A-Z0-9]{1,10}$/,
  version: /^v?\d[\w.+-]{0,40}$/,
  mode: WORD,
  path: /^[\w./\\:~@+-]{1,200}$/,
  library: WORD,
  reason: WORD,
}
const NUMBER_FIELDS = new Set(['attempt', 'ms', 'ageMs', 'status', 'port', 'socket'])
const BOOLEAN_FIELDS = new Set(['ok'])

const EVENT = /^[a-z][\w '().,:/!-]{0,100}$/i
const TOKEN = /xox[a-z]?[.-]|xapp-|xwfp-|bearer/i
const USER_ID = /(?<![A-Za-z0-9])[UW](?=[A-Z]*\d)[A-Z0-9]{5,}(?![A-Za-z0-9])/

const LOCATION = /^ {4}at (?:.* \()?((?:node:|file:\/\/|\/|[A-Z]:\\)[^()]*:\d+:\d+)\)?$/
const MAX_FRAMES = 20
const MAX_CAUSES = 3

/**
 * A log of JSON lines at `level` and above, on standard output or into `write` (one whole line a call,
 * its line break included).
 */
export function createLog(options: { level: LogLevel; write?: (line: string) => void }): Log {
  const stream: DestinationStream = options.write
    ? { write: options.write }
    : pino.destination({ dest: 1, sync: true })
  const sink = pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  )
  const at =
    (level: LogLevel): Say =>
    (event, fields) => {
      if (!sink.isLevelEnabled(level)) return
      const name: string = event
      sink[level](allowed(fields), isPlain(name, EVENT) ? name : 'unnamed event')
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

function allowed(fields: LogFields | undefined): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields ?? {})) {
    if (field === 'error') {
      if (value !== undefined) kept.error = describeError(value)
    } else if (isAllowed(field, value)) kept[field] = value
  }
  return kept
}

function isAllowed(field: string, value: unknown): boolean {
  if (NUMBER_FIELDS.has(field)) return Number.isFinite(value)
  if (BOOLEAN_FIELDS.has(field)) return typeof value === 'boolean'
  const vocabulary = Object.hasOwn(TEXT_FIELDS, field) ? TEXT_FIELDS[field] : undefined
  return vocabulary !== undefined && isPlain(value, vocabulary)
}

function isPlain(value: unknown, vocabulary: RegExp): value is string {
  return typeof value === 'string' && vocabulary.test(value) && !TOKEN.test(value) && !USER_ID.test(value)
}

/**
 * What may be said of anything that was thrown: its name, its code, Slack's own error word, an HTTP
 * status, the places in the source, and the same of its causes. Never throws.
 */
export function describeError(error: unknown): LoggedError {
  try {
    return describe(error, 0)
  } catch {
    return { name: 'UnreadableError' }
  }
}

function describe(error: unknown, depth: number): LoggedError {
  if (!(error instanceof Error)) return { name: 'NotAnError' }
  const told: Record<string, unknown> = { ...error }
  const slack = isRecord(told.data) ? told.data.error : undefined
  const cause = causeOf(error, told)
  const frames = depth === 0 ? framesOf(error) : []
  return {
    name: isPlain(error.name, /^[a-z]\w{0,60}$/i) ? error.name : 'Error',
    ...(isCode(told.code) ? { code: told.code } : {}),
    ...(isPlain(slack, /^[a-z_]{1,64}$/) ? { slack } : {}),
    ...(typeof told.statusCode === 'number' ? { status: told.statusCode } : {}),
    ...(frames.length > 0 ? { frames } : {}),
    ...(cause !== undefined && depth < MAX_CAUSES ? { cause: describe(cause, depth + 1) } : {}),
  }
}

/** Standard causes, and the names under which Bolt and the Web API's client keep theirs. */
function causeOf(error: Error, told: Record<string, unknown>): unknown {
  const several = error instanceof AggregateError ? error.errors : told.originals
  return error.cause ?? told.original ?? (Array.isArray(several) ? several[0] : undefined)
}

function isCode(code: unknown): code is string | number {
  return typeof code === 'number' || isPlain(code, /^[a-z0-9_]{1,64}$/i)
}

/**
 * The places alone, without function names. The message is cut out first, since its lines may imitate
 * frames; where it can't be found in the stack, nothing is kept.
 */
function framesOf(error: Error): string[] {
  const stack = typeof error.stack === 'string' ? error.stack : ''
  const message = String(error.message)
  const start = stack.indexOf(message)
  if (start < 0) return []
  return stack
    .slice(start + message.length)
    .split('\n')
    .flatMap((line) => LOCATION.exec(line)?.[1] ?? [])
    .slice(0, MAX_FRAMES)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
