import type { DraftSlot } from '../../words.ts'

/** How every card begins. */
export const thanks = {
  plain: {
    say: [
      'Thank you for {occasion} and for your time.',
      'I would like to thank you for {occasion} and your time.',
      'With this note I thank you for {occasion} and your time.',
    ],
  },
  warm: {
    say: [
      'Thank you very much for {occasion} and for your time.',
      'I am grateful for {occasion} and the time you gave me.',
      'My warm thanks for {occasion} and the time you gave me.',
    ],
  },
  formal: {
    say: [
      'I thank you sincerely for {occasion} and for your time.',
      'Please accept my thanks for {occasion} and for your time.',
      'I am writing to thank you for {occasion} and your time.',
    ],
  },
} as const satisfies Record<string, DraftSlot>

/** Thanks that add length where there is room. */
export const moreThanks = {
  plain: [
    {
      optional: true,
      say: [
        'Meeting candidates takes time and attention, and I am grateful for both.',
        'A conversation takes time and attention, and I am grateful for both.',
      ],
    },
    {
      optional: true,
      say: ['There is no need to answer this note.', 'This note does not need an answer.'],
    },
  ],
  warm: [
    {
      optional: true,
      say: [
        'Time and attention are worth a lot, and I thank you warmly for both.',
        'A conversation takes time and attention, and I thank you for both.',
      ],
    },
    {
      optional: true,
      say: [
        'You need not answer this note. It is here to thank you.',
        'This note needs no answer. It is here to thank you.',
      ],
    },
  ],
  formal: [
    {
      optional: true,
      say: [
        'Meeting candidates takes time and care, and I appreciate both.',
        'A conversation requires time and care, and I appreciate both.',
      ],
    },
    {
      optional: true,
      say: ['This note does not require an answer.', 'It is not necessary to answer this note.'],
    },
  ],
} as const satisfies Record<string, readonly DraftSlot[]>
