import type { DraftTones } from '../../draft-words.ts'

/** At most 200 characters. */
export const linkedin: DraftTones = {
  plain: {
    subject: null,
    paragraphs: [
      [
        {
          optional: true,
          say: [
            'I am writing after {occasion} to stay in touch.',
            'After {occasion}, I would like to say hello.',
          ],
        },
      ],
      'remembered if there is room',
      [{ say: ['I would be glad to connect with you here.', 'I would like to connect with you here.'] }],
    ],
  },
  warm: {
    subject: null,
    paragraphs: [
      [
        {
          optional: true,
          say: [
            'After {occasion}, I wanted to send a warm hello.',
            'After {occasion}, I am sending you a warm hello.',
          ],
        },
      ],
      'remembered if there is room',
      [{ say: ['It would make me happy to stay connected.', 'I would be very glad to stay connected.'] }],
    ],
  },
  formal: {
    subject: null,
    paragraphs: [
      [
        {
          optional: true,
          say: [
            'You may know my name from {occasion} some time ago.',
            'I am writing to you after {occasion} to stay in touch.',
          ],
        },
      ],
      'remembered if there is room',
      [
        {
          say: ['I would be pleased to connect with you.', 'I would welcome the chance to connect with you.'],
        },
      ],
    ],
  },
}
