import fc from 'fast-check'
import { DRAFT_KINDS, type DraftInput, TONES } from '../../../src/drafts/draft.ts'
import type { Outcome, Stage } from '../../../src/words/lines.ts'

const stages: readonly Stage[] = ['applied', 'first_call', 'interview', 'final_round']
const outcomes: readonly Outcome[] = ['no', 'silence', 'withdrew']

/** Texts that people type, and texts that break sentences. */
const awkward = fc.constantFrom(
  'Northside Hospital',
  'Acme, Inc.',
  'the',
  'Bank of',
  'Yahoo!',
  'What? Where. Who!',
  '"Best" Café',
  '“Nested” ‘quotes’',
  'אקמה בע"מ',
  'شركة النور',
  '株式会社アクメ',
  '👩‍👩‍👧 care',
  '🙂',
  'line one\nline two',
  'ends with a comma,',
  'ends with a colon:',
  '...',
  '{occasion}',
  '{company} {role}',
  '$& $1',
  '[name]',
  '<!channel> *bold*',
  'null',
  'undefined',
  ' \t padded  inside \r\n',
  '\u0000\u200b',
  'lone \ud83d surrogate',
  'x'.repeat(300),
  'many words '.repeat(40),
)

/** Any text that a member could type or paste. */
export const anyText = fc.oneof(
  awkward,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** A draft's input in any situation, with the members' texts from `text`. */
export function draftInputs(text: fc.Arbitrary<string>): fc.Arbitrary<DraftInput> {
  const inputs = fc.record({
    kind: fc.constantFrom(...DRAFT_KINDS),
    tone: fc.constantFrom(...TONES),
    company: text,
    role: fc.option(text),
    stage: fc.constantFrom(...stages),
    outcome: fc.constantFrom(...outcomes),
    contactName: fc.option(text),
    remembered: fc.option(text),
    stillInterested: fc.boolean(),
    memberName: fc.option(text),
    pick: fc.nat(),
  })
  // A note to somebody met otherwise has no application behind it.
  const toSomebody = inputs.map((input) => ({ ...input, stage: null, company: null, role: null }))
  return fc.oneof({ weight: 4, arbitrary: inputs }, { weight: 1, arbitrary: toSomebody })
}

/** Every kind, tone, stage and outcome, with and without interest, for checks that go through all of them. */
export const everySituation: readonly Pick<
  DraftInput,
  'kind' | 'tone' | 'stage' | 'outcome' | 'stillInterested'
>[] = DRAFT_KINDS.flatMap((kind) =>
  TONES.flatMap((tone) =>
    stages.flatMap((stage) =>
      outcomes.flatMap((outcome) =>
        [true, false].map((stillInterested) => ({ kind, tone, stage, outcome, stillInterested })),
      ),
    ),
  ),
)
