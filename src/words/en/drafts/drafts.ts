import type { DraftWords } from '../../draft-words.ts'
import { cardAfterNo } from './card-after-no.ts'
import { cardAfterSilence } from './card-after-silence.ts'
import { cardAfterWithdrawing } from './card-after-withdrawing.ts'
import { feedback } from './feedback.ts'
import { landedNote } from './landed-note.ts'
import { linkedin } from './linkedin.ts'
import { reapply } from './reapply.ts'
import { touch } from './touch.ts'

/** Drafts in the member's voice, and the dialog that asks for what they need. */
export const drafts = {
  tones: {
    plain: 'Short and plain',
    warm: 'Warm',
    formal: 'Formal',
  },
  kinds: {
    card: 'A thank-you card',
    feedback: 'A request for feedback',
    touch: 'A note to stay in touch',
    landed_note: 'A note on your new job',
    linkedin: 'A LinkedIn invitation',
    reapply: 'A new application there',
  },
  form: {
    submit: 'Write a draft',
    close: 'Close',
    remembered: 'One thing that you remember',
    rememberedHint: 'It goes into the text as you write it. You can leave this empty.',
    interested: 'Would you still like to work there?',
    interestedYes: 'Yes',
    interestedNo: 'No',
    tone: 'Tone',
    otherWords: 'Try other words',
    keep: 'Keep it',
    text: 'The draft, to change as you like',
    quiet: 'Some words for you, to use when you like.',
    ready: 'Your draft is kept here. You can copy it from this box.',
    change: 'Change it',
    personGone: 'This draft is gone, since the person was taken off your list.',
    openMail: 'Open in my mail program',
    copyIntoMail: 'The text is too long for the link. Please copy it into the mail.',
    tooLong: {
      card: 'This is long for a card. Your words are all there, and you can shorten them.',
      linkedin:
        'LinkedIn takes 200 characters, and this is longer. Your words are all there, and you can shorten them.',
    },
  },
  salutations: {
    plain: { named: 'Hello {name},', open: 'Hello {name}', unnamed: 'Hello,' },
    warm: { named: 'Dear {name},', open: 'Dear {name}', unnamed: 'Hello,' },
    formal: { named: 'Dear {name},', open: 'Dear {name}', unnamed: 'Good day,' },
  },
  closes: {
    plain: { named: 'Best wishes,', unnamed: 'Best wishes' },
    warm: { named: 'With warm regards,', unnamed: 'With warm regards' },
    formal: { named: 'Kind regards,', unnamed: 'Kind regards' },
  },
  quotes: { outer: '“{words}”', inner: '‘{words}’' },
  smallWords: [
    'a',
    'an',
    'the',
    'and',
    'or',
    'of',
    'for',
    'at',
    'in',
    'on',
    'to',
    'by',
    'with',
    'from',
    'as',
  ],
  occasions: {
    applied: {
      bare: 'my application',
      role: 'my application for the role of {role}',
      company: 'my application to {company}',
      both: 'my application for the role of {role} at {company}',
    },
    first_call: {
      bare: 'the first call',
      role: 'the first call about the role of {role}',
      company: 'the first call with {company}',
      both: 'the first call about the role of {role} at {company}',
    },
    interview: {
      bare: 'the interview',
      role: 'the interview for the role of {role}',
      company: 'the interview at {company}',
      both: 'the interview for the role of {role} at {company}',
    },
    final_round: {
      bare: 'the final interview',
      role: 'the final interview for the role of {role}',
      company: 'the final interview at {company}',
      both: 'the final interview for the role of {role} at {company}',
    },
  },
  remembered: ['One thing I remember:', 'Something that I remember:', 'One thing that I have kept in mind:'],
  cards: { no: cardAfterNo, silence: cardAfterSilence, withdrew: cardAfterWithdrawing },
  letters: { feedback, touch, landed_note: landedNote, linkedin, reapply },
} as const satisfies DraftWords
