import type { Language } from '../words/language.ts'
import { heading, list, named, parts } from './markdown.ts'

/** Nudges: what they offer, and what becomes of it. */
export function nudgesSection({ nudges }: Language): string {
  const { gives } = nudges
  return parts(
    heading(2, 'Nudges'),
    named(
      { quiet: nudges.quiet, note: nudges.note, known: nudges.known, keptLink: nudges.keptLink },
      {
        quiet: 'On the lock screen',
        note: "Before the member's note",
        known: 'Where there is no note',
        keptLink: 'Before a link that the member kept for them',
      },
    ),
    'At the top, in turn:',
    list(nudges.intros),
    'One thing to give, to a recruiter:',
    list(gives.recruiter),
    'To somebody who hires:',
    list(gives.hiring_manager),
    'To a colleague:',
    list(gives.colleague),
    'To somebody close:',
    list(gives.friend),
    'To anybody else:',
    list(gives.other),
    'In January:',
    list(gives.newYear),
    'From June to August:',
    list(gives.midYear),
    'From the middle of November on:',
    list(gives.endOfYear),
    named(nudges.company, { title: 'Above a company to look at again', give: 'Below it' }),
    named(
      { resting: nudges.resting, footer: nudges.footer, nothingLeft: nudges.nothingLeft },
      {
        resting: 'Once, after a second nudge without an answer',
        footer: 'The last line',
        nothingLeft: 'In the place of a nudge of which nothing is left',
      },
    ),
    named(nudges.buttons, {
      did: 'Button once it is done',
      looked: 'The same about a company',
      later: 'Button for a later day',
      again: 'The same about a company',
      rest: 'Button to have no more of them',
      write: 'Button for help with it',
      wake: 'Button to have them again',
      undo: 'Button to take an answer back',
    }),
    named(nudges.answered, {
      did: 'Once it is done',
      later: 'After choosing a day',
      rest: 'After letting it rest',
      wake: 'After waking it',
      looked: 'About a company, once it is done',
      again: 'About a company, after choosing a day',
      leftAlone: 'About a company, after letting it rest',
    }),
    named(nudges.later, {
      title: 'Title of the form for a day',
      label: 'Its question',
      submit: 'Its button',
      close: 'Button to close it',
    }),
    named(nudges.home, { title: 'On Home, above what is coming up', next: 'On Home' }),
  )
}
