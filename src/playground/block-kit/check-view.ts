import { z } from 'zod'
import { viewBlocks } from './blocks.schema.ts'
import { checkStrings } from './check-strings.ts'
import { checkTogether } from './check-together.ts'
import { LIMITS } from './limits.ts'
import { type Fault, toMessage, wordIssues } from './slack-wording.ts'
import { characters, plainText } from './text.schema.ts'

const shared = {
  blocks: viewBlocks,
  private_metadata: characters(LIMITS.view.privateMetadata, 0).optional(),
  callback_id: characters(LIMITS.id, 0).optional(),
  external_id: characters(LIMITS.id, 0).optional(),
}

const modal = z.strictObject({
  type: z.literal('modal'),
  ...shared,
  title: plainText(LIMITS.view.title),
  submit: plainText(LIMITS.view.submit).optional(),
  close: plainText(LIMITS.view.close).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
})

const home = z.strictObject({ type: z.literal('home'), ...shared })

const view = z.discriminatedUnion('type', [modal, home])

function checkWhole(checked: z.infer<typeof view>): Fault[] {
  const faults = checkTogether(checked.blocks, ['view', 'blocks'], checked.type)
  const hasInput = checked.blocks.some((block) => block.type === 'input')
  if (checked.type === 'modal' && hasInput && checked.submit === undefined) {
    faults.push({ at: ['view'], says: 'missing required field: submit' })
  }
  if (Buffer.byteLength(JSON.stringify(checked)) > LIMITS.view.bytes) {
    faults.push({ at: ['view'], says: 'view_too_large' })
  }
  return faults
}

/**
 * What Slack would say against this modal or Home tab, as parsed from JSON; empty when it would take it. Whether
 * the method takes this type of view (Home is published, modals are opened) is the caller's to check.
 *
 */
export function checkView(given: unknown): string[] {
  const malformed = checkStrings(given, ['view'])
  if (malformed.length > 0) return malformed.map(toMessage)
  const parsed = z.strictObject({ view }).safeParse({ view: given })
  const faults = parsed.success
    ? checkWhole(parsed.data.view)
    : wordIssues(parsed.error.issues, { view: given })
  return faults.length === 0
    ? []
    : [{ at: ['view'], says: 'failed to match all allowed schemas' }, ...faults].map(toMessage)
}
