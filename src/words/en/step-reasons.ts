import type { ChecklistWords, Step } from '../checklist-words.ts'
import type { Line } from '../lines.ts'

/** True after any outcome: it says nothing of an answer that came or did not come. */
const noCalls: Line<'door.r'> = {
  key: 'door.r1',
  text: 'A posting that says "no calls" does not forbid a letter or an email.',
}

const openings: Line<'door.r'> = {
  key: 'door.r2',
  text: 'Each opening is a new decision, whatever became of this one.',
}

const touch = [
  { key: 'touch.r1', text: 'A short note now and then is enough. It need not ask for anything.' },
  { key: 'touch.r2', text: 'People change jobs. Knowing each other can last longer than one opening.' },
  {
    key: 'touch.r3',
    text: 'You can give first: an article they may like, or a name for an opening of theirs.',
  },
  {
    key: 'touch.r4',
    text: 'A question about their work is a good reason to write. So is good news of theirs.',
  },
] as const satisfies readonly Line<'touch.r'>[]

/** Why a step may be worth doing, by the outcome; one line each. */
export const stepReasons: { readonly [S in Step]: ChecklistWords['steps'][S]['reasons'] } = {
  lesson: {
    no: [
      {
        key: 'lesson.no.r1',
        text: 'What you noticed is clearest while it is fresh. A few words are enough.',
      },
      {
        key: 'lesson.no.r2',
        text: 'Something in it may have gone well. That is worth keeping too.',
      },
      {
        key: 'lesson.no.r3',
        text: 'Once it is written down, you do not have to keep it in mind.',
      },
      {
        key: 'lesson.no.r4',
        text: 'A line written now can help you prepare for a later interview.',
      },
    ],
    silence: [
      {
        key: 'lesson.silence.r1',
        text: 'An answer may be missing, but what you noticed is not. It is clearest while it is fresh.',
      },
      {
        key: 'lesson.silence.r2',
        text: 'What you prepared is still yours. One line keeps the best of it.',
      },
      {
        key: 'lesson.silence.r3',
        text: 'Writing down your side can end the waiting, whether an answer comes or not.',
      },
    ],
    withdrew: [
      {
        key: 'lesson.withdrew.r1',
        text: 'Your reasons are clearest while they are fresh. A few words are enough.',
      },
      {
        key: 'lesson.withdrew.r2',
        text: 'What made you stop may show you what to look for elsewhere.',
      },
      {
        key: 'lesson.withdrew.r3',
        text: 'If you ever doubt this decision, you can read why you made it.',
      },
    ],
  },
  card: {
    no: [
      {
        key: 'card.no.r1',
        text: 'A card written by hand takes a little time, and the reader can see that.',
      },
      {
        key: 'card.no.r2',
        text: 'Somebody gave you time. Thanking them is a courtesy that asks for nothing back.',
      },
      {
        key: 'card.no.r3',
        text: 'An email seems to ask for an answer. A card can be read and kept.',
      },
      {
        key: 'card.no.r4',
        text: 'Sometimes a first choice says no, and they ask somebody else. A thank-you is right either way.',
      },
    ],
    silence: [
      {
        key: 'card.silence.r1',
        text: 'You can thank people for their time, with or without an answer.',
      },
      {
        key: 'card.silence.r2',
        text: 'A card thanks them for the conversation. It does not ask how things stand.',
      },
      {
        key: 'card.silence.r3',
        text: 'A card written by hand is a courtesy. It does not depend on an answer.',
      },
    ],
    withdrew: [
      {
        key: 'card.withdrew.r1',
        text: 'The decision was yours. A card thanks them for the time they gave you before it.',
      },
      {
        key: 'card.withdrew.r2',
        text: 'A few lines by hand end it kindly, and you need not explain anything.',
      },
      {
        key: 'card.withdrew.r3',
        text: 'You may meet these people again elsewhere. A thank-you is a good way to part.',
      },
    ],
  },
  feedback: {
    no: [
      {
        key: 'feedback.no.r1',
        text: 'An email can be answered when it suits them. A call would interrupt their day.',
      },
      {
        key: 'feedback.no.r2',
        text: 'Say first that you accept the decision. Then ask how to do better in other interviews.',
      },
      {
        key: 'feedback.no.r3',
        text: 'Some employers answer, and some are not allowed to. You may ask either way.',
      },
      {
        key: 'feedback.no.r4',
        text: 'They saw the conversation from their side. One polite question may show you some of what they saw.',
      },
    ],
    silence: null,
    withdrew: null,
  },
  door: {
    no: [
      {
        key: 'door.no.r1',
        text: 'A resume "on file" is often only a polite ending. If an opening interests you, apply for it yourself.',
      },
      noCalls,
      openings,
      {
        key: 'door.no.r2',
        text: 'This answer was about one opening. If the place still interests you, others are worth a look.',
      },
    ],
    silence: [
      noCalls,
      openings,
      {
        key: 'door.silence.r1',
        text: 'If the place still interests you, look again. You need not wait for an answer first.',
      },
    ],
    withdrew: [
      noCalls,
      {
        key: 'door.withdrew.r1',
        text: 'You decided about one opening. Whether a different one suits you is a new question.',
      },
      {
        key: 'door.withdrew.r2',
        text: 'People who withdrew can apply again. Employers know that plans change.',
      },
    ],
  },
  touch: { no: touch, silence: touch, withdrew: touch },
}
