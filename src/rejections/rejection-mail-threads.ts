import {
  attributions,
  forwardMarkers,
  headerWords,
  letterSubject,
  subjectPrefix,
} from './rejection-mail-words.ts'

/** One mail of a pasted thread, in plain text. */
export type Mail = {
  readonly senders: string[]
  readonly subjects: string[]
  /** What its Date and Sent headers, and the line "On ... wrote:" above it, say. */
  readonly dates: string[]
  /** The lines of its text, trimmed, from the first that is not blank; blank ones are ''. */
  readonly lines: string[]
}

type Line = { readonly text: string; readonly quoted: number }

/** The longest line that is looked at as a header, a date, a label or a signature. */
const longestLine = 300

/** More header lines in a row than any mail has, so that a text of nothing else is still read once. */
const longestBlock = 30

/**
 * Divides a thread at header blocks, forward markers, "On ... wrote:" lines and changes of quoting, so that a
 * member's own words above or below a rejection are not read as part of it.
 */
export function splitMails(plain: string): Mail[] {
  const lines = plain.split('\n').map(unquote)
  const mails: Mail[] = [emptyMail()]
  let quoted: number | undefined
  let index = 0
  while (index < lines.length) {
    const line = lines[index] ?? { text: '', quoted: 0 }
    const block = headerBlock(lines, index, isBlank(current(mails)))
    const said = attribution(lines, index)
    if (block !== undefined || said !== undefined || isMarker(line.text)) {
      const opened =
        !isBlank(current(mails)) || current(mails).senders.length + current(mails).dates.length > 0
      if (opened || said !== undefined) mails.push(emptyMail())
      if (block !== undefined) addHeaders(current(mails), block.headers)
      if (said !== undefined) current(mails).dates.push(said.text)
      index += block?.used ?? said?.used ?? 1
      quoted = undefined
      continue
    }
    if (line.text !== '' && quoted !== undefined && line.quoted !== quoted) mails.push(emptyMail())
    if (line.text !== '') quoted = line.quoted
    addLine(current(mails), line.text)
    index += 1
  }
  return mails
}

function emptyMail(): Mail {
  return { senders: [], subjects: [], dates: [], lines: [] }
}

function current(mails: Mail[]): Mail {
  return mails.at(-1) ?? emptyMail()
}

function isBlank(mail: Mail): boolean {
  return mail.lines.length === 0
}

function unquote(line: string): Line {
  const marks = /^(?: {0,20}>){1,20}/u.exec(line)?.[0] ?? ''
  const quoted = marks.replaceAll(' ', '').length
  const text = (quoted > 0 ? line.slice(marks.length) : line).replace(/ {2,}/gu, ' ').trim()
  return { text, quoted }
}

function isMarker(text: string): boolean {
  return text.length < 80 && forwardMarkers.some((marker) => marker.test(text))
}

/** Mail programs break the line "On ... wrote:" in two when it is long. */
function attribution(lines: readonly Line[], index: number): { text: string; used: number } | undefined {
  const first = lines[index]?.text ?? ''
  if (first.length > longestLine) return undefined
  for (const used of [1, 2]) {
    const text = used === 1 ? first : `${first} ${lines[index + 1]?.text ?? ''}`
    if (text.length <= longestLine && attributions.some((form) => form.test(text))) return { text, used }
  }
  return undefined
}

type Header = { readonly kind: string; readonly value: string }

/** At least two header lines in a row, or one at the very start of a mail. */
function headerBlock(lines: readonly Line[], index: number, atStart: boolean) {
  const headers: Header[] = []
  let used = 0
  for (; used < longestBlock; used += 1) {
    const header = parseHeader(lines[index + used]?.text ?? '')
    if (header === undefined) break
    headers.push(header)
  }
  const kinds = new Set(headers.map((header) => header.kind))
  const alone = headers[0]?.kind === 'from' || headers[0]?.kind === 'subject'
  const enough = kinds.size > 1 || (kinds.size === 1 && atStart && alone)
  return enough ? { headers, used } : undefined
}

function parseHeader(text: string): Header | undefined {
  const colon = text.slice(0, 24).indexOf(':')
  if (colon < 1 || text.length > longestLine) return undefined
  const kind = headerWords.get(text.slice(0, colon).trim().toLowerCase())
  return kind === undefined ? undefined : { kind, value: text.slice(colon + 1).trim() }
}

function addHeaders(mail: Mail, headers: readonly Header[]): void {
  for (const { kind, value } of headers) {
    if (kind === 'from') mail.senders.push(value)
    if (kind === 'subject') mail.subjects.push(withoutPrefixes(value))
    if (kind === 'date') mail.dates.push(value)
  }
}

function addLine(mail: Mail, text: string): void {
  const header = parseHeader(text)
  const letterLine = text.length <= longestLine && letterSubject.test(text)
  if (header?.kind === 'subject' || letterLine) {
    mail.subjects.push(withoutPrefixes(header?.value ?? text))
    if (!isBlank(mail)) mail.lines.push('')
    return
  }
  if (isBlank(mail) && /^[^<>@]{1,80} <[^<>\s@]{1,80}@[^<>\s@]{1,120}>$/u.test(text)) mail.senders.push(text)
  if (text !== '' || !isBlank(mail)) mail.lines.push(text)
}

function withoutPrefixes(subject: string): string {
  let text = subject
  for (let times = 0; times < 6; times += 1) text = text.replace(subjectPrefix, '').trim()
  return text
}
