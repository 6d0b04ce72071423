import type { DraftTones } from '../../draft-words.ts'
import { moreThanks, thanks } from './card-thanks.ts'

/** Thanks for the conversation, and speaks of no decision, since none was told. */
export const cardAfterSilence: DraftTones = {
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
            'If an opening comes up that fits, please keep me in mind.',
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
          say: ['I send you my very best wishes for your work.', 'I wish you and your work the very best.'],
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
            'If an opening comes up that fits, please think of me.',
            'Please think of me if an opening comes up.',
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
            'If an opening comes up, I would be grateful if you kept me in mind.',
          ],
        },
        ...moreThanks.formal,
      ],
    ],
  },
}
