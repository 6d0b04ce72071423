import { followEntry } from '../checklists/follow-entry.ts'
import type { Scope } from '../db/scope.ts'
import { chooseWords } from '../encouragement/choose-words.ts'
import { refreshShownOfEntry } from '../lessons/refresh-shown.ts'
import { writeLessonText } from '../lessons/write-lesson.ts'
import type { Member } from '../members/member.ts'
import { queueUpdate } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { roughPatchSince } from '../rough-patch/rough-patch-since.ts'
import { answerMessage } from './answer.message.ts'
import { collectCompanies } from './collect-companies.ts'
import { companyIdFor } from './companies.store.ts'
import { refreshTwins } from './refresh-twins.ts'
import { type Entry, isSameSituation, type Rejection, saysTheSame } from './rejection.ts'
import { updateEntry } from './rejections.store.ts'

export type EntryChange = { readonly member: Member; readonly entry: Entry; readonly rejection: Rejection }

/**
 * Puts newer words in the place of an entry's, and brings its message up to them. The encouragement stays,
 * unless the situation is another one. Whether an entry has messages is decided when it is logged.
 * The same words change nothing: repeating is safe.
 */
export async function changeEntry(
  scope: Scope,
  deps: { random: Random; now: number },
  { member, entry, rejection }: EntryChange,
): Promise<'changed' | 'unchanged'> {
  const newest = { ...rejection, quiet: entry.quiet }
  if (saysTheSame(entry, newest)) return 'unchanged'
  const keepsWords = entry.words === null || isSameSituation(entry, newest)
  const inRoughPatch = async () => (await roughPatchSince(scope, member.id)) !== null
  await refreshTwins(scope, deps, member, entry)
  await updateEntry(scope, member, newest, {
    id: entry.id,
    companyId: await companyIdFor(scope, deps.random, newest.company),
    words: keepsWords
      ? entry.words
      : await chooseWords(scope, deps, member, { ...newest, inRoughPatch: await inRoughPatch() }),
    reopenedAt: entry.reopenedAt,
    updatedAt: deps.now,
  })
  const { stage, lesson: text } = newest
  await refreshShownOfEntry(scope, deps, member, entry.id)
  await writeLessonText(scope, deps.now, { member, entry: { id: entry.id, stage }, text })
  await collectCompanies(scope)
  await refreshTwins(scope, deps, member, { ...entry, ...newest })
  if (entry.quiet) return 'changed'
  await followEntry(scope, deps, member, { ...entry, ...newest })
  await queueUpdate(
    scope,
    deps.random,
    { kind: answerMessage, memberId: member.id, subjectId: entry.id, dueAt: deps.now },
    0,
  )
  return 'changed'
}
