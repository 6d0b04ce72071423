import type { DraftSlot, DraftTones, DraftWords } from '../words.ts'

/**
 * Thank-you cards: 35 to 80 words, for copying by hand. After a no they accept the decision; after silence
 * they speak of none; after withdrawing they are clear about it.
 */

const thanks = {
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
const moreThanks = {
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

const afterNo: DraftTones = {
  plain: {
    subject: 'Thank you',
    paragraphs: [
      [thanks.plain],
      'remembered',
      [
        {
          say: [
            'I accept your decision, and I wish you all the best.',
            'I respect your decision and wish you all the best.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'I would still like to work with you one day.',
            'I would still be glad to work with you one day.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'If another opening comes up, please keep me in mind.',
            'Please keep me in mind if another opening comes up.',
          ],
        },
        ...moreThanks.plain,
      ],
    ],
  },
  warm: {
    subject: 'A warm thank you',
    paragraphs: [
      [thanks.warm],
      'remembered',
      [
        {
          say: [
            'I accept your decision, and I send you my very best wishes.',
            'I respect your decision, and my very best wishes go to you.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'I would still be happy to work with you one day.',
            'It would still make me happy to work with you one day.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'If a new opening comes up, please think of me.',
            'Please think of me if a new opening comes up.',
          ],
        },
        ...moreThanks.warm,
      ],
    ],
  },
  formal: {
    subject: 'With thanks for your time',
    paragraphs: [
      [thanks.formal],
      'remembered',
      [
        {
          say: [
            'I accept your decision and wish you every success.',
            'I respect your decision and wish you every success.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'I remain interested in working with you.',
            'I would still welcome the chance to work with you.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'I would be grateful if you kept me in mind for other openings.',
            'If another opening comes up, I would be grateful if you kept me in mind.',
          ],
        },
        ...moreThanks.formal,
      ],
    ],
  },
}

const afterSilence: DraftTones = {
  plain: {
    subject: 'Thank you',
    paragraphs: [
      [thanks.plain],
      'remembered',
      [
        { say: ['I wish you all the best in your work.', 'I hope that your work goes well.'] },
        {
          only: 'interested',
          optional: true,
          say: ['I would still like to work with you.', 'I would still be glad to work with you.'],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'Please keep me in mind for openings.',
            'If you have an opening for me, please keep me in mind.',
          ],
        },
        ...moreThanks.plain,
      ],
    ],
  },
  warm: {
    subject: 'A warm thank you',
    paragraphs: [
      [thanks.warm],
      'remembered',
      [
        {
          say: [
            'I send you my very best wishes for your work.',
            'My very best wishes go to you and your work.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: ['I would still be happy to work with you.', 'It would still make me happy to work with you.'],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'If you have an opening for me, please think of me.',
            'Please think of me when you have an opening.',
          ],
        },
        ...moreThanks.warm,
      ],
    ],
  },
  formal: {
    subject: 'With thanks for your time',
    paragraphs: [
      [thanks.formal],
      'remembered',
      [
        { say: ['I wish you every success in your work.', 'I hope that your work goes very well.'] },
        {
          only: 'interested',
          optional: true,
          say: [
            'I remain interested in working with you.',
            'I would still welcome the chance to work with you.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'I would be grateful if you kept me in mind.',
            'If you have an opening, I would be grateful if you kept me in mind.',
          ],
        },
        ...moreThanks.formal,
      ],
    ],
  },
}

const afterWithdrawing: DraftTones = {
  plain: {
    subject: 'Thank you',
    paragraphs: [
      [thanks.plain],
      'remembered',
      [
        {
          say: [
            'I have withdrawn my application, and I wish you all the best.',
            'My application is withdrawn, and I wish you all the best.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'At another time, I would still like to work with you.',
            'I would still like to work with you at another time.',
          ],
        },
        ...moreThanks.plain,
      ],
    ],
  },
  warm: {
    subject: 'A warm thank you',
    paragraphs: [
      [thanks.warm],
      'remembered',
      [
        {
          say: [
            'I have withdrawn my application, and I send you my very best wishes.',
            'My application is withdrawn, and my very best wishes go to you.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'At another time, I would still be happy to work with you.',
            'I would still be happy to work with you at another time.',
          ],
        },
        ...moreThanks.warm,
      ],
    ],
  },
  formal: {
    subject: 'With thanks for your time',
    paragraphs: [
      [thanks.formal],
      'remembered',
      [
        {
          say: [
            'I have withdrawn my application and wish you every success.',
            'My application is withdrawn, and I wish you every success.',
          ],
        },
        {
          only: 'interested',
          optional: true,
          say: [
            'I would still welcome the chance to work with you at another time.',
            'At another time, I would still welcome the chance to work with you.',
          ],
        },
        ...moreThanks.formal,
      ],
    ],
  },
}

/** Thank-you cards by outcome and tone. */
export const cardDrafts: DraftWords['cards'] = {
  no: afterNo,
  silence: afterSilence,
  withdrew: afterWithdrawing,
}
