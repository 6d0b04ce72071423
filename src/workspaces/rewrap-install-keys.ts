import type { SystemScope } from '../db/scope.ts'
import { rewrapInstallDataKeys } from './installs.store.ts'

/** Wraps the keys of all tokens under the newest key of the ring. Repeating is safe. */
export async function rewrapInstallKeys(scope: SystemScope): Promise<void> {
  await rewrapInstallDataKeys(scope)
}
