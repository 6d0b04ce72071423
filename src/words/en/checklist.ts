import type { ChecklistWords } from '../words.ts'
import { stepReasons } from './step-reasons.ts'

/** The few steps that help. Every one is an offer; leaving one out is a decision. */
export const checklist = {
  title: 'Some steps, if you like. You can leave out any of them.',
  quiet: 'A short list for you. Nothing in it is urgent.',
  progress: '{done} of {all} decided',
  skip: 'Skip, on purpose',
  allSteps: 'All steps',
  fewerSteps: 'Fewer steps',
  undo: 'Undo',
  allDone: [
    { key: 'all_done.r1', text: 'Every step is decided. There is nothing more to do here.' },
    { key: 'all_done.r2', text: 'This list is complete. You need nothing more from it.' },
    { key: 'all_done.r3', text: 'That was the last step here. You can put this one away.' },
    { key: 'all_done.r4', text: 'All of it is decided, each step the way you chose.' },
  ],
<<<<<<< HEAD
  putAway: 'They came back to you, so this list is put away. It returns if you close the entry again.',
=======
>>>>>>> drafts
  steps: {
      name: 'Write down what you learned',
      done: 'You wrote down what you learned',
      skipped: 'You chose not to write anything down',
      waiting: null,
      asked: null,
      did: 'Wrote it down',
      write: 'Write it here',
      reasons: stepReasons.lesson,,
    card: 
      name: 'Send a thank-you card',
      done: 'You sent a thank-you card',
      skipped: 'You chose not to send a card',
      waiting: null,
      asked: null,
      did: 'Sent the card',
      write: 'Help me write it',
      reasons: stepReasons.card,,
    feedback: 
      name: 'Ask for feedback',
      done: 'You asked for feedback',
      skipped: 'You chose not to ask for feedback',
      waiting: 'Onward asks you about this on {day}.',
      asked: 'Onward has asked you about this, in a message of its own.',
      did: 'Asked them',
      write: 'Help me write it',
      reasons: stepReasons.feedback,,
    door: 
      name: 'Look at other openings there',
      done: 'You looked at other openings there',
      skipped: 'You chose not to look there again',
      waiting: null,
      asked: null,
      did: 'Looked again',
      write: 'Help me apply again',
      reasons: stepReasons.door,,
    touch: 
      name: 'Stay in touch with somebody there',
      done: 'You wrote to somebody there',
      skipped: 'You chose not to write to them',
      waiting: null,
      asked: null,
      did: 'Wrote to them',
      write: 'Help me write it',
      reasons: stepReasons.touch,,
  },
  coolHead: {
    quiet: 'A short question for you. It can wait.',
    title: 'Before you ask them for feedback',
    question: 'Can you leave the decision as it is, and stay polite, whatever they answer?',
    yes: 'Yes',
    later: 'Ask me in three days',
    leave: 'Leave it',
    afterYes: 'Then one polite question by email is enough. If you like, there is help with the words.',
    afterLater: 'That is fine. Onward asks you again on {day}.',
    afterLeave: 'Then it is left, and this step is decided. Knowing that you would rather not ask is enough.',
  },
  cameBack: {
    question: 'What came back?',
    answers: 
      nothing: 'Nothing',
      canned: 'A standard answer',
      useful: 'Something useful',
      hard: 'Something hard to hear',,
    after: 
      nothing: 'That is common, and it is no verdict. You asked politely, and your part is complete.',
      canned: 'Some employers are not allowed to say more. You asked politely, and your part is complete.',
      useful: 'That is worth keeping. You can make a lesson of it, in your own words.',
      hard: 'That is hard to hear. You need not answer tonight. Tomorrow Onward brings you two sentences, in case you want them.',,
    keepAsLesson: 'Write it down',
    tomorrow: 
      quiet: 'Two sentences for you, in case you want them.',
      intro: 'If you would like to answer, this is enough. Not answering is fine as well.',
      thanks: 'Thank you for taking the time to answer my question. I wish you all the best.',,
  },
  remind: {
    remind: 'Remind me',
    inSixWeeks: 'In six weeks',
    onADate: 'On a date',
    dialog: 
      title: 'Remind me',
      label: 'When?',
      submit: 'Remind me',
      close: 'Close',,
    set: 'Onward reminds you once, around {day}.',
    undo: 'Cancel the reminder',
    cancelled: 'The reminder is cancelled.',
  },
} as const satisfies ChecklistWords
