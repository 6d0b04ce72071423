import type { RoughPatchWords } from '../settings-words.ts'

/** A rough patch: offered, asked about, turned on and off. Nothing here names a number. */
export const roughPatch = {
  does: 'You then get fewer steps and gentler words, and no nudges. After a while Onward asks whether to go on.',
  toldToNobody: 'Nobody else is told: not your lead, and not your group.',
  offer: {
    quiet: 'A small suggestion for you. It can wait.',
    text: 'Some weeks ask a lot. If you like, Onward can be quieter for a while.',
    on: 'Turn it on',
    notNow: 'Not now',
    afterOn:
      'It is on: fewer steps, gentler words, no nudges. To turn it off at any time, type /rejected settings.',
    afterNotNow: 'That is fine. To turn it on at any time, type /rejected settings.',
    afterOff: 'It is off. To turn it on at any time, type /rejected settings.',
  },
  ask: {
    quiet: 'A small question for you. There is no hurry.',
    text: 'Onward has been quieter with you for a while: fewer steps, gentler words, no nudges.',
    question: 'Would you like it to stay like this?',
    keep: 'Keep it on',
    off: 'Turn it off',
    afterKeep: 'It stays on. Onward asks you again around {day}.',
    afterOff: 'It is off. Steps, words and nudges are as they were before.',
  },
} as const satisfies RoughPatchWords
