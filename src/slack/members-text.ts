/** Line breaks, tabs and other white space, which a single-line field folds into one blank. */
const WHITE_SPACE = /\s+/gu
/** Controls but for tab and line feed. */
const CONTROLS = /[\p{Cc}]/gu
/** Marks that turn the direction of everything after them; the ones for a single letter stay. */
const DIRECTION_OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/gu
/** What draws nothing: format characters, separators, controls, and the Hangul and Braille blanks. */
const INVISIBLE = /[\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/gu

/**
 * A member's single-line text as it is stored: well-formed Unicode, no control characters, no direction
 * overrides, blanks folded and trimmed. Null when nothing visible is left. What it looks like never changes.
 */
export function cleanLine(text: string | null | undefined): string | null {
  return visibleOrNull(
    wellFormed(text ?? '')
      .replace(WHITE_SPACE, ' ')
      .replace(CONTROLS, '')
      .replace(/ +/g, ' '),
  )
}

/** The same for text of several lines, whose line breaks stay. */
export function cleanText(text: string | null | undefined): string | null {
  const lines = wellFormed(text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, (control) => (control === '\n' || control === '\t' ? control : ''))
  return visibleOrNull(lines)
}

/** Somebody's text inside a top-level text, which Slack reads as mrkdwn: no mention and no link takes effect. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function wellFormed(text: string): string {
  return text.toWellFormed().replace(DIRECTION_OVERRIDES, '')
}

function visibleOrNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed.replace(INVISIBLE, '') === '' ? null : trimmed
}
