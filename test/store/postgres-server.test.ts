import { existsSync, readdirSync } from 'node:fs'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { createDatabase, startPostgres } from '../support/postgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres?.stop())

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

describe.skipIf(postgres === null)('the Postgres of the tests', () => {
  const server = () => {
    if (postgres === null) throw new Error('These tests are skipped without a server.')
    return postgres
  }

  test('gives each name a database of its own, empty again when asked for a second time', async () => {
    const one = await createDatabase(server().url, 'one')
    const two = await server().createDatabase('a "second" one')
    await query(one, 'create table t (x int)')
    expect(await query(one, `select to_regclass('t')::text`)).toEqual([['t']])
    expect(await query(two, `select to_regclass('t')::text`)).toEqual([[null]])
    await createDatabase(server().url, 'one')
    expect(await query(one, `select to_regclass('t')::text`)).toEqual([[null]])
  })

  test('is down while it restarts, and comes back at the same url with the same data', async () => {
    const url = await server().createDatabase('restarted')
    await query(url, 'create table t as select 1 as x')
    await server().restart(async () => {
      await expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED')
    })
    expect(await query(url, 'select x from t')).toEqual([[1]])
  })

  test('sorts text by a language unless asked for the order of bytes', async () => {
    const sorted = (collation: string) =>
      query(server().url, `select string_agg(x, '' order by x ${collation}) from unnest('{a,B,c}'::text[]) x`)
    expect(await sorted('')).toEqual([['aBc']])
    expect(await sorted('collate "C"')).toEqual([['Bac']])
  })

  test('lets nobody in without the password', async () => {
    const url = new URL(server().url)
    url.password = 'guess'
    await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed')
  })

  test('leaves nothing behind when it is stopped, and can be given other settings', async () => {
    const other = await startPostgres({ fsync: 'on' })
    expect(await query(other?.url ?? '', `select current_setting('fsync')`)).toEqual([['on']])
    const [[data]] = (await query(other?.url ?? '', 'show data_directory')) as [[string]]
    expect(readdirSync(data)).not.toEqual([])
    await other?.stop()
    await other?.stop()
    expect(existsSync(data)).toBe(false)
  })
})
