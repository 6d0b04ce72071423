import type { Language } from '../words/language.ts'
import { heading, list, named, parts } from './markdown.ts'

/** After a job was found. */
export function landingSection({ landing }: Language): string {
  const { form, chose, buttons, steps, news, ...saying } = landing
  const { options, takeBack, channel, ...telling } = news
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
      homeHelper: 'On Home, for a helper',
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
    heading(3, 'Telling the group'),
    named(telling, {
      button: 'Button',
      notTold: 'While nobody is told',
      title: 'Title of the form',
      submit: 'Its button',
      preview: 'Above the preview',
      signed: 'Under it',
      changed: 'When something else was ticked',
      noGroup: 'Without a group',
      told: 'When it was told already',
      onItsWay: 'Afterwards, at first',
      sent: 'Then',
      leftOut: 'When it did not go out',
      unknown: 'When nobody can tell',
      takenDown: 'When a lead took it down',
      gone: 'When it is gone already, to whoever presses the button under it',
    }),
    named(options, {
      label: 'Above the choices',
      where: 'Choice',
      role: 'Choice',
      helps: 'Choice',
    }),
    named(takeBack, {
      button: 'Button to take it back',
      title: 'The question then',
      text: 'Under it',
      confirm: 'Button',
      keep: 'The other one',
    }),
    named(channel, {
      quiet: 'On lock screens of the group',
      said: 'In the channel, behind the name',
      where: 'Before the employer',
      role: 'Before the role',
      helps: 'When people can write to them',
    }),
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
