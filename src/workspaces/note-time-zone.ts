import type { Scope } from '../db/scope.ts'
import { updateTimeZone } from './workspaces.store.ts'

/** Sets the zone that the workspace's calendar goes by; the first one stays, since reports were made by it. */
export async function noteTimeZone(scope: Scope, timeZone: string): Promise<void> {
  await updateTimeZone(scope, timeZone)
}
