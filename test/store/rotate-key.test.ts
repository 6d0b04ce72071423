import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase, openForRotation } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace, readWorkspace } from '../../src/db/scope.ts'
import { knowMember } from '../../src/members/know-member.ts'
import { UNKNOWN_PROFILE } from '../../src/members/member.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import { systemRandom } from '../../src/random.ts'
import { companyIdFor } from '../../src/rejections/companies.store.ts'
import { entriesOf } from '../../src/rejections/entry-lists.store.ts'
import { formatKeyring, newKeyring, parseKeyring, withNewKey } from '../../src/sealing/keyring.ts'
import { type RotationResult, rotateKey } from '../../src/sealing/rotate-key.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { ELSEWHERE, HERE, newPostgresDatabase, silentLog, temporaryFolder } from '../support/databases.ts'
import { logs, NOON } from '../support/factories.ts'

type Location = Parameters<typeof openDatabase>[0]

describe('the key of a key file', () => rotations(async () => sqlite(undefined)))
describe('ONWARD_KEY with SQLite', () => rotations(async () => sqlite(aKey())))
describe.skipIf(inject('postgresUrl') === null)('ONWARD_KEY with Postgres', () =>
  rotations(async () => ({ database: await newPostgresDatabase(), key: aKey() })),
)

const aKey = () => formatKeyring(newKeyring(randomBytes))

function sqlite(key: string | undefined): Location {
  return { database: { dialect: 'sqlite', path: join(temporaryFolder(), 'onward.db') }, key }
}

function rotations(newLocation: () => Promise<Location>): void {
  test('changes, and everything reads as before, with the new ring and not with the old key', async () => {
    const before = await newLocation()
    await fill(before)
    const oldKey = keyOf(before)
    const after = await rotateWhole(before)
    expect(keyOf(after)).not.toBe(oldKey)
    expect(keyOf(after).endsWith(`,${oldKey}`)).toBe(true)
    await expectAllThere(after)
    await expect(openDatabase({ ...after, key: oldKey }, silentLog)).rejects.toThrow(
      'The key is not the one that this database was sealed with. Nothing was changed. Put the right key back.',
    )
    await expect(openDatabase({ ...after, key: aKey() }, silentLog)).rejects.toThrow('is not the one')
  })

  test('leaves nothing in the database that the old key opens', async () => {
    const location = await newLocation()
    await fill(location)
    const earlier = await sealedByTheRing(location)
    const now = await sealedByTheRing(await rotateWhole(location))
    expect(earlier.length).toBeGreaterThan(4)
    expect(now.length).toBe(earlier.length)
    expect(now.filter((value) => earlier.includes(value))).toEqual([])
    expect(new Set(now.map((value) => value.split('.')[1])).size, 'one key sealed all of it').toBe(1)
  })

  test('keeps the keys that never change, and has two in the end, however often it is changed', async () => {
    let location = await newLocation()
    await fill(location)
    const first = ringOf(location)
    for (let round = 0; round < 3; round++) location = await rotateWhole(location)
    const ring = ringOf(location)
    expect(ring.roots).toHaveLength(2)
    expect(ring.originId).toBe(first.originId)
    expect(ring.reportNoiseKey.equals(first.reportNoiseKey)).toBe(true)
    expect(ring.forgottenKey.equals(first.forgottenKey)).toBe(true)
    await expectAllThere(location)
  })

  test('stopped after any step it can be repeated, and until then Onward does not start', async () => {
    for (let steps = 0; ; steps++) {
      const before = await newLocation()
      await fill(before)
      const cut = await rotate(before, steps)
      if (cut.finished) break
      await expectAllThereOrRefused(cut.location)
      await expectAllThere(await rotateWhole(cut.location))
      expect(steps, 'it comes to an end').toBeLessThan(20)
    }
  })
}

/**
 * Two workspaces; Ann and Ben share a company. On SQLite more than fit in one transaction of a rotation; for
 * Postgres each statement is a way there and back.
 */
