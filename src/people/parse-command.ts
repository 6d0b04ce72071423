/** What `/stay-in-touch` and the text after it ask for. */
export type PeopleCommand =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'list' }
  | { readonly kind: 'help' }
  | { readonly kind: 'resume' }
  /** How long, as typed; empty where nothing was said. */
  | { readonly kind: 'pause'; readonly howLong: string }

/** Sub-commands that are the whole text, in both languages. */
const WHOLE: ReadonlyMap<string, 'list' | 'help' | 'resume'> = new Map([
  ['list', 'list'],
  ['lista', 'list'],
  ['help', 'help'],
  ['ayuda', 'help'],
  ['resume', 'resume'],
  ['reanudar', 'resume'],
])

const PAUSE = /^(?:pause|pausa|pausar)(?:\s+|$)/i

/** Reads the text after `/stay-in-touch`. What is no sub-command is the name of somebody to add. */
export function parsePeopleCommand(text: string): PeopleCommand {
  const trimmed = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim()
  const kind = WHOLE.get(trimmed.toLowerCase())
  if (kind !== undefined) return { kind }
  if (PAUSE.test(trimmed)) return { kind: 'pause', howLong: trimmed.replace(PAUSE, '').trim() }
  return { kind: 'open', name: trimmed }
}
