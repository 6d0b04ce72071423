import { z } from 'zod'
import { messageBlocks } from './blocks.schema.ts'
import { checkStrings } from './check-strings.ts'
import { checkTogether } from './check-together.ts'
import { LIMITS } from './limits.ts'
import { type Fault, toMessage, wordIssues } from './slack-wording.ts'
import { characters } from './text.schema.ts'

/**
 * Slack cuts a text at 40,000 characters instead of refusing it; here it is refused, since words would be lost.
 */
const message = z.strictObject({
  blocks: messageBlocks.optional(),
  text: characters(LIMITS.message.text, 0).optional(),
})

function checkText(blocks: { type: string }[] | undefined, text: string | undefined): Fault[] {
  if (text !== undefined && text.trim() !== '') return []
  if (blocks === undefined || blocks.length === 0) return [{ at: ['text'], says: 'no_text' }]
  const hasChart = blocks.some((block) => block.type === 'data_visualization')
  return hasChart ? [{ at: ['text'], says: 'a chart needs a text that says the same' }] : []
}

/**
 * What Slack would say against a message with these blocks and this top-level text (either may be undefined), as
 * parsed from JSON; empty when it would take them.
 */
export function checkMessageBlocks(blocks: unknown, text: unknown): string[] {
  const given = { ...(blocks === undefined ? {} : { blocks }), ...(text === undefined ? {} : { text }) }
  const malformed = checkStrings(given)
  if (malformed.length > 0) return malformed.map(toMessage)
  const parsed = message.safeParse(given)
  if (!parsed.success) return wordIssues(parsed.error.issues, given).map(toMessage)
  return [
    ...checkText(parsed.data.blocks, parsed.data.text),
    ...checkTogether(parsed.data.blocks ?? [], ['blocks'], 'message'),
  ].map(toMessage)
}
