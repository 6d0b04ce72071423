import { dateIn, writtenDate } from '../clock/local-date.ts'
import { EXPORT_ACTION } from '../export/export-action.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, PostEnd } from '../outbox/message-kind.ts'
import { queueUpdate } from '../outbox/queue.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { wordsFor } from '../words/language.ts'
import { lockInactivity, putInactivity } from './inactive-members.store.ts'
import { NOTICE_MS, noticeSubject } from './inactivity.ts'

/** The button that keeps what is stored. Its value is the notice's subject. */
export const KEEP_EVERYTHING_ACTION = 'keep_everything'

const DAY_MS = 24 * 60 * 60 * 1_000

/**
 * Said 30 days before what is stored about somebody goes, since they did nothing here for so long. Subject: the
 * instant at which it was queued. Nothing goes before it has reached them, so it is rather sent twice.
 */
export const inactiveNotice: MessageKind = {
  kind: 'inactive-notice',
  priority: 'nudge',
  whenUnknown: 'send again',
  async render(scope, { memberId, subjectId, operation }) {
    const member = await memberById(scope, memberId)
    const inactivity = await lockInactivity(scope, { memberId })
    if (member === null || inactivity === null) return null
    const words = wordsFor(member.locale)
    const said = words.inactive
    const { noticeAt, nextAt } = inactivity
    if (noticeAt === null || noticeSubject(noticeAt) !== subjectId) {
      return operation === 'update' ? { text: said.kept, blocks: [paragraph(said.kept)] } : null
    }
    const goesAt = nextAt ?? noticeAt + NOTICE_MS
    const day = writtenDate(dateIn(member.timeZone, goesAt), words.locale)
    return {
      text: said.quiet,
      blocks: [
        paragraph(fill(said.text, { day })),
        paragraph(said.toKeep),
        actions(
          button(KEEP_EVERYTHING_ACTION, said.keep, subjectId),
          button(EXPORT_ACTION, said.export, 'export'),
        ),
        paragraph(said.file),
      ],
    }
  },
  async ended(scope, { random, now }, { memberId, subjectId }, how) {
    const inactivity = await lockInactivity(scope, { memberId })
    const noticeAt = inactivity?.noticeAt ?? null
    if (noticeAt === null || noticeSubject(noticeAt) !== subjectId) return
    if (!isTold(how)) return putInactivity(scope, memberId, { nextAt: now + DAY_MS, noticeAt: null })
    await putInactivity(scope, memberId, { nextAt: now + NOTICE_MS, noticeAt })
    // It says a day, which is a later one now where Slack took it late.
    if (now - noticeAt < DAY_MS) return
    await queueUpdate(scope, random, { kind: inactiveNotice, memberId, subjectId, dueAt: now }, 0)
  },
}

/** Somebody who is in Slack no more can't be told; one whom it did not reach for another reason is told again. */
function isTold(how: PostEnd): boolean {
  return how === 'sent' || how === 'out of reach'
}
