import { dateIn, type LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { entriesBeside } from './entry-lists.store.ts'
import type { Entry } from './rejection.ts'

/** Logged further apart than this, the same words are another application. */
const TWIN_MS = 14 * 24 * 60 * 60 * 1_000

/**
 * The member's other entries that say the same company, role and stage and were logged within 14 days of this
 * one: one of them may have been logged once too often. In the order in which they were logged.
 */
export async function findTwins(scope: Scope, member: Member, entry: Entry): Promise<Entry[]> {
  const within = { from: entry.enteredAt - TWIN_MS, to: entry.enteredAt + TWIN_MS }
  const beside = await entriesBeside(scope, member, entry.id, within)
  return beside.filter((one) => sameRole(one.role) === sameRole(entry.role))
}

/** The local date of the last time before that a member logged the same; null where it is the first. */
export async function loggedBeforeOn(scope: Scope, member: Member, entry: Entry): Promise<LocalDate | null> {
  // At the very same instant nobody knows which came first: then either may say so.
  const before = (await findTwins(scope, member, entry)).filter((one) => one.enteredAt <= entry.enteredAt)
  const last = before.at(-1)
  return last === undefined ? null : dateIn(member.timeZone, last.enteredAt)
}

function sameRole(role: string | null): string {
  return (role ?? '').normalize('NFKC').toLowerCase()
}