async function fill(location: Location): Promise<void> {
  const database = await openDatabase(location, silentLog)
  await asSystem(database, async (scope) => {
    for (const workspaceId of [HERE, ELSEWHERE]) await upsertInstalled(scope, workspaceId)
  })
  await logs(database, 'U1ANN', 'V1', { company: 'Acme Inc.' })
  await logs(database, 'U1BEN', 'V1', { company: 'ACME' })
  await logs(database, 'U1ANN', 'V1', { company: 'Acme', workspaceId: ELSEWHERE })
  const others = database.dialect === 'sqlite' ? 100 : 10
  await inWorkspace(database, HERE, async (scope) => {
    for (let index = 0; index < others; index++) {
      const other = { slackUserId: `U1OTHER${index}`, profile: UNKNOWN_PROFILE }
      await knowMember(scope, { random: systemRandom, now: NOON }, other)
      await companyIdFor(scope, systemRandom, `Company ${index}`)
    }
  })
  await logs(database, 'U1OTHER9', 'V1', { company: 'Company 9' })
  await database.kysely.destroy()
}

async function expectAllThere(location: Location): Promise<void> {
  const database = await openDatabase(location, silentLog)
  for (const [slackUserId, company, workspaceId] of [
    ['U1ANN', 'Acme Inc.', HERE],
    ['U1BEN', 'ACME', HERE],
    ['U1ANN', 'Acme', ELSEWHERE],
    ['U1OTHER9', 'Company 9', HERE],
  ] as const) {
    expect(await companiesOf(database, workspaceId, slackUserId)).toEqual([company])
  }
  const count = () => database.kysely.selectFrom('companies').select('company_id').execute()
  const before = await count()
  await logs(database, 'U1OTHER1', 'V2', { company: 'acme' })
  expect(await count(), 'equal companies are still equal').toHaveLength(before.length)
  await database.kysely.destroy()
}

async function expectAllThereOrRefused(location: Location): Promise<void> {
  const opened = await openDatabase(location, silentLog).catch((error: unknown) => error)
  if (opened instanceof Error) expect(opened.message).toContain('Run "npm run rotate-key", then start again.')
  else {
    await (opened as OnwardDatabase).kysely.destroy()
    await expectAllThere(location)
  }
}

function companiesOf(database: OnwardDatabase, workspaceId: string, slackUserId: string): Promise<string[]> {
  return readWorkspace(database, workspaceId, async (scope) => {
    const member = await recogniseMember(scope, slackUserId)
    if (member === null) return []
    const { entries } = await entriesOf(scope, member, { offset: 0, size: 9 })
    return entries.map(({ company, lesson }) => (lesson === null ? 'no lesson' : company))
  })
}

async function sealedByTheRing(location: Location): Promise<string[]> {
  const database = await openDatabase(location, silentLog)
  const { kysely } = database
  const values = [
    ...(await kysely.selectFrom('installation').select('key_check as value').execute()),
    ...(await kysely.selectFrom('members').select('data_key as value').execute()),
    ...(await kysely.selectFrom('companies').select('name_sealed as value').execute()),
  ]
  await kysely.destroy()
  return values.map(({ value }) => value)
}

const keyOf = ({ database, key }: Location): string =>
  key ??
  (database.dialect === 'sqlite' ? readFileSync(join(database.path, '../onward.key'), 'utf8').trim() : '')

function ringOf(location: Location) {
  const ring = parseKeyring(keyOf(location))
  if ('problem' in ring) throw new Error(ring.problem)
  return ring
}

/** The command, cut off after so many steps, and again where it says so, with what the operator does on its word. */
async function rotate(location: Location, steps: number): Promise<{ location: Location; finished: boolean }> {
  const run = await runOnce(location, steps)
  if (run.result === null) return { location, finished: false }
  if (run.result.kind === 'new key') return rotate({ ...location, key: run.result.value }, steps - run.steps)
  return { location: withoutMiddle(location, run.result), finished: true }
}

async function runOnce(
  location: Location,
  most: number,
): Promise<{ result: RotationResult | null; steps: number }> {
  const database = await openForRotation(location, silentLog)
  try {
    const rotation = rotateKey(database, randomBytes)
    for (let steps = 0; steps < most; steps++) {
      const { done, value } = await rotation.next()
      if (done) return { result: value, steps: steps + 1 }
    }
    return { result: null, steps: most }
  } finally {
    await database.kysely.destroy()
  }
}

