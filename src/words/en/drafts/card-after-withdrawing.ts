import type { DraftTones } from '../../draft-words.ts'
import { moreThanks, thanks } from './card-thanks.ts'

/** Thanks, and is clear about the member's own decision. */
export const cardAfterWithdrawing: DraftTones = {
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
            'I have withdrawn my application, and I wish you the very best.',
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
