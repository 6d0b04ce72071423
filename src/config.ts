import { z } from 'zod'

/** Where the bot speaks to Slack: over a socket that it opens itself, or over requests that Slack sends. */
export type SlackEntry =
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string }

export type DatabaseLocation =
  | { readonly dialect: 'sqlite'; readonly path: string }
  | { readonly dialect: 'postgres'; readonly url: string }

/** Everything that the environment decides. */
export type Config = {
  /** For the one workspace that this token speaks for; missing where any may install the app. */
  readonly botToken: string | undefined
  /** For however many workspaces install the app by OAuth. */
  readonly oauth: { readonly clientId: string; readonly clientSecret: string } | undefined
  readonly entry: SlackEntry
  readonly slackApiUrl: string | undefined
  readonly port: number
  readonly database: DatabaseLocation
  /** The text of ONWARD_KEY; without it SQLite uses a key file beside the database. */
  readonly key: string | undefined
  /** Where the list of the forgotten is kept; see src/leaving. */
  readonly forgottenFile: string | undefined
  readonly leads: readonly string[]
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
  readonly clockFile: string | undefined
  /** What GET /metrics asks for; without it that answers this computer alone. */
  readonly metricsToken: string | undefined
}

export type ConfigReading =
  | { readonly kind: 'read'; readonly config: Config }
  | { readonly kind: 'faults'; readonly faults: readonly string[] }

const DEFAULT_DATABASE = 'sqlite:data/onward.db'
const DEFAULT_PORT = 3000

const WHERE_TOKENS_ARE = 'You find it at api.slack.com/apps, in your app'

const environment = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xox(b-|e\.xoxb-)/, {
      error: 'SLACK_BOT_TOKEN should begin with xoxb-. Copy the "Bot User OAuth Token".',
    })
    .optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', {
      error: `SLACK_APP_TOKEN should begin with xapp-. ${WHERE_TOKENS_ARE} under "Basic Information", "App-Level Tokens".`,
    })
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: z
    .url({
      protocol: /^https?$/,
      error: 'SLACK_API_URL should be an http(s) address. Leave it out for the real Slack.',
    })
    .optional(),
  PORT: z.coerce
    .number({ error: 'PORT should be a number, such as 3000.' })
    .int({ error: 'PORT should be a whole number, such as 3000.' })
    .min(0, { error: 'PORT should be between 0 and 65535.' })
    .max(65_535, { error: 'PORT should be between 0 and 65535.' })
    .default(DEFAULT_PORT),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)/, {
      error: 'DATABASE_URL should begin with sqlite: or postgres://, such as sqlite:data/onward.db.',
    })
    .default(DEFAULT_DATABASE),
  ONWARD_KEY: z.string().optional(),
  ONWARD_FORGOTTEN_FILE: z.string().optional(),
  ONWARD_LEADS: z
    .string()
    .regex(/^[UW][A-Z0-9]+(\s*,\s*[UW][A-Z0-9]+)*$/, {
      error: 'ONWARD_LEADS should be user ids with commas between them, such as U012AB3CD,U045EF6GH.',
    })
    .optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'LOG_LEVEL should be debug, info, warn or error.' })
    .default('info'),
  ONWARD_CLOCK_FILE: z.string().optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, {
      error:
        'METRICS_TOKEN should be 16 characters or more, without spaces, such as openssl rand -hex 24 gives.',
    })
    .optional(),
})

/**
 * Reads the environment: the one place that does. Empty values count as missing.
 * All faults are reported together, each with what to do; no value is ever repeated in one.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environment.safeParse(given)
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)),
    ...faultsAcross(given),
  ]
  if (!parsed.success || faults.length > 0) return { kind: 'faults', faults }
  return { kind: 'read', config: toConfig(parsed.data) }
}

export type DatabaseReading =
  | { readonly kind: 'read'; readonly config: Pick<Config, 'database' | 'key' | 'forgottenFile'> }
  | { readonly kind: 'faults'; readonly faults: readonly string[] }

/** The same for commands that need the database alone, and nothing of Slack. */
export function readDatabaseConfig(env: Readonly<Record<string, string | undefined>>): DatabaseReading {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environment
    .pick({ DATABASE_URL: true, ONWARD_KEY: true, ONWARD_FORGOTTEN_FILE: true })
    .safeParse(given)
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)),
    ...keyFaults(given),
  ]
  if (!parsed.success || faults.length > 0) return { kind: 'faults', faults }
  const { DATABASE_URL: url, ONWARD_KEY: key, ONWARD_FORGOTTEN_FILE: forgottenFile } = parsed.data
  return { kind: 'read', config: { database: locationOf(url), key, forgottenFile } }
}

