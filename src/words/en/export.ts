import type { ExportWords } from '../system-words.ts'

/** Everything about the member as a file: `/rejected export`, and a button on Home. */
export const exportWords = {
  asked: 'Your file is being made. It comes as a direct message from Onward.',
  onItsWay: 'Your file is on its way already. It comes as a direct message from Onward.',
  making: 'Everything that Onward stores about you is being put into one file. It comes here next.',
  sent: 'Here is everything that Onward stores about you, in one file.',
  keep: 'Save it where nobody else can read it.',
  holds:
    'It holds tables for a spreadsheet, dates for a calendar, and cards for your address book. One file in it can be read by another Onward.',
  failed:
    'The file could not be sent. Nothing of yours was changed. Type /rejected export to ask for it again.',
  title: 'Everything about you',
  reminder: 'Look at the openings at {company} again',
  interview: 'Interview: {company}',
  nudge: 'Onward brings somebody to stay in touch with',
  note: 'Write to {person} from your new job',
  invite: 'Invite {person} on LinkedIn',
  readMe: [
    'This is everything that Onward stores about you.',
    '',
    'tables: what you logged and wrote, as tables for a spreadsheet.',
    "In them, a text that begins like a formula has an apostrophe (') in front.",
    'calendar.ics: what is planned. A calendar can open it.',
    'people.vcf: the people that you met. An address book can open it.',
    'onward-export.json: all of it in one file. Another Onward can read it.',
    '',
    'Keep these files where nobody else can read them.',
  ],
} as const satisfies ExportWords
