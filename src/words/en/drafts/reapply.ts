import type { DraftTones } from '../../draft-words.ts'

/** Goes with a new application, or asks to be considered. */
export const reapply: DraftTones = {
  plain: {
    subject: 'Applying again',
    paragraphs: [
      [
        {
          say: [
            'I would like to apply for an opening with you.',
            'I am writing to apply for an opening with you.',
          ],
        },
        {
          say: [
            'You may know my name from {occasion} some time ago.',
            'You may remember me from {occasion} some time ago.',
          ],
        },
        {
          only: 'withdrew',
          say: ['I withdrew my application then.', 'At that time I withdrew my application.'],
        },
      ],
      'remembered',
      [
        {
          only: 'interested',
          say: ['I would still like to work with you.', 'I would still be glad to work with you.'],
        },
        {
          say: [
            'Please tell me if you need anything more from me.',
            'If you need anything more from me, please tell me.',
          ],
        },
      ],
    ],
  },
  warm: {
    subject: 'Applying again, with warm greetings',
    paragraphs: [
      [
        {
          say: [
            'With warm greetings, I would like to apply for an opening with you.',
            'I would like to apply for an opening with you, and I send warm greetings.',
          ],
        },
        {
          say: [
            'Perhaps you remember me from {occasion} some time ago.',
            'You may remember me from {occasion} some time ago.',
          ],
        },
        {
          only: 'withdrew',
          say: [
            'I withdrew my application then, and this is a new one.',
            'At that time I withdrew, and this is a new application.',
          ],
        },
      ],
      'remembered',
      [
        {
          only: 'interested',
          say: ['I would still be happy to work with you.', 'It would still make me happy to work with you.'],
        },
        {
          say: [
            'If you would like to know more, please ask me.',
            'Please ask me if you would like to know more.',
          ],
        },
      ],
    ],
  },
  formal: {
    subject: 'A new application',
    paragraphs: [
      [
        {
          say: [
            'I would like to apply for an opening with you.',
            'I am writing to submit an application for an opening with you.',
          ],
        },
        {
          say: [
            'You may know my name from {occasion} some time ago.',
            'You may remember my name from {occasion} some time ago.',
          ],
        },
        {
          only: 'withdrew',
          say: ['I withdrew my application at that time.', 'At that time I withdrew my application.'],
        },
      ],
      'remembered',
      [
        {
          only: 'interested',
          say: [
            'I remain interested in working with you.',
            'I would still welcome the chance to work with you.',
          ],
        },
        {
          say: [
            'Please let me know if you require anything further.',
            'If you require anything further, please let me know.',
          ],
        },
      ],
    ],
  },
}
