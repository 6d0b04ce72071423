import { cleanLine, cleanText } from '../slack/members-text.ts'

/** What the member's own mail program is to open with. `to` may be anything; only an address is used. */
export type Mail = { readonly to: string | null; readonly subject: string | null; readonly body: string }

export type MailLink = {
  readonly url: string
  /** False where the text is too long for a link: the member copies it. */
  readonly hasBody: boolean
}

/** Some browsers and mail programs stop at about 2,000 characters; Slack's own limit is 3,000. */
export const LONGEST_MAIL_LINK = 2000

/** One plain address: nothing in it may end the address or begin a header. */
const ADDRESS = /^[^\s@<>()[\]\\,;:?&#"]+@[^\s@<>()[\]\\,;:?&#"]+$/

/**
 * A `mailto:` link (RFC 6068): UTF-8, percent-encoded, line breaks as CRLF; lone surrogates become the
 * replacement character. A text that makes it too long is left out whole, never cut. Null where subject and
 * address alone are too long.
 */
export function mailLink({ to, subject, body }: Mail): MailLink | null {
  const address = cleanLine(to)
  const start = `mailto:${address !== null && ADDRESS.test(address) ? encodedAddress(address) : ''}`
  const title = cleanLine(subject)
  const text = cleanText(body)?.replaceAll('\n', '\r\n') ?? null
  const subjectField = title === null ? [] : [`subject=${encodeURIComponent(title)}`]
  const bodyField = text === null ? [] : [`body=${encodeURIComponent(text)}`]

  const whole = link(start, [...subjectField, ...bodyField])
  if (whole.length <= LONGEST_MAIL_LINK) return { url: whole, hasBody: text !== null }
  const short = link(start, subjectField)
  return short.length <= LONGEST_MAIL_LINK ? { url: short, hasBody: false } : null
}

function link(start: string, fields: readonly string[]): string {
  return fields.length === 0 ? start : `${start}?${fields.join('&')}`
}

function encodedAddress(address: string): string {
  return address.split('@').map(encodeURIComponent).join('@')
}
