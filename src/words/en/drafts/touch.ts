import type { DraftTones } from '../../draft-words.ts'

/** Asks for nothing but how they are. */
export const touch: DraftTones = {
  plain: {
    subject: 'A short hello',
    paragraphs: [
      [
        {
          say: [
            'After {occasion}, I wanted to say a short hello. There is no request behind it.',
            'I am writing after {occasion} to say hello. There is no request behind it.',
          ],
        },
        {
          only: 'met otherwise',
          say: [
            'This is a short hello. There is no request behind it.',
            'I wanted to say hello. There is no request behind it.',
          ],
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
            'After {occasion}, I wanted to send you a warm hello. There is no request behind it.',
            'I am writing after {occasion} to send you a warm hello. There is no request behind it.',
          ],
        },
        {
          only: 'met otherwise',
          say: [
            'I am sending you a warm hello. There is no request behind it.',
            'This is a warm hello. There is no request behind it.',
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
