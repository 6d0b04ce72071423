import type { DraftTones } from '../../draft-words.ts'

/** Goes with the card of the new job. */
export const landedNote: DraftTones = {
  plain: {
    subject: 'A new job, and hello',
    paragraphs: [
      [
        {
          say: [
            'I have found a new job, and I wanted you to know.',
            'I wanted you to know that I have found a new job.',
          ],
        },
        {
          say: [
            'You may remember me from {occasion} some time ago.',
            'You may know my name from {occasion} some time ago.',
          ],
        },
        {
          only: 'talked',
          say: ['Thank you for the time you gave me then.', 'I am still grateful for your time then.'],
        },
      ],
      'remembered',
      [
        { say: ['My new card comes with this note.', 'I am sending you my new card with this note.'] },
        { say: ['I would be glad to stay in touch.', 'I would like to stay in touch.'] },
      ],
    ],
  },
  warm: {
    subject: 'Good news, and hello',
    paragraphs: [
      [
        {
          say: [
            'I have good news that I would like to share with you: I have found a new job.',
            'Here is some good news from me: I have found a new job.',
          ],
        },
        {
          say: [
            'You may remember me from {occasion} some time ago.',
            'Perhaps you remember me from {occasion} some time ago.',
          ],
        },
        {
          only: 'talked',
          say: ['I am grateful for the time you gave me then.', 'I thank you for the time you gave me then.'],
        },
      ],
      'remembered',
      [
        {
          say: [
            'My new card is with this note, so that you can always find me.',
            'I am sending you my new card, so that you can always find me.',
          ],
        },
        { say: ['It would make me happy to stay in touch.', 'I would be very glad to stay in touch.'] },
      ],
    ],
  },
  formal: {
    subject: 'A new position',
    paragraphs: [
      [
        {
          say: [
            'I would like to let you know that I have taken a new position.',
            'I am writing to let you know that I have taken a new position.',
          ],
        },
        {
          say: [
            'You may remember me from {occasion} some time ago.',
            'You may know my name from {occasion} some time ago.',
          ],
        },
        {
          only: 'talked',
          say: ['I would like to thank you for your time then.', 'Thank you for your time then.'],
        },
      ],
      'remembered',
      [
        { say: ['My new card is enclosed.', 'I enclose my new card.'] },
        { say: ['I would be pleased to stay in touch.', 'I would welcome staying in touch.'] },
      ],
    ],
  },
}
