import type { Help } from '../meeting-words.ts'

/** What can be done here, and the bare command for copying. */
export const help = {
  intro: 'What you can do here:',
  commands: [
    { name: '/rejected', does: 'Opens a form to log a no, an answer that never came, or that you withdrew.' },
    { name: '/rejected Company | Role', does: 'Opens the form with company and role filled in.' },
    { name: '/rejected list', does: 'Shows you, and nobody else, what you have logged.' },
    {
      name: '/rejected lessons',
      does: 'Shows you, and nobody else, what you have learned. Words after it are looked for.',
    },
    {
      name: '/rejected export',
      does: 'Puts everything that is stored about you into a file, for you alone.',
    },
    { name: '/rejected settings', does: 'Shows your settings, and what is stored and counted.' },
    { name: '/rejected forget-me', does: 'Asks once, then deletes everything that is stored about you.' },
    { name: '/stay-in-touch Name', does: 'Adds somebody, for a short note from you some weeks later.' },
    { name: '/stay-in-touch list', does: 'Shows the people you stay in touch with.' },
    { name: '/stay-in-touch pause 3 weeks', does: 'Pauses nudges for as long as you say.' },
    { name: '/landed', does: 'Tells Onward that you found a job: everything about your search stops.' },
    {
      name: '/interview Company',
      does: 'Notes an interview. What you learned comes back the evening before.',
    },
    { name: '/group', does: 'Says what you can do in your group: its report, and topics for its meetings.' },
    { name: '/rejected help', does: 'Shows this.' },
  ],
  shortcuts: [
    { name: 'Log a no', does: "Opens the same form from Slack's menu of shortcuts." },
    {
      name: 'Log this as a no',
      does: 'In the menu of a message with the mail you got: opens the form, partly filled in.',
    },
    {
      name: 'Keep for somebody',
      does: 'In the menu of a message with a link: keeps it for somebody you know.',
    },
  ],
  copy: {
    name: '/rejected',
    why: 'This line is for copying. Typed after a stray space, it would go to the channel as a message.',
  },
} as const satisfies Help
