import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { paragraph } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { wordsFor } from '../words/language.ts'
import { findGroup } from './groups.store.ts'
import { leadsOf } from './leads.store.ts'

/** Tells somebody whom another person made a lead what that is. Subject: the group. */
export const newLeadMessage: MessageKind = {
  kind: 'new-lead',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId, subjectId: groupId }) {
    const member = await memberById(scope, memberId)
    const group = await findGroup(scope, groupId)
    if (member === null || group === null) return null
    if (!(await leadsOf(scope, groupId)).includes(member.slackUserId)) return null
    const { newLead } = wordsFor(member.locale).group
    const said = [
      fill(newLead.what, { group: group.name }),
      newLead.does,
      newLead.report,
      newLead.notSeen,
      newLead.stop,
    ]
    return { text: newLead.quiet, blocks: said.map(paragraph) }
  },
}
