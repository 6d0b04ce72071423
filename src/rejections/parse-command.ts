const SUB_COMMANDS = ['help', 'list', 'export', 'settings', 'forget-me'] as const

/** What `/rejected` and the text after it ask for. */
export type Command =
  | { readonly kind: 'open'; readonly company: string; readonly role: string }
  | { readonly kind: (typeof SUB_COMMANDS)[number] }
  /** The list of lessons; with words to look for, or null for all. */
  | { readonly kind: 'lessons'; readonly asked: string | null }

/**
 * Reads the text after `/rejected`. A sub-command counts only when it is the whole text, so that a company
 * may be called anything; `lessons` followed by words searches, unless a `|` says that it is a company.
 */
export function parseCommand(text: string): Command {
  const trimmed = unescaped(text).trim()
  const word = trimmed.toLowerCase()
  if (word === 'lessons') return { kind: 'lessons', asked: null }
  if (/^lessons\s/.test(word) && !word.includes('|')) {
    return { kind: 'lessons', asked: trimmed.slice('lessons'.length).trim() }
  }
  const name = SUB_COMMANDS.find((known) => known === word)
  if (name !== undefined) return { kind: name }
  const bar = trimmed.indexOf('|')
  if (bar < 0) return { kind: 'open', company: trimmed, role: '' }
  return { kind: 'open', company: trimmed.slice(0, bar).trim(), role: trimmed.slice(bar + 1).trim() }
}

/** Slack may escape three characters in what people type; nobody types their escapes. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
