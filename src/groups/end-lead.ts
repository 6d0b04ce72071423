import type { Scope } from '../db/scope.ts'
import { deleteLead } from './leads.store.ts'

/** Ends whatever somebody leads: for leaving with everything. Repeating is safe. */
export async function endLead(scope: Scope, slackUserId: string): Promise<void> {
  await deleteLead(scope, slackUserId)
}
