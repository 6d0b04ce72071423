import type { KeyedDatabase } from '../db/open-database.ts'
import { asSystem } from '../db/scope.ts'
import { storeKeyCheck } from '../db/store-key-check.ts'
import { wipeDeleted } from '../db/wipe-deleted.ts'
import { rewrapGroupKeys } from '../groups/rewrap-group-keys.ts'
import { rewrapMemberKeys } from '../members/rewrap-member-keys.ts'
import { rekeyCompanies } from '../rejections/rekey-companies.ts'
import { rewrapInstallKeys } from '../workspaces/rewrap-install-keys.ts'
import { replaceKeyFile } from './key-file.ts'
import { formatKeyring, type RandomBytes, withNewKey, withoutIntermediate } from './keyring.ts'

/** What a rotation has just done; it can be cut short after each step, and be repeated. */
export type RotationStep =
  | 'new key stored'
  | 'member keys'
  | 'groups'
  | 'companies'
  | 'key proved'
  | 'old keys dropped'

export type RotationResult =
  /** Nothing was changed: the operator has to set ONWARD_KEY to this secret, and repeat the command. */
  | { readonly kind: 'new key'; readonly value: string }
  /** `keysToDrop`: how many keys in the middle of ONWARD_KEY nothing is sealed with any more. */
  | { readonly kind: 'rotated'; readonly keyFile: string | null; readonly keysToDrop: number }

/** Few enough that the locks are held for less than 50 ms. */
const ROWS_A_TRANSACTION = 100

/**
 * Changes the key: everything that the ring sealed is sealed by a new key of it. No value is ever under a key
 * that is not stored yet where the next start finds it: in the key file first, and for ONWARD_KEY by the
 * operator, for whom the first run only makes the key. Onward must not run meanwhile. Safe to stop after any
 * step and to repeat.
 */
export async function* rotateKey(
  database: KeyedDatabase,
  random: RandomBytes,
): AsyncGenerator<RotationStep, RotationResult> {
  const { keyFile, rotating } = database
  const keyring = rotating ? database.keyring : withNewKey(database.keyring, random)
  if (!rotating) {
    if (keyFile === null) return { kind: 'new key', value: formatKeyring(keyring) }
    replaceKeyFile(keyFile, keyring, random)
    yield 'new key stored'
  }
  const rekeyed = { ...database, keyring }
  for (let after: Parameters<typeof rewrapMemberKeys>[1] = null; ; yield 'member keys') {
    after = await asSystem(rekeyed, (scope) => rewrapMemberKeys(scope, after, ROWS_A_TRANSACTION))
    if (after === null) break
  }
  await asSystem(rekeyed, async (scope) => {
    await rewrapGroupKeys(scope)
    await rewrapInstallKeys(scope)
  })
  yield 'groups'
  for (let after: Parameters<typeof rekeyCompanies>[1] = null; ; yield 'companies') {
    after = await asSystem(rekeyed, (scope) => rekeyCompanies(scope, after, ROWS_A_TRANSACTION))
    if (after === null) break
  }
  // Copies that the old key opens are left in SQLite's unused pages.
  await wipeDeleted(rekeyed)
  await asSystem(rekeyed, storeKeyCheck)
  yield 'key proved'

  const kept = withoutIntermediate(keyring)
  const keysToDrop = keyring.roots.length - kept.roots.length
  if (keyFile === null || keysToDrop === 0) return { kind: 'rotated', keyFile, keysToDrop }
  replaceKeyFile(keyFile, kept, random)
  yield 'old keys dropped'
  return { kind: 'rotated', keyFile, keysToDrop: 0 }
}
