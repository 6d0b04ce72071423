import { cleanLine, cleanText } from '../slack/members-text.ts'
import type { DraftSlot, DraftText, DraftWords } from '../words/draft-words.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'
import { CARD_WORDS, type Draft, type DraftInput, LINKEDIN_LENGTH } from './draft.ts'
import { draftKindsFor } from './draft-kinds-for.ts'
import { setOffMemory, setOffName, takesComma } from './set-off.ts'

/** A sentence in its place. */
type Piece = { readonly text: string; readonly paragraph: number; readonly optional: boolean }

/**
 * Writes a draft in the member's voice from what the member said and nothing else; the same input gives the
 * same draft. The member's words stand in it as typed, but for control characters and outer blanks. Optional
 * sentences go where it would be too long; `tooLong` says that the member's own words are too many. On an
 * invitation the memory is optional too. Null where the kind makes no sense in the situation (`draftKindsFor`).
 */
export function writeDraft(
  { drafts, locale }: Pick<Words, 'drafts' | 'locale'>,
  input: DraftInput,
): Draft | null {
  const { kind, tone, outcome } = input
  const said = { ...input, ...cleaned(input) }
  if (!draftKindsFor({ ...said, hasContact: said.contactName !== null }).includes(kind)) return null
  const text = kind === 'card' ? drafts.cards[outcome][tone] : drafts.letters[kind][tone]
  let pieces = piecesOf(drafts, text, said)
  let body = layOut(drafts, said, pieces)
  while (!fits(locale, kind, body)) {
    const last = pieces.findLastIndex((piece) => piece.optional)
    if (last === -1) return { subject: text.subject, body, tooLong: true }
    pieces = pieces.toSpliced(last, 1)
    body = layOut(drafts, said, pieces)
  }
  return { subject: text.subject, body, tooLong: false }
}

type Said = Omit<DraftInput, 'company'> & { readonly company: string | null }

function cleaned({ company, role, contactName, remembered, memberName }: DraftInput) {
  return {
    company: cleanLine(company),
    role: cleanLine(role),
    contactName: cleanLine(contactName),
    remembered: cleanText(remembered),
    memberName: cleanLine(memberName),
  }
}

function piecesOf(words: DraftWords, text: DraftText, said: Said): Piece[] {
  const choose = chooser(said.pick)
  const occasion = occasionOf(words, said)
  return text.paragraphs.flatMap((slots, paragraph): Piece[] => {
    if (typeof slots !== 'string') {
      return slots
        .filter((slot) => isSaid(slot, said))
        .map(({ say, optional }) => {
          const text = choose(say).replace('{occasion}', () => occasion)
          return { text, paragraph, optional: optional === true }
        })
    }
    if (said.remembered === null) return []
    const memory = setOffMemory(choose(words.remembered), said.remembered)
    return [{ text: memory, paragraph, optional: slots === 'remembered if there is room' }]
  })
}

/** Reads one number as a digit for each choice, so that every combination has its number. */
function chooser(pick: number): (variants: readonly [string, ...string[]]) => string {
  let rest = Math.abs(Math.trunc(pick))
  return (variants) => {
    const chosen = variants[rest % variants.length] ?? variants[0]
    rest = Math.floor(rest / variants.length)
    return chosen
  }
}

function isSaid({ only, say }: DraftSlot, { stillInterested, outcome, stage }: Said): boolean {
  if (only === 'met otherwise') return stage === null
  if (stage === null && say.some((sentence) => sentence.includes('{occasion}'))) return false
  if (only === 'interested') return stillInterested
  if (only === 'withdrew') return outcome === 'withdrew'
  return only !== 'talked' || (stage !== null && stage !== 'applied')
}

function occasionOf(words: DraftWords, { company, role, stage }: Said): string {
  if (stage === null) return ''
  const occasion = words.occasions[stage]
  const name = (text: string) => setOffName(words, text)
  if (company !== null && role !== null) {
    return fill(occasion.both, { company: name(company), role: name(role) })
  }
  if (company !== null) return fill(occasion.company, { company: name(company) })
  return role === null ? occasion.bare : fill(occasion.role, { role: name(role) })
}

function layOut(words: DraftWords, said: Said, pieces: readonly Piece[]): string {
  const paragraphs = Map.groupBy(pieces, (piece) => piece.paragraph)
    .values()
    .map((sentences) => sentences.map((piece) => piece.text).join(' '))
  const text = [salutation(words, said), ...paragraphs]
  return said.kind === 'linkedin' ? text.join('\n') : [...text, close(words, said)].join('\n\n')
}

function salutation(words: DraftWords, { tone, contactName }: Said): string {
  const { named, open, unnamed } = words.salutations[tone]
  if (contactName === null) return unnamed
  return fill(takesComma(contactName) ? named : open, { name: contactName })
}

function close(words: DraftWords, { tone, memberName }: Said): string {
  const { named, unnamed } = words.closes[tone]
  return memberName === null ? unnamed : `${named}\n${memberName}`
}

function fits(locale: string, kind: DraftInput['kind'], body: string): boolean {
  if (kind === 'linkedin') return body.length <= LINKEDIN_LENGTH
  return kind !== 'card' || countWords(locale, body) <= CARD_WORDS.most
}

/** Words as a reader of any script counts them, also where no blanks stand between them. */
function countWords(locale: string, text: string): number {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)
  return segments[Symbol.iterator]()
    .filter((segment) => segment.isWordLike === true)
    .toArray().length
}
