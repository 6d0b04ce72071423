import type { SystemScope } from '../db/scope.ts'
import { rewrapGroupDataKeys } from './groups.store.ts'

/** Wraps the groups' data keys under the newest key of the ring; their texts stay as they are. Repeating is safe. */
export async function rewrapGroupKeys(scope: SystemScope): Promise<void> {
  await rewrapGroupDataKeys(scope)
}
