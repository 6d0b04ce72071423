import type { Fact } from './encouragement-words.ts'

const everyStage = ['applied', 'first_call', 'interview', 'final_round'] as const

/** What is the same in every language: the year of the source, until when a fact may be said, and where it fits. */
export const factUses = {
  'fact.no_feedback': {
    key: 'fact.no_feedback',
    year: 2022,
    expires: '2027-12',
    fits: {
      encouragement: [
        { outcome: 'no', stages: everyStage, withoutReason: true },
        { outcome: 'silence', stages: everyStage, withoutReason: true },
      ],
      purposes: ['feedback'],
    },
  },
  'fact.no_word_after_interview': {
    key: 'fact.no_word_after_interview',
    year: 2024,
    expires: '2027-12',
    fits: {
      encouragement: [{ outcome: 'silence', stages: ['interview', 'final_round'], withoutReason: false }],
      purposes: [],
    },
  },
  'fact.reaching_out': {
    key: 'fact.reaching_out',
    year: 2022,
    expires: null,
    fits: { encouragement: [], purposes: ['nudge'] },
  },
  'fact.thank_you_letters': {
    key: 'fact.thank_you_letters',
    year: 2018,
    expires: null,
    fits: { encouragement: [], purposes: ['thank-you card'] },
  },
  'fact.weak_ties': {
    key: 'fact.weak_ties',
    year: 2022,
    expires: null,
    fits: { encouragement: [], purposes: ['nudge'] },
  },
  'fact.rare_contacts': {
    key: 'fact.rare_contacts',
    year: 1973,
    expires: null,
    fits: { encouragement: [], purposes: ['nudge'] },
  },
  'fact.writing_it_down': {
    key: 'fact.writing_it_down',
    year: 1994,
    expires: null,
    fits: { encouragement: [], purposes: ['lesson'] },
  },
  'fact.giving_advice': {
    key: 'fact.giving_advice',
    year: 2018,
    expires: null,
    fits: { encouragement: [], purposes: ['kind word'] },
  },
  'fact.how_not_how_hard': {
    key: 'fact.how_not_how_hard',
    year: 2021,
    expires: null,
    fits: {
      encouragement: [{ outcome: 'withdrew', stages: everyStage, withoutReason: false }],
      purposes: [],
    },
  },
} as const satisfies Readonly<Record<string, Omit<Fact, 'text' | 'source'>>>
