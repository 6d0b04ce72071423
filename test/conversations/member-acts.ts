import type { View } from '@slack/types'
import { answerCoolHead } from '../../src/checklists/answer-cool-head.ts'
import { decideStep } from '../../src/checklists/decide-step.ts'
import { keepLesson } from '../../src/checklists/keep-lesson.ts'
import { lessonForm } from '../../src/checklists/lesson-form.ts'
import { recordCameBack } from '../../src/checklists/record-came-back.ts'
import { remindMe } from '../../src/checklists/remind-me.ts'
import { remindModal } from '../../src/checklists/remind-modal.ts'
import { unfoldChecklist } from '../../src/checklists/unfold-checklist.ts'
import type { Clock } from '../../src/clock/clock.ts'
import { dateIn } from '../../src/clock/local-date.ts'
import { beginDraft } from '../../src/drafts/begin-draft.ts'
import { draftForm } from '../../src/drafts/draft-form.ts'
import { draftAskModal, draftModal, readDraftText } from '../../src/drafts/draft-modals.ts'
import { keepDraft } from '../../src/drafts/keep-draft.ts'
import type { Lesson } from '../../src/lessons/lesson.ts'
import { readLessonForm } from '../../src/lessons/lesson-modal.ts'
import { answerFreeMessage } from '../../src/meeting/answer-free-message.ts'
import type { Profile } from '../../src/members/member.ts'
import type { Random } from '../../src/random.ts'
import { deleteEntry } from '../../src/rejections/delete-entry.ts'
import { editEntry } from '../../src/rejections/edit-entry.ts'
import { WHOLE_LIST } from '../../src/rejections/entries-list.ts'
import { entriesModal } from '../../src/rejections/entries-modal.ts'
import { entryForm } from '../../src/rejections/entry-form.ts'
import { logRejection } from '../../src/rejections/log-rejection.ts'
import { readRejectionForm } from '../../src/rejections/read-rejection-form.ts'
import type { Rejection } from '../../src/rejections/rejection.ts'
import { rejectionModal } from '../../src/rejections/rejection-modal.ts'
import { reopenEntry } from '../../src/rejections/reopen-entry.ts'
import { answerAsk, answerOffer } from '../../src/rough-patch/answer-rough-patch.ts'
import { turnRoughPatch } from '../../src/rough-patch/turn-rough-patch.ts'
import { cleanText } from '../../src/slack/members-text.ts'
import type { Who } from '../../src/slack/who.ts'
import { wordsFor } from '../../src/words/language.ts'
import { newestSubject, type Subject } from './conversation-rows.ts'
import type { Act, Filled } from './generated-conversations.ts'
import type { Stage } from './stage.ts'

/** A member in a conversation, and how what is shown to them is seen. */
export type Actor = {
  readonly deps: Pick<Stage, 'database'> & {
    readonly clock: Clock & { move(ms: number): void }
    readonly random: Random
  }
  readonly who: Who
  readonly profile: Profile
  /** The entry that the member is busy with. */
  about(): Promise<Subject>
  sawView(view: View | null, kind: string): void
  sawError(text: string): void
  note(what: string): void
}

const WITHOUT_CHECKLIST: ReadonlySet<Act['act']> = new Set([
  'log',
  'edit',
  'turn',
  'wait',
  'write',
  'list',
  'delete',
  'rough patch',
  'hard week',
  'answer rough patch',
])
const DAY_MS = 86_400_000

/** Does one thing, as the listeners would; a modal that it opens is seen. */
export async function does(actor: Actor, act: Act): Promise<void> {
  const words = wordsFor(actor.profile.locale)
  const { deps, who, sawView } = actor
  const { entryId, asks } = await actor.about()
  // What is not about a checklist can be done without one; its buttons are in it.
  if (asks === null && !WITHOUT_CHECKLIST.has(act.act)) return actor.note(`nothing to press: ${act.act}`)
  const click = { ...who, entryId, updateNotBefore: 0 }
  switch (act.act) {
    case 'log':
      return logs(actor, act.form)
    case 'edit':
      return edits(actor, entryId, act.form)
    case 'decide':
      return void (await decideStep(deps, { ...click, step: act.step, decision: act.decision }))
    case 'unfold':
      return void (await unfoldChecklist(deps, { ...click, unfolded: act.unfolded }))
    case 'cool head': {
      const asked = (asks ?? 0) - (act.onOldQuestion ? 1 : 0)
      return void (await answerCoolHead(deps, { ...click, asks: asked, answer: act.answer }))
    }
    case 'came back':
      // Its buttons are there once the member has asked, and on an old copy of the list.
      if (!act.onOldList) await decideStep(deps, { ...click, step: 'feedback', decision: 'done' })
      return void (await recordCameBack(deps, { ...click, cameBack: act.answer }))
    case 'lesson': {
      const state = { entryId, source: act.source }
      sawView(await lessonForm(deps, who, state), 'lesson')
      const reading = readLessonForm(words, lessonState(act.lesson))
      if (reading.kind === 'errors') return void Object.values(reading.errors).forEach(actor.sawError)
      await keepLesson(deps, { ...who, ...state, lesson: reading.lesson })
      return sawView(await lessonForm(deps, who, state), 'lesson')
    }
    case 'draft':
      return drafts(actor, entryId, act)
    case 'remind': {
      const today = todayOf(actor)
      sawView(remindModal(words, entryId, today), 'remind')
      const on =
        act.inDays === null ? null : dateIn(actor.profile.timeZone, deps.clock.now() + act.inDays * DAY_MS)
      return void (await remindMe(deps, { ...click, on }))
    }
    case 'rough patch':
      await turnRoughPatch(deps, { ...who, profile: actor.profile, on: act.on })
      return deps.clock.move(act.weeks * 7 * DAY_MS)
    case 'hard week':
      for (const form of hardWeek(act.form)) await logs(actor, form)
      return
    case 'answer rough patch':
      return answersRoughPatch(actor, act.answer)
    case 'turn':
      return void (await reopenEntry(deps, { ...click, to: act.to }))
    case 'delete':
      return void (await deleteEntry(deps, click))
    case 'list':
      return sawView(await entriesModal(deps, who, WHOLE_LIST), 'entries')
    case 'write':
      return answerFreeMessage(deps, {
        ...who,
        profile: actor.profile,
        channel: `D${who.slackUserId}`,
        ts: deps.random.id(),
      })
    case 'wait':
      return deps.clock.move(act.hours * 3_600_000)
  }
}

