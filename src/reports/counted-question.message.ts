import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'

/** The two answers; their value says nothing. */
export const COUNTED_ACTIONS = { yes: 'count_me', no: 'leave_me_out' } as const

/** Whether the member wants to be counted in the group's report: asked once. Subject: the member. */
export const countedQuestion: MessageKind = {
  kind: 'counted-question',
  priority: 'nudge',
  whenUnknown: 'leave out',
  async render(scope, { memberId, operation }) {
    const member = await memberById(scope, memberId)
    if (member === null) return null
    const { asking } = wordsFor(member.locale).report
    const { counted } = await settingsOf(scope, memberId)
    if (counted !== null) {
      const text = counted ? asking.saidYes : asking.saidNo
      return operation === 'update' ? { text, blocks: [paragraph(text)] } : null
    }
    const buttons = actions(
      button(COUNTED_ACTIONS.yes, asking.yes, 'yes'),
      button(COUNTED_ACTIONS.no, asking.no, 'no'),
    )
    const said = [asking.question, asking.what, asking.protection, asking.limits, asking.choice]
    return { text: asking.quiet, blocks: [...said.map((text) => paragraph(text)), buttons] }
  },
}
