import type { Language } from '../words/language.ts'
import { heading, list, named, parts } from './markdown.ts'

/** After a job was found. */
export function landingSection({ landing }: Language): string {
  const { form, chose, buttons, steps, ...saying } = landing
  const { labels, ...around } = form
  return parts(
    heading(2, 'When a job was found'),
    named(around, {
      title: 'Title of the form',
      submit: 'Its button',
      hint: 'Under its fields',
      startMissing: 'When no first day was chosen',
    }),
    'Fields:',
    list(Object.values(labels)),
    named(saying, {
      quiet: 'On the lock screen',
      congratulation: 'First',
      startsOn: 'Behind the role',
      stopped: 'Then',
      people: 'Above the people met',
      morePeople: 'Under them',
      nobody: 'When nobody is stored',
      question: 'At the end',
      home: 'On Home',
      lookingAgain: 'When they are looking again',
      past: 'In place of an earlier message',
      questionAway: 'In place of the question about feedback',
      stepsQuiet: 'On the lock screen, later',
      write: 'Button for help',
      skip: 'Button to leave it',
      undo: 'Button to take the last one back',
      moreFollow: 'When there are more people',
      stepsDone: 'When everybody is decided',
      putAway: 'When it is over',
    }),
    'What was chosen:',
    list(Object.values(chose)),
    'Buttons:',
    list(Object.values(buttons)),
    ...(['note', 'invite'] as const).flatMap((step) => [
      heading(3, step === 'note' ? 'A note with the new card' : 'An invitation'),
      named(steps[step], {
        title: 'At the top',
        did: 'Button',
        done: 'Behind a name, when it was done',
        skipped: 'Behind a name, when it was left',
      }),
    ]),
  )
}
