import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { paragraph, smallPrint } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import { lessonBlock, PART_OF_A_MESSAGE } from './lesson-blocks.ts'
import { mayLookBack } from './look-back.ts'
import { lessonsShownIn } from './note-shown-lessons.ts'
import { wantsLookBack } from './wants-look-back.ts'

const KIND = 'look-back'

/**
 * Three of a member's own lessons, once a month. Subject: the month. Which it shows is in the rows; one that
 * was deleted since is not shown any more.
 */
export const lookBackMessage: MessageKind = {
  kind: KIND,
  priority: 'nudge',
  whenUnknown: 'leave out',
  async render(scope, { memberId, subjectId, operation }) {
    const member = await memberById(scope, memberId)
    if (member === null) return null
    const words = wordsFor(member.locale)
    const { quiet, intro, why, nothingLeft } = words.lessons.lookBack
    const lessons = await lessonsShownIn(scope, member, { kind: KIND, subjectId })
    if (lessons.length === 0) {
      return operation === 'update' ? { text: quiet, blocks: [paragraph(nothingLeft)] } : null
    }
    // The month alone decides which line is said, so that it stays when the message is drawn again.
    const month = Number(subjectId.slice(-2))
    const above = intro[month % intro.length] ?? intro[0]
    return {
      text: `${quiet} ${above.text}`,
      blocks: [
        paragraph(above.text),
        ...lessons.map((lesson) => lessonBlock(words, member, lesson, PART_OF_A_MESSAGE)),
        smallPrint(why),
      ],
    }
  },
  async mayPost(scope, { memberId }, now) {
    const member = await memberById(scope, memberId)
    if (member === null || !mayLookBack(member.timeZone, now)) return false
    return (await wantsLookBack(scope, member, now)) === 'yes'
  },
}
