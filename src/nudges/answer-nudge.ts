import { refreshChecklist } from '../checklists/refresh-checklist.ts'
import { dateIn, type LocalDate } from '../clock/local-date.ts'
import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Member } from '../members/member.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { type MessageChange, queueChange } from '../outbox/queue-change.ts'
import { changePerson, postponePerson, restPerson, touchPerson, wakePerson } from '../people/change-person.ts'
import { keptLinksFor, markLinkUsed } from '../people/kept-links-for.ts'
import type { Person } from '../people/person.ts'
import { personById } from '../people/person-by-id.ts'
import type { Random } from '../random.ts'
import { remindOn } from '../reminders/reminder-on.ts'
import type { Who } from '../slack/who.ts'
import { nudgeMessage } from './nudge.message.ts'
import type { ItemAnswer, Nudge, NudgeItem } from './nudge.ts'
import { findNudge, updateAnswer } from './nudges.store.ts'
import { replanNudges } from './replan-nudges.ts'
import { type BeforeAnswer, readBeforeAnswer, undoOfAnswer } from './undo.ts'

/** What a member does with one item of a nudge; `later` with the first local date on which it may come again. */
export type NudgeAct =
  | { readonly act: 'did' | 'rest' | 'wake' | 'undo' }
  | { readonly act: 'later'; readonly until: LocalDate }

type AnswerDeps = Pick<Deps, 'database' | 'clock' | 'random'>
type ReminderDeps = { readonly now: number; readonly random: Random }
type Now = ReminderDeps & { readonly today: LocalDate }

/** The answers that each kind of item has. */
const ANSWERS: Readonly<Record<NudgeItem['about'], readonly ItemAnswer[]>> = {
  person: ['did', 'later', 'rest'],
  company: ['did', 'later', 'rest'],
  resting: ['wake'],
}

/**
 * Stores the answer to one item of a member's nudge, or takes it back. The first answer counts until it is
 * taken back: repeating, or answering an old copy, changes nothing and shows how things stand. An item that is
 * gone or somebody else's is 'gone'.
 */
export async function answerNudge(
  deps: AnswerDeps,
  click: Who & NudgeAct & { nudgeId: string; position: number; updateNotBefore: number },
): Promise<MessageChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const nudge = member && (await findNudge(scope, member.id, click.nudgeId))
    const item = nudge?.items.find(({ position }) => position === click.position)
    if (member === null || nudge === null || item === undefined) return { kind: 'gone' }
    const at = { now, today: dateIn(member.timeZone, now), random: deps.random }
    await act(scope, member, { nudge, item, click, at })
    await replanNudges(scope, { now }, member.id)
    const message = { kind: nudgeMessage, memberId: member.id, subjectId: nudge.id, dueAt: now }
    return queueChange(scope, deps.random, message, click.updateNotBefore)
  })
}

type Acting = {
  readonly nudge: Nudge
  readonly item: NudgeItem
  readonly click: NudgeAct
  readonly at: Now
}

async function act(scope: Scope, member: Member, { nudge, item, click, at }: Acting): Promise<void> {
  const where = { nudgeId: nudge.id, position: item.position }
  if (click.act === 'undo') {
    if (item.answer === null) return
    const undo = await takeBack(scope, member, item, at)
    return updateAnswer(scope, where, { answer: null, until: null, undo })
  }
  if (item.answer !== null || !ANSWERS[item.about].includes(click.act)) return
  const undo = await (item.about === 'company'
    ? answerCompany(scope, member, item, click, at)
    : answerPerson(scope, member, item, click, at))
  const until = click.act === 'later' ? click.until : null
  await updateAnswer(scope, where, { answer: click.act, until, undo })
}

/** Gives what there is to go back to. */
async function answerPerson(
  scope: Scope,
  member: Member,
  item: NudgeItem,
  click: NudgeAct,
  { now, today }: Now,
): Promise<string> {
  const personId = item.personId ?? ''
  const person = await personById(scope, member, personId)
  if (person === null) return undoOfAnswer(item.undo, null)
  let link: string | null = null
  if (click.act === 'did') {
    await touchPerson(scope, member, { personId, on: today })
    const [given] = await keptLinksFor(scope, member, { personId, limit: 1 })
    if (given !== undefined) await markLinkUsed(scope, member, { linkId: given.id, at: now })
    link = given?.id ?? null
  }
  if (click.act === 'later') await postponePerson(scope, member, { personId, until: click.until })
  if (click.act === 'rest') await restPerson(scope, member, personId)
  if (click.act === 'wake') await wakePerson(scope, member, { personId, today })
  return undoOfAnswer(item.undo, { person, link })
}

async function answerCompany(
  scope: Scope,
  member: Member,
  item: NudgeItem,
  click: NudgeAct,
  deps: ReminderDeps,
): Promise<string> {
  if (click.act === 'later' && item.entryId !== null)
    await remind(scope, deps, { entryId: item.entryId, memberId: member.id, on: click.until })
  return undoOfAnswer(item.undo, null)
}

/** Puts things back as they were before the answer; gives what there is to go back to from there. */
async function takeBack(
  scope: Scope,
  member: Member,
  item: NudgeItem,
  deps: ReminderDeps,
): Promise<string | null> {
  const { person: before, link, before: earlier } = readBeforeAnswer(item.undo)
  if (item.about === 'company') {
    if (item.answer === 'later' && item.entryId !== null)
      await remind(scope, deps, { entryId: item.entryId, memberId: member.id, on: null })
    return earlier
  }
  if (item.personId !== null && before !== undefined) {
    // What was decided since stays: the answer alone is taken back.
    await changePerson(scope, member, item.personId, (person) =>
      isAsAnswered(item, before, person) ? { ...person, ...before } : person,
    )
  }
  if (link != null) await markLinkUsed(scope, member, { linkId: link, at: null })
  return earlier
}

/** Whether a person is as the answer left them. */
function isAsAnswered(
  { answer, until }: NudgeItem,
  before: NonNullable<BeforeAnswer['person']>,
  { touches, postponedTo, state }: Person,
): boolean {
  switch (answer) {
    case 'did':
      return touches <= before.touches + 1 && state === 'active'
    case 'later':
      return postponedTo === until && state === 'active'
    case 'rest':
      return state === 'resting'
    default:
      return state === 'active'
  }
}

/** Sets a reminder or takes it back, and brings the entry's checklist up to it. */
async function remind(
  scope: Scope,
  deps: ReminderDeps,
  reminder: { entryId: string; memberId: string; on: LocalDate | null },
): Promise<void> {
  await remindOn(scope, reminder)
  await refreshChecklist(scope, deps, reminder)
}
