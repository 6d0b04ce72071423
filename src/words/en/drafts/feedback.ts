import type { DraftTones } from '../../draft-words.ts'

/** Accepts the decision first, then asks one question. */
export const feedback: DraftTones = {
  plain: {
    subject: 'One question, with thanks',
    paragraphs: [
      [
        {
          say: [
            'I accept your decision after {occasion}, with thanks for your time.',
            'I respect your decision after {occasion}, with thanks for your time.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'I have one question: what could I do better in future interviews?',
            'May I ask one thing: what could I do better in future interviews?',
          ],
        },
        { say: ['One sentence would be enough.', 'A short answer would be enough.'] },
        { say: ['If you cannot answer, I understand.', 'I understand if you cannot answer.'] },
      ],
    ],
  },
  warm: {
    subject: 'A thank you, and one question',
    paragraphs: [
      [
        {
          say: [
            'I accept your decision after {occasion}, and I thank you warmly.',
            'I respect your decision after {occasion}, and I am very grateful.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'I would be glad to learn one thing from you: what could I do better in future interviews?',
            'There is one thing I would like to ask you: what could I do better in future interviews?',
          ],
        },
        { say: ['Even one sentence would help me.', 'A sentence or two would help me.'] },
        {
          say: [
            'If you cannot answer, that is all right, and I thank you all the same.',
            'It is all right if you cannot answer, and I thank you all the same.',
          ],
        },
      ],
    ],
  },
  formal: {
    subject: 'A request for feedback',
    paragraphs: [
      [
        {
          say: [
            'I accept your decision after {occasion}, and I thank you sincerely.',
            'I respect your decision after {occasion}, and I thank you sincerely.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'I would be grateful for your view on one question: what could I do better in future interviews?',
            'If I may, I have one question: what could I do better in future interviews?',
          ],
        },
        {
          say: ['A brief answer would be of great help.', 'A brief answer by email would be of great help.'],
        },
        {
          say: [
            'I understand if you are not able to answer.',
            'If you are not able to answer, I understand.',
          ],
        },
      ],
    ],
  },
}
