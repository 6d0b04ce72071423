import type { Language } from '../words/language.ts'
import { heading, list, named, namedList, parts } from './markdown.ts'

/** The report of a group, and the question whether a member wants to be counted in it. */
export function reportSection({ report }: Language): string {
  const { people, interview, asking, ...said } = report
  return parts(
    heading(2, 'The report'),
    namedList([
      ['How many people, for one', people.one ?? null],
      ['How many people', people.other],
    ]),
    list(Object.values(interview)),
    named(said, {
      title: 'Title',
      communityTitle: 'Title of all groups together',
      window: 'Which days',
      quiet: 'What a lock screen shows',
      none: 'Whatever the cause',
      notYet: 'Before the first one',
      later: 'Before a first window has started',
      stagesTitle: 'In the table',
      reasonsTitle: 'In the table',
      companiesTitle: 'In the table',
      about: 'A number in the table',
      few: 'Too few to say',
      overTime: 'Above what came out before',
      howToRead: 'Under it',
      promise: 'Under it',
    }),
    heading(2, 'Whether to be counted'),
    named(asking, {
      quiet: 'What a lock screen shows',
      question: 'The question',
      what: 'What the report is',
      protection: 'What it keeps',
      limits: 'What it can not keep',
      choice: 'Whose choice it is',
      yes: 'Button',
      no: 'Button',
      saidYes: 'Afterwards',
      saidNo: 'Afterwards',
    }),
  )
}
