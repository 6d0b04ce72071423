import { startChecklist } from '../checklists/start-checklist.ts'
import { dateIn } from '../clock/local-date.ts'
import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { chooseWords } from '../encouragement/choose-words.ts'
import { shareGroupOf } from '../groups/share-groups.ts'
import { writeLessonText } from '../lessons/write-lesson.ts'
import { meetMember } from '../meeting/meet-member.ts'
import { knowMember } from '../members/know-member.ts'
import type { Member, Profile } from '../members/member.ts'
import { type NewPost, queuePosts } from '../outbox/queue.ts'
import { askCounted } from '../reports/ask-counted.ts'
import { offerRoughPatch } from '../rough-patch/offer-rough-patch.ts'
import { mayBeOffered, type RoughPatch, recentFrom } from '../rough-patch/rough-patch.ts'
import { roughPatchOf } from '../rough-patch/rough-patch-since.ts'
import type { Who } from '../slack/who.ts'
import { answerMessage, NOT_SHARED } from './answer.message.ts'
import { changeEntry } from './change-entry.ts'
import { companyIdFor } from './companies.store.ts'
import { nosHeardFrom } from './entry-lists.store.ts'
import { groupCountedFor } from './group-counted-for.ts'
import type { Rejection, ShareWish } from './rejection.ts'
import { findEntryByOrigin, insertEntry } from './rejections.store.ts'

export type LogRejection = Who & {
  readonly profile: Profile
  /** The Slack view that was submitted. */
  readonly origin: string
  readonly rejection: Rejection
  /** Who may know, beside what is stored. */
  readonly share?: ShareWish
}

type LogDeps = Pick<Deps, 'database' | 'clock' | 'random'>

/**
 * Stores what a member logged, and queues the answer with it, in one transaction: when this resolves, both
 * survive a kill. Submitting the same view again updates that entry with the newest words; the same words
 * change nothing. Throws when nothing could be stored.
 */
export async function logRejection(
  deps: LogDeps,
  log: LogRejection,
): Promise<'stored' | 'changed' | 'unchanged'> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, log.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, log)
    const entry = await findEntryByOrigin(scope, member, log.origin)
    if (entry !== null)
      return changeEntry(scope, { random: deps.random, now }, { member, entry, rejection: log.rejection })
    await storeEntry(scope, { random: deps.random, now }, member, log)
    return 'stored'
  })
}

async function storeEntry(
  scope: Scope,
  deps: { random: Deps['random']; now: number },
  member: Member,
  { rejection, origin, share = 'nobody' }: LogRejection,
): Promise<void> {
  const id = deps.random.id()
  const groupId = await groupCountedFor(scope, member, deps.now)
  const roughPatch = await roughPatchOf(scope, member.id)
  const situation = { ...rejection, inRoughPatch: roughPatch.since !== null }
  await insertEntry(scope, member, rejection, {
    id,
    origin,
    groupId,
    companyId: await companyIdFor(scope, deps.random, rejection.company),
    words: rejection.quiet ? null : await chooseWords(scope, deps, member, situation),
    reopenedAt: null,
    enteredAt: deps.now,
    updatedAt: deps.now,
  })
  if (rejection.lesson !== null) {
    const { stage, lesson: text } = rejection
    await writeLessonText(scope, deps.now, { member, entry: { id, stage }, text })
  }
  if (rejection.quiet) return
  await meetMember(scope, deps, member)
  const answer = {
    kind: answerMessage,
    memberId: member.id,
    subjectId: id,
    dueAt: deps.now,
    ...(share !== 'nobody' && (await shareGroupOf(scope, member)) === null && { variant: NOT_SHARED }),
  }
  const checklist = await startChecklist(scope, deps, member, { id, ...situation })
  const offer = await offerAfter(scope, deps, member, { rejection, roughPatch })
  await queuePosts(scope, deps.random, [answer, ...checklist, ...offer])
  if (groupId !== null) await askCounted(scope, deps, member)
}

/** The offer of a rough patch, where what was logged in this transaction calls for one. */
async function offerAfter(
  scope: Scope,
  deps: { random: Deps['random']; now: number },
  member: Member,
  { rejection, roughPatch }: { rejection: Rejection; roughPatch: RoughPatch },
): Promise<NewPost[]> {
  if (rejection.outcome !== 'no' || !mayBeOffered(roughPatch, deps.now)) return []
  const nos = await nosHeardFrom(scope, member.id, recentFrom(dateIn(member.timeZone, deps.now)))
  return offerRoughPatch(scope, deps, member, { before: roughPatch, heardOn: rejection.heardOn, nos })
}
