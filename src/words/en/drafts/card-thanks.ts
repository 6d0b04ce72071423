import type { DraftSlot } from '../../draft-words.ts'

/** How every card begins. */
export const thanks = {
  plain: {
    say: [
      'Thank you for {occasion} and for your time.',
      'After {occasion}, I would like to thank you for your time.',
      'I am writing after {occasion} to thank you for your time.',
    ],
  },
  warm: {
    say: [
      'Thank you very much for {occasion} and for your time.',
      'After {occasion}, I want to thank you warmly for your time.',
      'I am writing after {occasion} to send you warm thanks.',
    ],
  },
  formal: {
    say: [
      'I would like to thank you for {occasion} and your time.',
      'I am writing to thank you for {occasion} and your time.',
      'After {occasion}, I thank you sincerely for your time.',
    ],
  },
} as const satisfies Record<string, DraftSlot>

/** Thanks that add length where there is room. */
export const moreThanks = {
  plain: [
    {
      optional: true,
      say: [
        'I know that meeting candidates takes time and attention, and I am grateful for both.',
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
        'Your time and attention were worth a lot to me.',
        'A conversation takes time and attention, and I thank you for giving me both.',
      ],
    },
    {
      optional: true,
      say: [
        'You need not answer this note. It is only here to thank you.',
        'This note needs no answer. It is only here to thank you.',
      ],
    },
  ],
  formal: [
    {
      optional: true,
      say: [
        'Meeting candidates takes time and care, and I appreciate both.',
        'A conversation takes time and care, and I appreciate both.',
      ],
    },
    {
      optional: true,
      say: ['This note does not require an answer.', 'It is not necessary to answer this note.'],
    },
  ],
} as const satisfies Record<string, readonly DraftSlot[]>
