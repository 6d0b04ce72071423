/** What `/group` and the text after it ask for. */
export type GroupCommand =
  | { readonly kind: 'setup' | 'topics' | 'stats' | 'help' }
  /** What is suggested; empty where the form is to ask for it. */
  | { readonly kind: 'topic'; readonly text: string }

/** Reads the text after `/group`. What it does not know is answered like `help`. */
export function parseGroupCommand(text: string): GroupCommand {
  const trimmed = text.trim()
  const [word = ''] = trimmed.toLowerCase().split(/\s/, 1)
  if (word === 'topic') return { kind: 'topic', text: trimmed.slice('topic'.length).trim() }
  const whole = trimmed.toLowerCase()
  return { kind: whole === 'setup' || whole === 'topics' || whole === 'stats' ? whole : 'help' }
}
