import type { DraftInput } from '../../../src/drafts/draft.ts'
import type { DraftText } from '../../../src/words/draft-words.ts'
import { en } from '../../../src/words/en/en.ts'

const { drafts } = en

/** The template of a draft. */
export function textOf({ kind, outcome, tone }: DraftInput): DraftText {
  return kind === 'card' ? drafts.cards[outcome][tone] : drafts.letters[kind][tone]
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const anyOf = (texts: readonly string[]) => `(?:${texts.map(literally).join('|')})`
/** A name as typed, or the same in one of the two kinds of quotation marks. */
const name = (text: string) => anyOf([text, `“${text}”`, `‘${text}’`])

type Known = { company: string | null; role: string | null; remembered: string | null }

function occasion({ stage }: DraftInput, { company, role }: Known): string {
  if (stage === null || company === null) return 'no occasion'
  const forms = drafts.occasions[stage]
  const form = role === null ? forms.company : forms.both
  return literally(form)
    .replace(literally('{company}'), () => name(company))
    .replace(literally('{role}'), () => name(role ?? ''))
}

/**
 * What a draft may be, whole: salutation, sentences of the template in their order (each at most once, only
 * where the member said what it says), the memory, and the close. Nothing else fits between.
 */
export function permitted(input: DraftInput, known: Known): RegExp {
  const { salutations, closes, remembered } = drafts
  const { named, open, unnamed } = salutations[input.tone]
  const { contactName, memberName } = input
  const says = {
    interested: input.stillInterested,
    withdrew: input.outcome === 'withdrew',
    talked: input.stage !== null && input.stage !== 'applied',
    'met otherwise': input.stage === null,
  }
  const paragraphs = textOf(input).paragraphs.map((slots) => {
    if (typeof slots === 'string') {
      return known.remembered === null
        ? ''
        : `(?:${anyOf(remembered)}[ \\n]${literally(known.remembered)}\\.?\\n+)?`
    }
    const sentences = slots
      .filter((slot) => slot.only === undefined || says[slot.only])
      .map(
        (slot) =>
          `(?:${anyOf(slot.say).replaceAll(literally('{occasion}'), () => occasion(input, known))}\\s+)?`,
      )
    return sentences.join('')
  })
  const top =
    contactName === null ? [unnamed] : [named, open].map((text) => text.replace('{name}', () => contactName))
  const close = closes[input.tone]
  const end = memberName === null ? close.unnamed : `${close.named}\n${memberName}`
  return new RegExp(`^${anyOf(top)}\\n+${paragraphs.join('')}(?:${literally(end)}\\n)?$`, 'u')
}
