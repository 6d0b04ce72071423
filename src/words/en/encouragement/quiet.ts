import type { Encouragement } from '../../encouragement-words.ts'

/** What a lock screen may show to whoever stands near: that there is something kind to read, no more. */
export const quiet: Encouragement['quiet'] = [
  { key: 'quiet.q1', text: 'A few words about what you logged.' },
  { key: 'quiet.q2', text: 'A short note for you, for when you have a quiet minute.' },
  { key: 'quiet.q3', text: 'Your entry is kept. Here are some words to go with it.' },
  { key: 'quiet.q4', text: 'Here is something to read, whenever you like.' },
  { key: 'quiet.q5', text: 'Some lines for you. They can wait until you have time.' },
  { key: 'quiet.q6', text: 'You wrote something down, and this is the reply.' },
  { key: 'quiet.q7', text: 'Your note is kept, and a short answer follows.' },
  { key: 'quiet.q8', text: 'A thought for you. Nothing in it is urgent.' },
  { key: 'quiet.q9', text: 'Something short to read, at a time that suits you.' },
  { key: 'quiet.q10', text: 'Thank you for writing it down. A few lines follow.' },
  { key: 'quiet.q11', text: 'There is a small message here for you. No hurry.' },
  { key: 'quiet.q12', text: 'Onward has kept what you wrote, and has an answer.' },
  { key: 'quiet.q13', text: 'It is saved. These words are for you alone.' },
  { key: 'quiet.q14', text: 'One thought to go with your entry, in a few lines.' },
]
