import { greeting } from './rejection-mail-words.ts'

/** The most that is read of a pasted text, in UTF-16 units; the rest is cut before anything looks at it. */
const longestMail = 40_000

/** Slack's formatting, invisible characters and foreign line ends taken away; linear in the text's length. */
export function toPlainText(text: string): string {
  return text
    .slice(0, longestMail)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/\u034F|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu, '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[^\S\n]/gu, ' ')
    .replace(/[\u2018\u2019\u201B\u00B4]/gu, "'")
    .replace(/[\u201C\u201D\u201F]/gu, '"')
    .replace(/<(?:mailto:|tel:|https?:)[^<>|\n]{0,2000}\|([^<>\n]{0,2000})>/gu, '$1')
    .replace(/<(?:mailto:|tel:)?((?:https?:)?[^<>|\s]{1,2000})>/gu, (whole, inner: string) =>
      whole.startsWith('<mailto:') || whole.startsWith('<tel:') || inner.startsWith('http') ? inner : whole,
    )
    .replace(/<[@#!][^<>\n]{0,200}>/gu, ' ')
    .replace(/&(amp|lt|gt);/gu, (_, name) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'))
    .replace(/(?<![\p{L}\p{N}]):[a-z+][a-z0-9_+'-]{0,60}:(?![\p{L}\p{N}])/gu, ' ')
    .replace(/(?<![\p{L}\p{N}*_~`])[*_~`]{1,3}(?=\S)|(?<=\S)[*_~`]{1,3}(?![\p{L}\p{N}*_~`])/gu, '')
}

/**
 * The text with the lines that a mail program wrapped joined again: a break goes where the next word had no
 * room in the paragraph's width, and stays where the writer made it.
 */
export function unwrap(lines: readonly string[]): string {
  const out: string[] = []
  let width = 0
  lines.forEach((line, index) => {
    const previous = lines[index - 1] ?? ''
    if (previous === '' && line !== '') width = paragraphWidth(lines, index)
    const word = line.split(' ', 1)[0] ?? ''
    const wrapped = width >= 36 && previous.length + 1 + word.length > width && !greeting.test(line)
    const joins = previous !== '' && line !== '' && wrapped && !/^[^:]{1,24}: /u.test(line)
    out.push(joins ? ' ' : '\n', line)
  })
  return out.join('')
}

function paragraphWidth(lines: readonly string[], start: number): number {
  let width = 0
  for (let index = start; index < lines.length && lines[index] !== ''; index += 1) {
    width = Math.max(width, lines[index]?.length ?? 0)
  }
  return width
}
