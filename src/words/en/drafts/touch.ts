import type { DraftTones } from '../../words.ts'

/** Asks for nothing but how they are. */
export const touch: DraftTones = {
  plain: {
    subject: 'A short hello',
    paragraphs: [
      [
        {
          say: [
            'This is a short hello after {occasion}, without a request.',
            'I wanted to say hello after {occasion}, without a request.',
          ],
        },
        {
          only: 'met otherwise',
          say: ['This is a short hello, without a request.', 'I wanted to say hello, without a request.'],
        },
      ],
      'remembered',
      [
        { say: ['How are you, and what are you working on?', 'How are you, and how is your work going?'] },
        { say: ['Answer whenever it suits you, or not at all.', 'There is no need to answer quickly.'] },
      ],
    ],
  },
  warm: {
    subject: 'A warm hello',
    paragraphs: [
      [
        {
          say: [
            'I am sending a warm hello after {occasion}, without a request.',
            'This is a warm hello after {occasion}, without asking for anything.',
          ],
        },
        {
          only: 'met otherwise',
          say: [
            'I am sending you a warm hello, without a request.',
            'This is a warm hello, without asking for anything.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'How are you, and what are you enjoying in your work at the moment?',
            'I would be glad to hear from you: how are you, and how is your work going?',
          ],
        },
        { say: ['A line whenever you like is plenty.', 'There is no hurry to answer.'] },
      ],
    ],
  },
  formal: {
    subject: 'Staying in touch',
    paragraphs: [
      [
        {
          say: [
            'I am writing after {occasion} to stay in touch. I have no particular request.',
            'After {occasion}, I would like to stay in touch. I have no particular request.',
          ],
        },
        {
          only: 'met otherwise',
          say: [
            'I am writing to stay in touch. I have no particular request.',
            'I would like to stay in touch. I have no particular request.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'I hope that you are well. May I ask what you are working on at present?',
            'I hope that you are well. How is your work going at present?',
          ],
        },
        { say: ['There is no need to answer at once.', 'Please answer only if it suits you.'] },
      ],
    ],
  },
}
