import type { ReportWords } from '../group-words.ts'

/**
 * The report of a group. "About" and "few" are part of what it promises: no number stands for fewer than
 * five people, and every number is a little off on purpose. The same words stand for every cause of there
 * being no report.
 */
export const report = {
  title: 'How the group is doing: {group}',
  communityTitle: 'All groups of this workspace together',
  window: '{from} to {to}',
  quiet: 'The report of your group is out.',
  none: 'No report this time.',
  notYet: 'The first report comes out on {day}.',
  later: 'The first report comes after a first window, which starts 14 days after the set-up or later.',
  people: { one: 'About {people} person logged a no.', other: 'About {people} people logged a no.' },
  interview: {
    less: 'Less than half of them had got as far as an interview.',
    about: 'About half of them had got as far as an interview.',
    more: 'More than half of them had got as far as an interview.',
  },
  stagesTitle: 'How far it went',
  reasonsTitle: 'The reason they were given',
  companiesTitle: 'Companies',
  about: 'about {people}',
  few: 'few',
  overTime: 'Earlier reports:',
  howToRead:
    'Every number is a little off on purpose, and none stands for fewer than five people. "Few" means too few to say.',
  promise: 'Nobody can be sure from it whether one member is counted. What members wrote is never in it.',
  asking: {
    quiet: 'A question about your group, whenever you have a minute.',
    question: 'May your group count you in its report?',
    what: 'The report says about how many people logged a no, and how far they got. It comes out every few weeks, the same for everybody in the group.',
    protection:
      'Every number is a little off on purpose, so that nobody can be sure whether you are in it. What you wrote is never in it.',
    limits:
      "It can't hide a habit over many months, or what is true of nearly everybody. Whoever keeps the computer could undo the blur.",
    choice: 'You are not counted unless you say yes. You can change it in the settings at any time.',
    yes: 'Count me',
    no: 'Leave me out',
    saidYes: 'You are counted. You can change that in the settings at any time.',
    saidNo: 'You are not counted. You can change that in the settings at any time.',
  },
} as const satisfies ReportWords
