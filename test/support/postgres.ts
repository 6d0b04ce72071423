import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chown, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { makePostgresHome, type PostgresHome } from './postgres-binaries.ts'

export type Postgres = {
  /** Of the database `postgres`, with the superuser's name and password. */
  readonly url: string
  /** As the function of that name. */
  createDatabase(name: string): Promise<string>
  /** Cuts all connections, waits for `whileDown`, and comes back at the same url with the same data. */
  restart(whileDown?: () => Promise<void>): Promise<void>
  /** Stops the server and removes its folder. Repeating is safe. */
  stop(): Promise<void>
}

/** Fast rather than safe: a loss of power may take the data, a kill of any process may not. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  shared_buffers: '32MB',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
}
/**
 * Text sorts by a language's rules here, as in most real installations: SQL that counts on the order of bytes
 * without asking for it fails a test. Cheap passwords, since each connection of a test checks one.
 */
const INITDB_FLAGS = [
  ...['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
  ...['--locale-provider=icu', '--icu-locale=en-US', '--no-sync', '--set=scram_iterations=1'],
]
const READY = 'database system is ready to accept connections'
const STARTS = 3

/**
 * A real Postgres server, for this process alone, on a free port of the loopback interface, in a temporary
 * folder. Null where npm has no binary for this platform. Runs as another user where this one is root.
 *
 * @param settings of postgresql.conf, over the fast ones: `{ fsync: 'on' }`
 */
export async function startPostgres(settings: Record<string, string> = {}): Promise<Postgres | null> {
  const home = makePostgresHome()
  if (home === null) return null
  const remove = () => rm(home.folder, { recursive: true, force: true })
  try {
    const password = randomBytes(16).toString('hex')
    await initialise(home, password)
    let { port, server } = await startOnFreePort(home, { ...SETTINGS, ...settings })
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
    return {
      url,
      createDatabase: (name) => createDatabase(url, name),
      restart: async (whileDown = async () => {}) => {
        await stopServer(server)
        await whileDown()
        server = await startServer(home, port, { ...SETTINGS, ...settings })
      },
      stop: async () => {
        await stopServer(server)
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/**
 * A new empty database on the server at `url`, in the place of one with this name, and the url of it. For a
 * test file that has the server's url only; names have to differ between files that run at once.
 */
export async function createDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
    await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  const created = new URL(url)
  created.pathname = `/${encodeURIComponent(name)}`
  return created.href
}

async function initialise(home: PostgresHome, password: string): Promise<void> {
  const passwordFile = join(home.folder, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (home.user !== null) await chown(passwordFile, home.user.uid, home.user.gid)
  const flags = [`--pgdata=${join(home.folder, 'data')}`, `--pwfile=${passwordFile}`, ...INITDB_FLAGS]
  await promisify(execFile)(join(home.binaries, 'initdb'), flags, processOptions(home))
}

/** Between our finding a free port and Postgres' taking it somebody else may: then another port is tried. */
async function startOnFreePort(
  home: PostgresHome,
  settings: Record<string, string>,
  starts = STARTS,
): Promise<{ port: number; server: ChildProcess }> {
  const port = await freePort()
  try {
    return { port, server: await startServer(home, port, settings) }
  } catch (error) {
    if (starts <= 1) throw error
    return startOnFreePort(home, settings, starts - 1)
  }
}

async function startServer(
  home: PostgresHome,
  port: number,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  const flags = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(home.binaries, 'postgres'), ['-D', join(home.folder, 'data'), ...flags], {
    ...processOptions(home),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const killAtExit = () => server.kill('SIGQUIT')
  process.once('exit', killAtExit)
  server.once('close', () => process.off('exit', killAtExit))
  let log = ''
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.once('close', () => reject(new Error(`Postgres did not start:\n${log}`)))
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-4000)
      if (log.includes(READY)) resolve()
    })
  })
  return server
}

/** A fast shutdown: open transactions are rolled back, the data is written. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const closed = once(server, 'close')
  server.kill('SIGINT')
  await closed
}

/** Without the PG* variables of whoever runs the tests, in English, in a folder that the user may read. */
function processOptions({ folder, user }: PostgresHome) {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))
  return { cwd: folder, env: { ...Object.fromEntries(kept), LC_ALL: 'C' }, ...user }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return address.port
}
