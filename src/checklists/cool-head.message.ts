import { writtenDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import { isLanded } from '../landing/is-landed.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import { entrySummary } from '../rejections/entry-summary.ts'
import type { Entry } from '../rejections/rejection.ts'
import { actions, button, paragraph, runs } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { type Checklist, isShortened } from './checklist.ts'
import { updateCoolHeadQuestion } from './checklists.store.ts'
import { loadChecklist } from './load-checklist.ts'
import { refreshChecklist } from './refresh-checklist.ts'

/** The three answers to the cool-head question. Their value is the message's subject. */
export const COOL_HEAD_ACTIONS = {
  yes: 'cool_head_yes',
  later: 'cool_head_later',
  leave: 'cool_head_leave',
} as const

/** The question can be put more than once for an entry, each time in a message of its own. */
export function coolHeadSubject(entryId: string, asks: number): string {
  return `${entryId}:${asks}`
}

export function readCoolHeadSubject(subject: string): { entryId: string; asks: number } {
  const [entryId = '', asks = ''] = subject.split(':')
  return { entryId, asks: Number.parseInt(asks, 10) || 0 }
}

/**
 * The question before asking for feedback. Subject: the entry and how often it was put. It is not sent when
 * the step was decided meanwhile, or the entry is gone or open again; once answered it says the answer. The
 * list says whether it was put; where it can't be, or nobody can know whether it was, the step opens without it.
 */
export const coolHeadMessage: MessageKind = {
  kind: 'cool-head',
  priority: 'nudge',
  whenUnknown: 'leave out',
  async render(scope: Scope, { memberId, subjectId, operation }) {
    const { entryId, asks } = readCoolHeadSubject(subjectId)
    const member = await memberById(scope, memberId)
    const entry = member && (await entryById(scope, member, entryId))
    const checklist = entry && (await loadChecklist(scope, entry))
    const words = wordsFor(member?.locale ?? null)
    if (entry === null || checklist === null) return operation === 'update' ? deleted(words) : null
    const state = checklist.steps.find((step) => step.step === 'feedback')?.state
    const isOpen = entry.reopenedAt === null && state === 'waiting' && asks === checklist.coolHead.asks
    // Put again once all steps of the list are shown.
    if (operation === 'post' && isShortened(checklist)) return null
    const landed = isOpen && (await isLanded(scope, memberId))
    if (isOpen && !landed) return question(words, entry, subjectId)
    if (operation !== 'update') return null
    if (landed) return said(words, entry, words.landing.questionAway)
    const isPutAway = entry.reopenedAt !== null && state === 'waiting'
    return said(words, entry, isPutAway ? words.checklist.putAway : answered(words, checklist, asks))
  },
  async ended(scope, deps, { memberId, subjectId }, how) {
    if (how === 'left out') return
    const ask = readCoolHeadSubject(subjectId)
    await updateCoolHeadQuestion(scope, ask, how === 'sent' ? 'asked' : 'lost')
    await refreshChecklist(scope, deps, { memberId, entryId: ask.entryId })
  },
}

function question(words: Language, entry: Entry, subject: string): SlackMessage {
  const { coolHead } = words.checklist
  return {
    text: coolHead.quiet,
    blocks: [
      runs({ type: 'text', text: coolHead.title, style: { bold: true } }),
      runs(...entrySummary(words, entry)),
      paragraph(coolHead.question),
      actions(
        button(COOL_HEAD_ACTIONS.yes, coolHead.yes, subject),
        button(COOL_HEAD_ACTIONS.later, coolHead.later, subject),
        button(COOL_HEAD_ACTIONS.leave, coolHead.leave, subject),
      ),
    ],
  }
}

/** The kind line after an answer. A later question stands for "in three days". */
function answered(words: Language, { steps, coolHead }: Checklist, asks: number): string {
  const said = words.checklist.coolHead
  if (asks < coolHead.asks && coolHead.on !== null) {
    return fill(said.afterLater, { day: writtenDate(coolHead.on, words.locale) })
  }
  const state = steps.find((step) => step.step === 'feedback')?.state
  return state === 'skipped' || state === undefined ? said.afterLeave : said.afterYes
}

function said(words: Language, entry: Entry, text: string): SlackMessage {
  return { text, blocks: [runs(...entrySummary(words, entry)), paragraph(text)] }
}

function deleted({ deleteEntry }: Language): SlackMessage {
  return { text: deleteEntry.done, blocks: [paragraph(deleteEntry.done)] }
}
