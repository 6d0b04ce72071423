import type { Encouragement } from '../../encouragement-words.ts'

/** "They came back to me": the entry is open again. Calm, and without a promise. */
export const reopened: Encouragement['reopened'] = [
  {
    key: 'reopened.r1',
    text: 'They came back to you, and the entry is open again. You can be glad and careful together.',
  },
  { key: 'reopened.r2', text: 'So there is more to this one. What you wrote about it before is still here.' },
  { key: 'reopened.r3', text: 'Open again, then. Saying yes and saying no are both still possible.' },
  {
    key: 'reopened.r4',
    text: 'A second conversation is a new one. You know more than you did at the first.',
  },
  {
    key: 'reopened.r5',
    text: 'This is open again. Nobody knows yet what comes of it, and you do not have to guess.',
  },
  {
    key: 'reopened.r6',
    text: 'Something has changed there. You can find out first what you think of it.',
  },
]
