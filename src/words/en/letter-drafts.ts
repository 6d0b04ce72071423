import type { DraftTones, DraftWords } from '../words.ts'

/** Accepts the decision first, then asks one question. */
const feedback: DraftTones = {
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
            'I accept your decision after {occasion}, with my warmest thanks.',
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
            'If you cannot answer, that is all right, and my thanks stay the same.',
            'It is all right if you cannot answer, and my thanks stay the same.',
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
            'I accept your decision after {occasion}, and thank you sincerely.',
            'I fully accept your decision after {occasion}, with sincere thanks.',
          ],
        },
      ],
      'remembered',
      [
        {
          say: [
            'I would be grateful for your view on one question: what could I do better in future interviews?',
            'If you permit, I have one question: what could I do better in future interviews?',
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

/** Asks for nothing but how they are. */
const touch: DraftTones = {
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

/** Goes with the card of the new job. */
const landedNote: DraftTones = {
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
          say: ['Thank you for the time you gave me then.', 'I thank you for your time then.'],
        },
      ],
      'remembered',
      [
        { say: ['My new card comes with this note.', 'With this note comes my new card.'] },
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
            'My new card is with this note, so that you can find me.',
            'With this note comes my new card, so that you can find me.',
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

/** At most 200 characters. */
const linkedin: DraftTones = {
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
            'After {occasion}, here is a warm hello.',
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

/** Goes with a new application, or asks to be considered. */
const reapply: DraftTones = {
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
            'You may have my name from {occasion} some time ago.',
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

/** Everything that is written but the card. */
export const letterDrafts: DraftWords['letters'] = {
  feedback,
  touch,
  landed_note: landedNote,
  linkedin,
  reapply,
}
