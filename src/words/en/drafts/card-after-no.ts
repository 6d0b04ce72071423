import type { DraftTones } from '../../draft-words.ts'
import { moreThanks, thanks } from './card-thanks.ts'

/** Accepts the decision; 35 to 80 words, for copying by hand, as every card. */
export const cardAfterNo: DraftTones = {
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
            'I respect your decision, and I wish you the very best.',
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
