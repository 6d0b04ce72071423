import { keyCheck } from '../sealing/key-check.ts'
import type { SystemScope } from './scope.ts'

/** Notes that everything is sealed by the ring's newest key: from now on a start needs that one. */
export async function storeKeyCheck(scope: SystemScope): Promise<void> {
  await scope.trx
    .updateTable('installation')
    .set({ key_check: keyCheck(scope.keyring) })
    .execute()
}