/** The same no, three times on one day. */
function hardWeek({ values }: Filled): Filled[] {
  const { quiet: _, ...said } = values
  const form: Filled = { values: { ...said, outcome: 'no' }, heardDaysAgo: 0 }
  return [form, form, form]
}

/** Presses a button of the newest offer or question, where there is one. */
async function answersRoughPatch(
  { deps, who, note }: Actor,
  answer: 'on' | 'not now' | 'keep' | 'off',
): Promise<void> {
  const isOffer = answer === 'on' || answer === 'not now'
  const kind = isOffer ? 'rough-patch-offer' : 'rough-patch-ask'
  const value = await newestSubject(deps.database, who.slackUserId, kind)
  if (value === null) return note(`nothing to press: ${answer}`)
  const click = { ...who, value, updateNotBefore: 0 }
  if (isOffer) await answerOffer(deps, { ...click, answer })
  else await answerAsk(deps, { ...click, answer })
}

/** As Slack sends what stands in a form. */
function typed(values: Readonly<Record<string, string | null>>): unknown {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value: { value } }]))
}

function lessonState({ text, well, surprised, nextTime }: Lesson): unknown {
  return typed({ text, well, surprised, next_time: nextTime })
}

async function logs(actor: Actor, form: Filled): Promise<void> {
  const words = wordsFor(actor.profile.locale)
  const { deps, who, profile, sawView } = actor
  const { company = '', role = '' } = form.values
  const today = todayOf(actor)
  sawView(
    rejectionModal(words, { entryId: null, values: { company, role }, more: false, today }),
    'rejection',
  )
  sawView(rejectionModal(words, { entryId: null, values: form.values, more: true, today }), 'rejection')
  const rejection = read(actor, form)
  if (rejection === null) return
  actor.note(`logged: ${rejection.outcome} ${rejection.stage}`)
  await logRejection(deps, { ...who, profile, origin: deps.random.id(), rejection })
}

async function edits(actor: Actor, entryId: string, form: Filled): Promise<void> {
  const { deps, who, sawView } = actor
  sawView(await entryForm(deps, who, entryId), 'rejection')
  const rejection = read(actor, form)
  if (rejection !== null) await editEntry(deps, { ...who, entryId, rejection })
}

/** What the form holds; null where it was refused, with a sentence at each field. */
function read(actor: Actor, { values, heardDaysAgo }: Filled): Rejection | null {
  const words = wordsFor(actor.profile.locale)
  const today = todayOf(actor)
  const heardOn = dateIn(actor.profile.timeZone, actor.deps.clock.now() - (heardDaysAgo ?? 0) * DAY_MS)
  const filled = heardDaysAgo === null ? values : { ...values, heard_on: heardOn }
  const reading = readRejectionForm(words, filled, { today, latest: today })
  if (reading.kind === 'read') return reading.rejection
  for (const error of Object.values(reading.errors)) actor.sawError(error)
  return null
}

async function drafts(actor: Actor, entryId: string, act: Extract<Act, { act: 'draft' }>): Promise<void> {
  const words = wordsFor(actor.profile.locale)
  const { deps, who, sawView } = actor
  const { kind, addition } = act
  const about = { of: 'entry', id: entryId } as const
  const remembered = cleanText(act.wishes.remembered)
  const wishes = { ...act.wishes, remembered }
  const { tooLong } = words.drafts.form
  sawView(await draftForm(deps, who, { about, kind }), 'draft')
  sawView(draftAskModal(words, { about, kind, pick: 0 }, 'plain'), 'draft')
  let text: string | null = null
  for (const pick of [0, act.pick]) {
    const state = { about, kind, pick }
    const draft = await beginDraft(deps, {
      ...who,
      ...state,
      wishes: pick === 0 ? wishes : null,
      memberName: 'Ann Lee',
    })
    if (draft === null) return actor.note(`no draft: ${kind}`)
    const note = draft.tooLong ? (kind === 'linkedin' ? tooLong.linkedin : tooLong.card) : null
    sawView(draftModal(words, state, { text: draft.body, note }), 'draft')
    const changed = addition === null ? draft.body : `${draft.body}\n\n${addition}`
    text = readDraftText(typed({ [`text_${pick}`]: changed.slice(0, 3_000) }), state)
  }
  if (text === null) return
  actor.note(`draft: ${kind} ${wishes.tone}`)
  await keepDraft(deps, { ...who, about, kind, text })
}

function todayOf({ deps, profile }: Actor): string {
  return dateIn(profile.timeZone, deps.clock.now())
}
