import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { saidTo } from '../support/said-to.ts'

const { report } = wordsFor(null)

/** What a report may say of a small group: in its place stands one mark, however many sentences it were. */
const PUBLISHED = new RegExp(
  [report.none, ...Object.values(report.interview), ...Object.values(report.people)]
    .map((text) => text.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{people\}/g, '\\d+'))
    .map((text) => `(?:${text}\\s?)`)
    .join('|'),
  'g',
)
const MARK = '<published>'

/** Keys whose values are drawn at random, or say when something was asked. */
const RANDOM_KEYS = new Set([
  'ts',
  'message_ts',
  'trigger_id',
  'view_id',
  'hash',
  'path',
  'metadata',
  'block_id',
])
const RANDOM_ID = /[A-Za-z0-9_-]{22,}/g

/**
 * All that the bot has said so far to a person, in a channel, or to nobody known: what is random taken out,
 * and every published figure behind one mark. Sorted, each once: when a Home is drawn again hangs on the
 * machine. What is left has to be the same whatever one member logged.
 */
export function seenBy(slack: LocalSlack, readers: readonly string[]): string[] {
  const said = saidTo(slack)
    .filter(({ to }) => readers.includes(to))
    .map(({ to, what }) => `${to}: ${JSON.stringify(cleaned(JSON.parse(what)))}`)
  return [...new Set(said)].toSorted()
}

/** The messages in a DM, oldest first, without what is random. */
export function messagesOf(messages: readonly SeenMessage[]): string[] {
  return messages.map(({ text, blocks }) => JSON.stringify(cleaned({ text, blocks: blocks ?? [] })))
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = asJson(value)
    return text === null
      ? withoutPublished(value).replaceAll(RANDOM_ID, '<id>')
      : JSON.stringify(cleaned(text))
  }
  if (Array.isArray(value)) {
    const all = value.map((one) => cleaned(one))
    const isAgain = (one: unknown, nth: number) =>
      nth > 0 && JSON.stringify(one).includes(MARK) && JSON.stringify(one) === JSON.stringify(all[nth - 1])
    return all.filter((one, nth) => !isAgain(one, nth))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (RANDOM_KEYS.has(key) ? [] : [[key, cleaned(one)]])),
  )
}

function withoutPublished(text: string): string {
  return text.replaceAll(PUBLISHED, MARK).replaceAll(new RegExp(`(?:${MARK})+`, 'g'), MARK)
}

/** Views and blocks travel as JSON inside JSON. */
function asJson(text: string): unknown {
  if (!/^[[{]/.test(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
