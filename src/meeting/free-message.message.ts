import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { paragraph } from '../slack/blocks.ts'
import { helpBlocks } from '../slack/help.ts'
import { escaped } from '../slack/members-text.ts'
import { supportContactsFor } from '../support/support-contacts.ts'
import { fill } from '../words/fill.ts'
import { wordsFor } from '../words/language.ts'

/**
 * The answer to whatever a member writes to the bot: no person reads this, whom to talk to, and what can
 * be done here. The same for everyone; what was written is not looked at. Subject: the message's ts.
 */
export const freeMessageAnswer: MessageKind = {
  kind: 'free-message-answer',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId }) {
    const member = await memberById(scope, memberId)
    const words = wordsFor(member?.locale ?? null)
    const contacts = await supportContactsFor(scope, member)
    const said = fill(words.freeMessage.text, { contacts })
    return {
      text: fill(words.freeMessage.text, { contacts: escaped(contacts) }),
      blocks: [paragraph(said), ...helpBlocks(words)],
    }
  },
}
