import pg from 'pg'
import type { Log } from '../log.ts'
import { CHANNEL, formatNews, type News, readNews } from './news.ts'
import { APPLICATION_NAME, CONNECT_TIMEOUT_MS } from './postgres.ts'

const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 5_000
/** How often the connection is tried: a network that swallows everything says nothing by itself. */
const TRY_EVERY_MS = 5_000
const ANSWER_WITHIN_MS = 3_000
const GOODBYE_MS = 500

/** The one connection over which a process hears from the others on its Postgres. */
export type Listener = {
  /** Whether the database answers: known within seconds. */
  isConnected(): boolean
  /** Tells all processes, this one too. It is lost where the connection is away. */
  tell(news: News): void
  close(): Promise<void>
}

/**
 * Keeps a connection that listens, opened again for ever with back-off. News may be lost: `hear` is called with
 * what came, and with `due` whenever it listens anew, since something may have been missed.
 */
export function listenToOthers(url: string, log: Log, hear: (news: News) => void): Listener {
  let client: pg.Client | null = null
  let isClosed = false
  let failures = 0
  let timer: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const next = newClient(url)
    next.on('error', () => over(next))
    next.on('end', () => over(next))
    next.on('notification', ({ payload }) => {
      const news = readNews(payload)
      if (news !== null) hear(news)
    })
    try {
      await next.connect()
      await next.query(`listen ${CHANNEL}`)
    } catch (error) {
      if (failures === 0) log.warn('the database can not be reached', { error })
      drop(next)
      return again()
    }
    if (isClosed) return drop(next)
    if (failures > 0) log.info('the database is there again')
    failures = 0
    client = next
    hear({ kind: 'due' })
    plan(TRY_EVERY_MS, () => void lookWhether(next))
  }

  async function lookWhether(current: pg.Client): Promise<void> {
    try {
      await current.query('select 1')
      if (client === current) plan(TRY_EVERY_MS, () => void lookWhether(current))
    } catch {
      over(current)
    }
  }

  /** Called by whichever notices first. */
  function over(current: pg.Client): void {
    if (client !== current) return
    client = null
    drop(current)
    if (!isClosed) log.warn('the connection to the database was lost')
    again()
  }

  function again(): void {
    failures += 1
    plan(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)), () => void connect())
  }

  function plan(ms: number, act: () => void): void {
    clearTimeout(timer)
    if (!isClosed) timer = setTimeout(act, ms).unref()
  }

  void connect()
  return {
    isConnected: () => client !== null,
    tell(news) {
      client?.query('select pg_notify($1, $2)', [CHANNEL, formatNews(news)]).catch(() => {})
    },
    async close() {
      isClosed = true
      clearTimeout(timer)
      const last = client
      if (last === null) return
      const cut = setTimeout(() => drop(last), GOODBYE_MS)
      await last.end().catch(() => {})
      clearTimeout(cut)
    },
  }
}

function newClient(url: string): pg.Client {
  return new pg.Client({
    connectionString: url,
    application_name: APPLICATION_NAME,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: ANSWER_WITHIN_MS,
    keepAlive: true,
  })
}

/** Cut rather than ended: whoever does not answer does not say goodbye either. */
function drop(client: pg.Client): void {
  const { stream } = client.connection
  stream.destroy()
}
