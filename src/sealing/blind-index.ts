import { createHmac } from 'node:crypto'
import type { Keyring } from './keyring.ts'

/**
 * What stands in the database so that equal names can be found without being read: 43 characters of
 * base64url. Equal for equal text in one workspace, unrelated in another workspace and under another newest
 * key: a rotation recomputes all of them.
 *
 * @param normalised as `normaliseCompany` gives it
 */
export function blindIndex(keyring: Keyring, workspace: string, normalised: string): string {
  return createHmac('sha256', keyring.blindIndexKey)
    .update(JSON.stringify([workspace, normalised]))
    .digest('base64url')
}
