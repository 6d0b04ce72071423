import { DRAFT_KINDS, type DraftInput, TONES } from '../drafts/draft.ts'
import { writeDraft } from '../drafts/write-draft.ts'
import type { DraftKind, DraftText, Tone } from '../words/draft-words.ts'
import type { Language } from '../words/language.ts'
import type { Outcome, Stage } from '../words/lines.ts'
import { heading, list, named, namedList, parts, quoted } from './markdown.ts'

/** The member of the examples: an interview, somebody met there, one thing remembered. */
const EXAMPLE: Omit<DraftInput, 'kind' | 'tone' | 'outcome'> = {
  company: 'Northside Hospital',
  role: 'Ward nurse',
  stage: 'interview',
  contactName: 'Ann Lee',
  remembered: 'The tour of the new ward.',
  stillInterested: true,
  memberName: 'Ben Kea',
  pick: 0,
}

const CARD_OUTCOMES: Readonly<Record<Outcome, string>> = {
  no: 'after a no',
  silence: 'after silence',
  withdrew: 'after withdrawing',
}

/** Drafts as they read with an example, and what may stand in the same places instead. */
export function draftsSection(words: Language): string {
  const outcomes = Object.keys(CARD_OUTCOMES) as Outcome[]
  return parts(
    heading(2, 'Drafts'),
    'In the member’s voice, from what the member logged and remembers. Below each example stands every sentence that can be in it, place by place; “Try other words” chooses others.',
    ...formParts(words),
    ...DRAFT_KINDS.flatMap((kind) =>
      kind === 'card'
        ? outcomes.flatMap((outcome) => kindParts(words, kind, outcome))
        : kindParts(words, kind, 'no'),
    ),
    ...pieceParts(words),
  )
}

function kindParts(words: Language, kind: DraftKind, outcome: Outcome): string[] {
  const { drafts } = words
  const suffix = kind === 'card' ? `, ${CARD_OUTCOMES[outcome]}` : ''
  return TONES.flatMap((tone) => {
    const text: DraftText = kind === 'card' ? drafts.cards[outcome][tone] : drafts.letters[kind][tone]
    return [
      heading(3, `${drafts.kinds[kind]}${suffix}: ${drafts.tones[tone].toLowerCase()}`),
      ...(text.subject === null ? [] : [`Subject of the mail: ${quoted(text.subject)}`]),
      example(words, kind, tone, outcome),
      'Every sentence, place by place:',
      places(words, text),
    ]
  })
}

function example(words: Language, kind: DraftKind, tone: Tone, outcome: Outcome): string {
  const body = writeDraft(words, { ...EXAMPLE, kind, tone, outcome })?.body ?? ''
  return body
    .split('\n')
    .map((line) => `> ${quoted(line)}`.trimEnd())
    .join('\n')
    .replace(/(?<=[^>\n])\n(?=> \S)/g, '  \n')
}

function places({ drafts }: Language, { paragraphs }: DraftText): string {
  const { interview } = drafts.occasions
  const occasion = interview.both
  const when = {
    interested: 'if they would still like to work there',
    withdrew: 'after withdrawing',
    talked: 'if they have talked',
    'met otherwise': 'to somebody met otherwise; then no sentence with an application is said',
  }
  return paragraphs
    .flatMap((slots) =>
      typeof slots === 'string'
        ? ['- (what the member remembers)']
        : slots.map(({ say, only, optional }) => {
            const conditions = [only && when[only], optional && 'if there is room'].filter(Boolean).join(', ')
            const texts = say.map((text) => quoted(text.replace('{occasion}', occasion))).join(' — or: ')
            return `- ${texts}${conditions === '' ? '' : ` (only ${conditions})`}`
          }),
    )
    .join('\n')
}

function formParts({ drafts }: Language): string[] {
  const { tooLong, ...form } = drafts.form
  return [
    heading(3, 'The form for a draft'),
    named(form, {
      remembered: 'First question',
      rememberedHint: 'Under it',
      interested: 'Second question',
      interestedYes: 'First choice',
      interestedNo: 'Second choice',
      tone: 'Third question',
      submit: 'Button for a draft',
      text: 'Above the draft',
      otherWords: 'Button for other words',
      keep: 'Button to keep it',
      close: 'Button to close',
      quiet: 'On the lock screen',
      ready: 'Above a kept draft',
      change: 'Button to change it',
      personGone: 'In the place of a draft to a person who was deleted',
      openMail: 'Link to the mail program',
      copyIntoMail: 'Where the text does not go into the link',
    }),
    'The title of the form says what is written:',
    list(Object.values(drafts.kinds)),
    named(drafts.tones, { plain: 'First tone', warm: 'Second tone', formal: 'Third tone' }),
    named(tooLong, { card: 'When a card is too long', linkedin: 'When an invitation is too long' }),
  ]
}

function pieceParts({ drafts }: Language): string[] {
  const salutations = TONES.flatMap((tone) => Object.values(drafts.salutations[tone]))
  const closes = TONES.flatMap((tone) => Object.values(drafts.closes[tone]))
  const occasions = Object.entries(drafts.occasions).flatMap(([stage, forms]) =>
    Object.values(forms).map((text) => [drafts.occasions[stage as Stage].bare, text] as const),
  )
  return [
    heading(3, 'Pieces of every draft'),
    'Salutations:',
    list([...new Set(salutations)]),
    'Closes:',
    list([...new Set(closes)]),
    'Before what the member remembers:',
    list(drafts.remembered),
    'How the application is named:',
    namedList(occasions),
    'Quotation marks around a name that does not read as one:',
    list(Object.values(drafts.quotes)),
    `A name that ends in one of these words gets them too: ${drafts.smallWords.join(', ')}.`,
  ]
}