async function rotateWhole(location: Location): Promise<Location> {
  const { location: after } = await rotate(location, Number.POSITIVE_INFINITY)
  return after
}

function withoutMiddle(location: Location, { keysToDrop }: { keysToDrop: number }): Location {
  if (keysToDrop === 0 || location.key === undefined) return location
  const keys = location.key.split(',')
  return { ...location, key: `${keys[0]},${keys.at(-1)}` }
}

test('is refused while Onward has the SQLite database open, which then goes on', async () => {
  const location = sqlite(undefined)
  await fill(location)
  const running = await openDatabase(location, silentLog)
  const keyBefore = keyOf(location)
  await expect(openForRotation(location, silentLog)).rejects.toThrow('Onward is running')
  expect(keyOf(location)).toBe(keyBefore)
  await logs(running, 'U1OTHER2', 'V2')
  await running.kysely.destroy()
  await expectAllThere(await rotateWhole({ ...location }))
})

test('makes one company of two that an Onward which was left running made of one', async () => {
  const location = { ...sqlite(undefined), key: aKey() }
  await fill(location)
  const old = await openDatabase(location, silentLog)
  const ring = formatKeyring(withNewKey(old.keyring, randomBytes))
  const ofNewKey = parseKeyring(ring)
  if ('problem' in ofNewKey) throw new Error(ofNewKey.problem)
  await logs({ ...old, keyring: ofNewKey }, 'U1OTHER7', 'V7', { company: 'Acme' })
  const companies = await old.kysely.selectFrom('companies').select('company_id').execute()
  await old.kysely.destroy()

  await rotateWhole({ ...location, key: ring })

  const after = await openDatabase({ ...location, key: ring }, silentLog)
  const left = await after.kysely.selectFrom('companies').select('company_id').execute()
  expect(left).toHaveLength(companies.length - 1)
  await after.kysely.destroy()
  await expectAllThere({ ...location, key: ring })
})

describe('npm run rotate-key', () => {
  const command = fileURLToPath(new URL('../../src/sealing/rotate-key.main.ts', import.meta.url))
  const runs = promisify(execFile)
  const env = (database: string, key?: string) => ({
    PATH: process.env.PATH,
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    DATABASE_URL: database,
    ...(key === undefined ? {} : { ONWARD_KEY: key }),
  })

  test('prints a new value once, alone on standard output, and takes it the next time', async () => {
    const key = aKey()
    const location = sqlite(key)
    await fill(location)
    const url = `sqlite:${location.database.dialect === 'sqlite' ? location.database.path : ''}`
    const cwd = temporaryFolder()
    const first = await runs(process.execPath, [command], { cwd, env: env(url, key) })
    const value = first.stdout.trim()
    expect(first.stdout).toBe(`${value}\n`)
    expect(value.endsWith(`,${key}`)).toBe(true)
    expect(first.stderr).toContain('Run "npm run rotate-key" again')
    expect(first.stderr).not.toContain(key)
    await expectAllThere(location)

    const second = await runs(process.execPath, [command], { cwd, env: env(url, value) })
    expect(second.stdout).toBe('')
    expect(second.stderr).toContain('Start Onward again')
    await expectAllThere({ ...location, key: value })
  })

  test('says which key file to back up, and tells nothing of it', async () => {
    const location = sqlite(undefined)
    await fill(location)
    const path = location.database.dialect === 'sqlite' ? location.database.path : ''
    const { stdout, stderr } = await runs(process.execPath, [command], {
      cwd: temporaryFolder(),
      env: env(`sqlite:${path}`),
    })
    expect(stdout).toBe('')
    expect(stderr).toContain(`Back up ${join(path, '../onward.key')}`)
    for (const one of keyOf(location).split(',')) expect(stderr).not.toContain(one)
    await expectAllThere(location)
  })

  test('says what is wrong, and changes nothing', async () => {
    const location = sqlite(aKey())
    await fill(location)
    const path = location.database.dialect === 'sqlite' ? location.database.path : ''
    const run = runs(process.execPath, [command], {
      cwd: temporaryFolder(),
      env: env(`sqlite:${path}`, aKey()),
    })
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('The key is not the one that this database was sealed with.'),
    })
    await expectAllThere(location)
  })
})
