import type { ActionsBlockElement, Button, KnownBlock, RichTextElement } from '@slack/types'
import { writtenDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import { isLanded } from '../landing/is-landed.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { KEEP_IN_TOUCH_ACTION } from '../people/person-of-entry.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import { entrySummary } from '../rejections/entry-summary.ts'
import type { Entry } from '../rejections/rejection.ts'
import { actions, button, paragraph, runs } from '../slack/blocks.ts'
import type { CameBackWords, FeedbackAnswer } from '../words/checklist-words.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import {
  type Checklist,
  type ChecklistStep,
  hasAskedForFeedback,
  isComplete,
  nextStep,
  stepsInView,
} from './checklist.ts'
import { chooseLine } from './choose-line.ts'
import { loadChecklist } from './load-checklist.ts'
import { STEPS, type Step } from './step.ts'

/** Buttons of a step; their value is the entry's id and the step, see `stepValue`. */
export const STEP_ACTIONS = {
  done: 'step_done',
  skip: 'step_skip',
  undo: 'step_undo',
  write: 'step_write',
  remind: 'step_remind',
  noReminder: 'step_no_reminder',
} as const

/** What came back after asking for feedback; their value is the entry's id. */
export const CAME_BACK_ACTIONS = {
  nothing: 'feedback_nothing',
  canned: 'feedback_canned',
  useful: 'feedback_useful',
  hard: 'feedback_hard',
  /** Makes a lesson of something useful. */
  keep: 'feedback_keep',
  undo: 'feedback_undo',
} as const

/** Buttons of the whole list; their value is the entry's id. */
export const LIST_ACTIONS = { all: 'all_steps', fewer: 'fewer_steps' } as const

export function stepValue(entryId: string, step: Step): string {
  return `${entryId}:${step}`
}

/** Reads a step's button; null when its value is not one of ours. */
export function readStepValue(value: string): { entryId: string; step: Step } | null {
  const [entryId, name] = value.split(':')
  const step = STEPS.find((known) => known === name)
  return step === undefined || !entryId ? null : { entryId, step }
}

/**
 * The few steps that help, one message a DM holds for each entry, updated in place. Subject: the entry.
 * A deleted or reopened entry has none; its message says so.
 */
export const checklistMessage: MessageKind = {
  kind: 'checklist',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope: Scope, { memberId, subjectId, operation }) {
    const member = await memberById(scope, memberId)
    if (member === null) return null
    const words = wordsFor(member.locale)
    const entry = await entryById(scope, member, subjectId)
    const checklist = entry && (await loadChecklist(scope, entry))
    if (entry !== null && checklist !== null && entry.reopenedAt === null) {
      const isWaiting = checklist.steps.some(({ state }) => state === 'waiting')
      const landed = isWaiting && (await isLanded(scope, memberId))
      return checklistView(words, entry, checklist, { landed })
    }
    return operation === 'update' ? putAway(words, entry) : null
  },
}

/**
 * The list: every step as a line with its state, the next one with its reason and its buttons. `landed`: what
 * waits to be asked about is not asked.
 */
export function checklistView(
  words: Language,
  entry: Entry,
  checklist: Checklist,
  { landed }: { landed: boolean },
): SlackMessage {
  const next = nextStep(checklist)
  const body = checklist.unfolded
    ? checklist.steps.flatMap((step) => stepBlocks(words, entry, checklist, step))
    : next === null
      ? []
      : stepBlocks(words, entry, checklist, next)
  return {
    text: words.checklist.quiet,
    blocks: [
      paragraph(words.checklist.title),
      runs(...entrySummary(words, entry)),
      lines(words, checklist, landed),
      ...(isFinished(checklist) ? [paragraph(chooseLine(words.checklist.allDone, entry.id))] : []),
      ...body,
      ...feedbackBlocks(words, checklist),
      ...reminderBlocks(words, checklist),
      foldButton(words, checklist),
    ],
  }
}

/** Nothing is left to decide, and nothing is being asked: "there is nothing more to do" is true. */
function isFinished(checklist: Checklist): boolean {
  return isComplete(checklist) && (checklist.cameBack !== null || !hasAskedForFeedback(checklist))
}

function lines(words: Language, checklist: Checklist, landed: boolean): KnownBlock {
  const waiting = landed ? words.landing.questionAway : waitingFor(words, checklist)
  const line = (step: ChecklistStep): RichTextElement[] => [
    { type: 'text', text: lineOf(words, step, waiting) },
  ]
  return {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: stepsInView(checklist).map((step) => ({ type: 'rich_text_section', elements: line(step) })),
      },
    ],
  }
}

/** The state is in the words, so that it is heard as well as seen. */
function lineOf(words: Language, { step, state }: ChecklistStep, waiting: string): string {
  const said = words.checklist.steps[step]
  switch (state) {
    case 'done':
      return `✓ ${said.done}`
    case 'skipped':
      return `✓ ${said.skipped}`
    case 'open':
      return said.name
    case 'waiting':
      return `${said.name}. ${waiting}`
  }
}

