/** What `/rejected` and the text after it ask for. */
export type Command =
  | { readonly kind: 'open'; readonly company: string; readonly role: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | { readonly kind: 'export' }
  | { readonly kind: 'forget-me' }
  /** The list of lessons; with words to look for, or null for all. */
  | { readonly kind: 'lessons'; readonly asked: string | null }
  /** Named in the product's plan, and not built yet. */
  | { readonly kind: 'not built yet'; readonly name: string }

const NOT_BUILT_YET = new Set(['settings'])

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
  if (word === 'help' || word === 'list' || word === 'export' || word === 'forget-me') return { kind: word }
  if (NOT_BUILT_YET.has(word)) return { kind: 'not built yet', name: word }
  const bar = trimmed.indexOf('|')
  if (bar < 0) return { kind: 'open', company: trimmed, role: '' }
  return { kind: 'open', company: trimmed.slice(0, bar).trim(), role: trimmed.slice(bar + 1).trim() }
}

/** Slack may escape three characters in what people type; nobody types their escapes. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
