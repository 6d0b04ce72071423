import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { queueUpdate } from '../outbox/queue.ts'
import { type MessageChange, queueChange } from '../outbox/queue-change.ts'
import type { Random } from '../random.ts'
import type { MessageClick } from '../slack/message-change.slack.ts'
import type { Who } from '../slack/who.ts'
import { type InactiveMember, lockInactivity, putInactivity } from './inactive-members.store.ts'
import { inactiveNotice } from './inactive-notice.message.ts'
import { isNoticeSubject, nextNoticeAt, noticeSubject } from './inactivity.ts'

/**
 * Notes that a member did something today: what is stored about them stays for 24 months more. A notice that
 * stands says so from then on. Nothing for somebody unknown. Repeating is safe, and writes once a day at most.
 */
export async function noteActive(deps: Pick<Deps, 'database' | 'clock' | 'random'>, who: Who): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await lockInactivity(scope, who)
    if (member !== null) await keepEverything(scope, { random: deps.random, now }, member)
  })
}

/** The same by the notice's own button, also on an old notice: it shows how things stand. */
export async function keepAll(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: MessageClick,
): Promise<MessageChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await lockInactivity(scope, click)
    if (member === null || !isNoticeSubject(click.value)) return { kind: 'gone' }
    await keepEverything(scope, { random: deps.random, now }, member)
    const { memberId } = member
    const about = { kind: inactiveNotice, memberId, subjectId: click.value, dueAt: now }
    return queueChange(scope, deps.random, about, click.updateNotBefore)
  })
}

/** In a transaction that has locked the member. */
async function keepEverything(
  scope: Scope,
  { random, now }: { random: Random; now: number },
  { memberId, nextAt, noticeAt }: InactiveMember,
): Promise<void> {
  const later = nextNoticeAt(now)
  if (noticeAt === null && nextAt !== null && nextAt >= later) return
  await putInactivity(scope, memberId, { nextAt: later, noticeAt: null })
  if (noticeAt === null) return
  const about = { kind: inactiveNotice, memberId, subjectId: noticeSubject(noticeAt), dueAt: now }
  await queueUpdate(scope, random, about, 0)
}
