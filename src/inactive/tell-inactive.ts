import { setImmediate as nextTurn } from 'node:timers/promises'
import { dateIn } from '../clock/local-date.ts'
import { hourThere, localHourAfter } from '../clock/local-hours.ts'
import { isPermitted, localTime } from '../clock/permitted-hours.ts'
import { asSystem, inWorkspace, type Scope } from '../db/scope.ts'
import { wipeDeleted } from '../db/wipe-deleted.ts'
import type { Deps } from '../deps.ts'
import { forgetWithin } from '../members/forget-member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { settingsOf } from '../settings/settings-of.ts'
import {
  dueInactive,
  type InactiveMember,
  lockInactivity,
  putInactivity,
  takeBackNotices,
  takeBackUnanswerable,
} from './inactive-members.store.ts'
import { inactiveNotice } from './inactive-notice.message.ts'
import { NOTICE_MS, noticeSubject } from './inactivity.ts'

const AT_ONCE = 50
const DAY_MS = 24 * 60 * 60 * 1_000
const HOUR = 10

/** So long after it should have, nothing goes any more without being told of again. */
const TOO_LATE_MS = 7 * DAY_MS

type InactiveDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'profiles'> & Partial<Pick<Deps, 'log'>>

/**
 * Tells those who did nothing here for nearly 24 months, and deletes everything about those who were told 30
 * days ago, as forget-me does; a lead stays one, since the role is the group's. Safe to repeat, and beside
 * another process.
 */
export async function tellInactive(deps: InactiveDeps): Promise<void> {
  const now = deps.clock.now()
  await asSystem(deps.database, (scope) => takeBackUnanswerable(scope, { now, again: now + DAY_MS }))
  let isAnyGone = false
  for (;;) {
    const due = await asSystem(deps.database, (scope) => dueInactive(scope, now, AT_ONCE))
    if (due.length === 0) break
    // What reads all that is stored is loaded for whoever needs it.
    const { hasAnything } = await import('../export/has-anything.ts')
    for (const { workspaceId, memberId } of due) {
      const gone = await inWorkspace(deps.database, workspaceId, async (scope) => {
        const member = await lockInactivity(scope, { memberId })
        // Another process may have been here meanwhile, or the member.
        if (member === null || member.nextAt === null || member.nextAt > now) return null
        if (member.noticeAt === null) return tell(scope, { random: deps.random, now, hasAnything }, member)
        await forgetWithin(scope, { ...deps, now }, member)
        return member
      })
      if (gone !== null) deps.profiles.forget(workspaceId, gone.slackUserId)
      isAnyGone ||= gone !== null
      await nextTurn()
    }
    if (due.length < AT_ONCE) break
  }
  if (isAnyGone) await wipeDeleted(deps.database)
}

/**
 * To be called at start: where Onward was off when everything should have gone, nobody could say that it is to
 * stay. They are told again, with the full 30 days.
 */
export async function tellAgain(deps: Pick<Deps, 'database' | 'clock'>): Promise<void> {
  const now = deps.clock.now()
  await asSystem(deps.database, (scope) => takeBackNotices(scope, { dueBefore: now - TOO_LATE_MS, now }))
}

type HasAnything = typeof import('../export/has-anything.ts').hasAnything

/** By day, on a weekday, and not while they said that they would be away. */
async function tell(
  scope: Scope,
  { random, now, hasAnything }: { random: Random; now: number; hasAnything: HasAnything },
  { memberId, timeZone }: InactiveMember,
): Promise<null> {
  const { pausedUntil } = await settingsOf(scope, memberId)
  const waitsUntil =
    pausedUntil !== null && pausedUntil > dateIn(timeZone, now)
      ? now + DAY_MS
      : isPermitted(localTime(timeZone, now), false)
        ? null
        : nextMorning(timeZone, now)
  if (waitsUntil !== null) {
    await putInactivity(scope, memberId, { nextAt: waitsUntil, noticeAt: null })
  } else if (await hasAnything(scope, memberId)) {
    await putInactivity(scope, memberId, { nextAt: null, noticeAt: now })
    const subjectId = noticeSubject(now)
    await queuePost(scope, random, { kind: inactiveNotice, memberId, subjectId, dueAt: now })
  } else {
    // Nothing of theirs is stored: there is nothing to tell them of.
    await putInactivity(scope, memberId, { nextAt: now + NOTICE_MS, noticeAt: now })
  }
  return null
}

function nextMorning(timeZone: string | null, now: number): number {
  const days = hourThere(timeZone, now) < HOUR ? 0 : 1
  return localHourAfter(timeZone, now, { days, hour: HOUR, weekday: true }).at
}