/** What only several variables together can get wrong. */
function faultsAcross(env: Record<string, string | undefined>): string[] {
  const faults = accessFaults(env)
  if (!env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET) {
    faults.push(
      'SLACK_APP_TOKEN is missing (for Socket Mode), or else SLACK_SIGNING_SECRET (for requests over HTTP). Set one of them.',
    )
  }
  faults.push(...keyFaults(env))
  if (env.ONWARD_CLOCK_FILE && !isLoopback(env.SLACK_API_URL)) {
    faults.push('ONWARD_CLOCK_FILE is for trials only: it needs a SLACK_API_URL on this computer. Remove it.')
  }
  return faults
}

/** One token for one workspace, or the app's own secrets for many. */
function accessFaults(env: Record<string, string | undefined>): string[] {
  const { SLACK_BOT_TOKEN: token, SLACK_CLIENT_ID: id, SLACK_CLIENT_SECRET: secret } = env
  if (id === undefined && secret === undefined) {
    if (token) return []
    return [`SLACK_BOT_TOKEN is missing. ${WHERE_TOKENS_ARE} under "OAuth & Permissions".`]
  }
  const faults: string[] = []
  const where = `${WHERE_TOKENS_ARE} under "Basic Information", "App Credentials".`
  if (!id) faults.push(`SLACK_CLIENT_ID is missing, since there is a SLACK_CLIENT_SECRET. ${where}`)
  if (!secret) faults.push(`SLACK_CLIENT_SECRET is missing, since there is a SLACK_CLIENT_ID. ${where}`)
  if (token) {
    faults.push(
      'SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID for many. Remove the token; its workspace installs the app again at /slack/install and keeps everything.',
    )
  }
  return faults
}

function keyFaults(env: Record<string, string | undefined>): string[] {
  if (!env.DATABASE_URL?.startsWith('postgres') || env.ONWARD_KEY) return []
  return [
    'ONWARD_KEY is missing. With Postgres it is needed: 32 random bytes in base64 (openssl rand -base64 32).',
  ]
}

/** The database that an address names; null for what is none. */
export function databaseLocation(url: string): DatabaseLocation | null {
  return environment.shape.DATABASE_URL.safeParse(url).success ? locationOf(url) : null
}

function locationOf(url: string): DatabaseLocation {
  return url.startsWith('sqlite:')
    ? { dialect: 'sqlite', path: url.slice('sqlite:'.length) }
    : { dialect: 'postgres', url }
}

/** Whether an address leads to this computer. */
export function isLoopback(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

function toConfig(env: z.infer<typeof environment>): Config {
  return {
    botToken: env.SLACK_BOT_TOKEN,
    oauth:
      env.SLACK_CLIENT_ID === undefined
        ? undefined
        : { clientId: env.SLACK_CLIENT_ID, clientSecret: env.SLACK_CLIENT_SECRET ?? '' },
    entry:
      env.SLACK_APP_TOKEN !== undefined
        ? { mode: 'socket', appToken: env.SLACK_APP_TOKEN }
        : { mode: 'http', signingSecret: env.SLACK_SIGNING_SECRET ?? '' },
    slackApiUrl: env.SLACK_API_URL,
    port: env.PORT,
    database: locationOf(env.DATABASE_URL),
    key: env.ONWARD_KEY,
    forgottenFile: env.ONWARD_FORGOTTEN_FILE,
    leads: env.ONWARD_LEADS?.split(/\s*,\s*/) ?? [],
    logLevel: env.LOG_LEVEL,
    clockFile: env.ONWARD_CLOCK_FILE,
    metricsToken: env.METRICS_TOKEN,
  }
}