function waitingFor(words: Language, { coolHead }: Checklist): string {
  const { waiting, asked } = words.checklist.steps.feedback
  if (coolHead.question === 'asked') return asked
  return coolHead.on === null ? '' : fill(waiting, { day: writtenDate(coolHead.on, words.locale) })
}

/** A step with its buttons: to decide it, or to take the decision back. A waiting one opens by itself. */
function stepBlocks(
  words: Language,
  entry: Entry,
  checklist: Checklist,
  { step, state }: ChecklistStep,
): KnownBlock[] {
  const said = words.checklist.steps[step]
  const value = stepValue(entry.id, step)
  if (state === 'waiting') return []
  if (state !== 'open') {
    const undo = button(STEP_ACTIONS.undo, words.checklist.undo, value)
    const keep = step === 'touch' && state === 'done' ? [keepInTouch(words, entry)] : []
    return [paragraph(said[state]), actions(readOut(undo, said[state]), ...keep)]
  }
  const reasons = said.reasons[entry.outcome]
  const why = reasons === null ? null : chooseLine(reasons, entry.id)
  const buttons: ActionsBlockElement[] = [
    button(STEP_ACTIONS.done, said.did, value),
    readOut(button(STEP_ACTIONS.write, said.write, value), said.name),
    ...(step === 'door' && checklist.remindOn === null
      ? [button(STEP_ACTIONS.remind, words.checklist.remind.remind, value)]
      : []),
    ...(step === 'touch' ? [keepInTouch(words, entry)] : []),
    readOut(button(STEP_ACTIONS.skip, words.checklist.skip, value), said.name),
  ]
  return [heading(said.name, why), actions(...buttons)]
}

/** Makes a person of the entry's contact, who comes back with the nudges. */
function keepInTouch(words: Language, entry: Entry): Button {
  return button(KEEP_IN_TOUCH_ACTION, words.people.form.keepInTouch, entry.id)
}

/** A label that stands on several buttons at once is read out with what it is about. */
function readOut(labelled: Button, about: string): Button {
  return { ...labelled, accessibility_label: `${labelled.text.text}: ${about}` }
}

/** What the buttons below are about, and a line about it. */
function heading(name: string, line: string | null): KnownBlock {
  const rest: RichTextElement[] = line === null ? [] : [{ type: 'text', text: `\n${line}` }]
  return runs({ type: 'text', text: name, style: { bold: true } }, ...rest)
}

/** Once the member has asked for feedback: what came back, and what to do with it. */
function feedbackBlocks(words: Language, checklist: Checklist): KnownBlock[] {
  if (!hasAskedForFeedback(checklist)) return []
  const { entryId, cameBack } = checklist
  const said = words.checklist.cameBack
  if (cameBack === null) {
    const answers = (['nothing', 'canned', 'useful', 'hard'] as const).map((answer) =>
      button(CAME_BACK_ACTIONS[answer], said.answers[answer], entryId),
    )
    return [heading(words.checklist.steps.feedback.done, said.question), actions(...answers)]
  }
  return [
    heading(words.checklist.steps.feedback.done, afterwards(said, checklist, cameBack)),
    actions(
      ...(cameBack === 'useful' ? [button(CAME_BACK_ACTIONS.keep, said.keepAsLesson, entryId)] : []),
      readOut(button(CAME_BACK_ACTIONS.undo, words.checklist.undo, entryId), said.answers[cameBack]),
    ),
  ]
}

function afterwards({ after, toCome }: CameBackWords, { thanksOn }: Checklist, came: FeedbackAnswer): string {
  return thanksOn === null ? after[came] : `${after[came]} ${toCome}`
}

function reminderBlocks(words: Language, { entryId, steps, remindOn }: Checklist): KnownBlock[] {
  if (remindOn === null || !steps.some((step) => step.step === 'door')) return []
  const { remind } = words.checklist
  return [
    paragraph(fill(remind.set, { day: writtenDate(remindOn, words.locale) })),
    actions(button(STEP_ACTIONS.noReminder, remind.undo, stepValue(entryId, 'door'))),
  ]
}

function foldButton(words: Language, checklist: Checklist): KnownBlock {
  return checklist.unfolded
    ? actions(button(LIST_ACTIONS.fewer, words.checklist.fewerSteps, checklist.entryId))
    : actions(button(LIST_ACTIONS.all, words.checklist.allSteps, checklist.entryId))
}

function putAway(words: Language, entry: Entry | null): SlackMessage {
  const text = entry === null ? words.deleteEntry.done : words.checklist.putAway
  const about = entry === null ? [] : [runs(...entrySummary(words, entry))]
  return { text, blocks: [...about, paragraph(text)] }
}
