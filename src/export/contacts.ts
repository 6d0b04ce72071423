import ICAL from 'ical.js'

/** Somebody the member met. */
export type Card = {
  /** The same in every export of the same person. */
  readonly uid: string
  readonly name: string | null
  readonly company: string | null
  /** An email address or a link. */
  readonly address: string | null
  readonly note: string | null
}

/** vCard 3.0 (RFC 2426), which every phone opens. There a semicolon is escaped in every text. */
const DESIGN = {
  ...ICAL.design.vcard3,
  value: {
    ...ICAL.design.vcard3.value,
    text: {
      ...ICAL.design.vcard3.value.text,
      toICAL: (text: string) => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n'),
    },
  },
}

/** One card for each person that has a name or an address, in the order given. */
export function writeCards(people: readonly Card[]): string {
  return people.flatMap((person) => writeCard(person) ?? []).join('')
}

function writeCard({ uid, name, company, address, note }: Card): string | null {
  const shown = name ?? address
  if (shown === null) return null
  const text = (property: string, value: string | readonly string[] | null) =>
    value === null ? [] : [[property, {}, 'text', value]]
  const clean = (value: string | null) => (value === null ? null : oneLine(value))
  const properties = [
    ...text('version', '3.0'),
    ...text('uid', `${uid}@onward`),
    ...text('fn', oneLine(shown)),
    // Which part of a name is the family's can't be known.
    ...text('n', ['', oneLine(shown), '', '', '']),
    ...text('org', company === null ? null : [oneLine(company)]),
    ...(isEmail(address) ? text('email', clean(address)) : link(address)),
    ...text('note', clean(note)),
  ]
  return `${ICAL.stringify.component(['vcard', properties, []], DESIGN)}\r\n`
}

/** A link is written as it is: it is no text, in which a comma would be escaped. */
function link(address: string | null): unknown[] {
  return address === null ? [] : [['url', {}, 'uri', address.replaceAll(/[\p{Cc}\p{Z}]+/gu, '')]]
}

function isEmail(address: string | null): boolean {
  return address !== null && /^[^\s@]+@[^\s@]+$/.test(address)
}

/** Line breaks stay, as the format writes them; other controls have no place in it. */
function oneLine(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ')
}
