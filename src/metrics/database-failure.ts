/**
 * What failed where the database did: its own code, such as SQLITE_BUSY or 57P01, or a word for a connection
 * that was lost or never stood. Null for errors of ours.
 */
export function databaseFailure(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/^SQLITE_[A-Z_]{1,40}$/.test(code)) return code
  // Postgres' own errors say how severe they are; a socket's code is an errno.
  if ('severity' in error && /^[0-9A-Z]{5}$/.test(code)) return code
  if (/^E[A-Z]{2,20}$/.test(code) && 'syscall' in error) return code
  if (/^Connection terminated|^Client has encountered a connection error/.test(error.message))
    return 'connection_lost'
  return /^timeout exceeded when trying to connect/.test(error.message) ? 'connection_timeout' : null
}
