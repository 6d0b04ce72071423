import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** `inject('postgresUrl')`: the server of this run, for `createDatabase`; null where there is none. */
    postgresUrl: string | null
  }
}

/** One Postgres server for the whole run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres()
  project.provide('postgresUrl', postgres?.url ?? null)
  if (postgres === null) {
    const platform = `${process.platform}-${process.arch}`
    process.stderr.write(`\n*** ALL POSTGRES TESTS ARE SKIPPED: npm has no Postgres for ${platform}. ***\n\n`)
  }
  return async () => postgres?.stop()
}
