import { z } from 'zod'
import { LIMITS } from './limits.ts'

/**
 * Counts as Slack does: Unicode code points, so that an emoji outside the basic plane is one character. Slack
 * does not say so; its checks have the form of JSON Schema, whose `maxLength` counts code points, and libraries
 * that compared themselves with Slack count the same. UTF-16 units are never fewer, so who cuts by `.length`
 * stays inside.
 */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** A string of `min` (1 unless said) to `max` characters. */
export function characters(max: number, min = 1) {
  return z.string().superRefine((text, context) => {
    const count = countCharacters(text)
    if (count < min) context.addIssue(`must be more than ${min - 1} characters`)
    if (count > max) context.addIssue(`must be less than ${max + 1} characters`)
  })
}

/** An array of `min` (1 unless said) to `max` items. */
export function items<Item extends z.ZodType>(item: Item, max: number, min = 1) {
  return z.array(item).superRefine((list, context) => {
    if (list.length < min) context.addIssue(`no less than ${min} items allowed`)
    if (list.length > max) context.addIssue(`no more than ${max} items allowed`)
  })
}

/** An `action_id` or `block_id`, or the id of a person, a channel or a file. */
export const id = characters(LIMITS.id)

/**
 * An absolute address with one of these schemes (`https:`). Slack does not document which schemes a place takes;
 * each place here takes those that Slack's own clients and documentation use there.
 */
export function address(schemes: readonly string[]) {
  return characters(LIMITS.url).refine((text) => schemes.includes(URL.parse(text)?.protocol ?? ''), {
    error: 'must be a valid url',
  })
}

/** Words that somebody reads: a blank would show as nothing, so it is refused like an empty text. */
function words(max: number) {
  return characters(max).refine((text) => text === '' || text.trim() !== '', {
    error: 'must be more than 0 characters',
  })
}

/** A `plain_text` object of at most `max` characters. */
export function plainText(max: number) {
  return z.strictObject({ type: z.literal('plain_text'), text: words(max), emoji: z.boolean().optional() })
}

/** A `mrkdwn` object of at most `max` characters. */
export function mrkdwn(max: number) {
  return z.strictObject({ type: z.literal('mrkdwn'), text: words(max), verbatim: z.boolean().optional() })
}

/** Either text object; `emoji` belongs to plain_text alone, `verbatim` to mrkdwn alone. */
export function anyText(max: number) {
  return z.discriminatedUnion('type', [plainText(max), mrkdwn(max)])
}

/** The "are you sure" dialog of an interactive element. Slack's reference asks for all four texts. */
export const confirm = z.strictObject({
  title: plainText(LIMITS.confirm.title),
  text: anyText(LIMITS.confirm.text),
  confirm: plainText(LIMITS.confirm.confirm),
  deny: plainText(LIMITS.confirm.deny),
  style: z.enum(['primary', 'danger']).optional(),
})
