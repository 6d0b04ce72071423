import type { Scope } from '../db/scope.ts'
import { findTimeZone } from './workspaces.store.ts'

/** The IANA zone that the workspace's calendar goes by; UTC before a group was set up. */
export async function timeZoneOf(scope: Scope): Promise<string> {
  return (await findTimeZone(scope)) ?? 'UTC'
}
