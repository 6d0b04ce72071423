import type { KnownBlock } from '@slack/types'
import { type LocalDate, writtenDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import { findFact, findLine, isForARoughPatch } from '../encouragement/find-line.ts'
import { shareGroupOf } from '../groups/share-groups.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { SHARE_ACTION } from '../shares/share-action.ts'
import { actions, button, confirmation, paragraph, runs, smallPrint } from '../slack/blocks.ts'
import { supportBlock, supportContactsFor } from '../support/support-contacts.ts'
import { fill } from '../words/fill.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { entrySummary } from './entry-summary.ts'
import { loggedBeforeOn } from './find-twins.ts'
import type { Entry } from './rejection.ts'
import { findEntry } from './rejections.store.ts'

/** Buttons under the answer. Their value is the entry's id. */
export const ENTRY_ACTIONS = {
  edit: 'edit_entry',
  delete: 'delete_entry',
  cameBack: 'came_back',
  closeAgain: 'close_again',
} as const

/** The variant of an answer to somebody who wanted to share, with no group that takes shares. */
export const NOT_SHARED = 'not shared'

/** The answer to one logged entry. Subject: the entry. A deleted entry's message says that it is gone. */
export const answerMessage: MessageKind = {
  kind: 'answer',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope: Scope, { memberId, subjectId, operation, variant }) {
    const member = await memberById(scope, memberId)
    if (member === null) return null
    const words = wordsFor(member.locale)
    const entry = await findEntry(scope, member, subjectId)
    if (entry !== null) {
      const loggedBefore = await loggedBeforeOn(scope, member, entry)
      const contacts = await supportContactsFor(scope, member)
      const canShare = (await shareGroupOf(scope, member)) !== null
      return answerView(words, entry, {
        ...{ loggedBefore, contacts, canShare, notShared: variant === NOT_SHARED },
      })
    }
    return operation === 'update' ? deletedView(words) : null
  },
}

/** The answer as the entry is now. Its top-level text names neither company nor outcome: a lock screen shows it. */
export function answerView(
  words: Language,
  entry: Entry,
  about: {
    readonly loggedBefore: LocalDate | null
    readonly contacts: string
    readonly canShare: boolean
    readonly notShared: boolean
  },
): SlackMessage {
  const { loggedBefore, contacts, canShare, notShared } = about
  const said = entry.reopenedAt === null ? encouragement(words, entry) : reopened(words, entry)
  return {
    text: said.notification,
    blocks: [
      ...said.blocks,
      runs(...entrySummary(words, entry)),
      ...twinNote(words, loggedBefore),
      ...(notShared ? [smallPrint(words.entry.notShared)] : []),
      buttons(words, entry, canShare),
      ...(isSoft(entry) ? [supportBlock(words.support, contacts)] : []),
    ],
  }
}

/** Whether it was logged in a rough patch: the support contacts stay in view then. */
function isSoft({ words, reopenedAt }: Entry): boolean {
  return reopenedAt === null && words !== null && isForARoughPatch(words.acknowledgement)
}

function deletedView(words: Language): SlackMessage {
  return { text: words.deleteEntry.done, blocks: [paragraph(words.deleteEntry.done)] }
}

type Said = { readonly notification: string; readonly blocks: readonly KnownBlock[] }

/** A line that has been taken out of the words since it was chosen is left out. */
function encouragement(words: Language, entry: Entry): Said {
  const line = (key: string | undefined) => (key === undefined ? null : findLine(words.encouragement, key))
  const lines = [line(entry.words?.acknowledgement), line(entry.words?.perspective)].filter(
    (text) => text !== null,
  )
  const fact = entry.words?.fact ? findFact(words.facts, entry.words.fact) : null
  const notification = [line(entry.words?.notification), line(entry.words?.perspective)].filter(
    (text) => text !== null,
  )
  return {
    notification: notification.join(' '),
    blocks: [
      ...lines.map(paragraph),
      ...(fact === null ? [] : [paragraph(fact.text), smallPrint(`${fact.source}, ${fact.year}`)]),
    ],
  }
}

/** Which of the calm lines is said depends on the entry alone, so that it stays when it is drawn again. */
function reopened(words: Language, entry: Entry): Said {
  const lines = words.encouragement.reopened
  const line = lines[(entry.reopenedAt ?? 0) % lines.length] ?? lines[0]
  return { notification: words.encouragement.quiet[0].text, blocks: [paragraph(line.text)] }
}

/** Nothing is refused: the button that deletes stands below, and below the other answer. */
function twinNote(words: Language, loggedBefore: LocalDate | null): KnownBlock[] {
  if (loggedBefore === null) return []
  return [smallPrint(fill(words.entry.twin, { day: writtenDate(loggedBefore, words.locale) }))]
}

function buttons(words: Language, entry: Entry, canShare: boolean): KnownBlock {
  return actions(
    button(ENTRY_ACTIONS.edit, words.entry.edit, entry.id),
    entry.reopenedAt === null
      ? button(ENTRY_ACTIONS.cameBack, words.entry.cameBack, entry.id)
      : button(ENTRY_ACTIONS.closeAgain, words.entry.closeAgain, entry.id),
    ...(canShare ? [button(SHARE_ACTION, words.shares.offer, entry.id)] : []),
    {
      ...button(ENTRY_ACTIONS.delete, words.entry.delete, entry.id),
      confirm: confirmation(words.deleteEntry),
    },
  )
}
