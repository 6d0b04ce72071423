import type { Language } from '../words/language.ts'
import { heading, named, parts } from './markdown.ts'

/** Kind words: the form, what its reader gets, and what a lead gets where one is reported. */
export function kindWordsSection({ kindWords }: Language): string {
  const { message, reportToLead, ...form } = kindWords
  const { confirm, ...shown } = message
  return parts(
    heading(2, 'Kind words'),
    named(form, {
      send: 'Button under a share',
      title: 'Title of the form',
      intro: 'At the top',
      label: 'Field',
      hint: 'Under it',
      submit: 'Button',
      close: 'Button to close',
      empty: 'Nothing was written',
      thanks: 'It was sent, whatever becomes of it',
      notInGroup: 'Pressed by somebody who is not in the group',
      already: 'A second one for the same share',
      enough: 'The sixth of a day',
      over: 'The share is gone, or 30 days old',
    }),
    heading(3, 'What its reader gets'),
    named(shown, {
      quiet: 'On the lock screen',
      wrote: 'Behind the name of who wrote it',
      private: 'Below it',
      hide: 'Button',
      stop: 'Button',
      report: 'Button',
      stopped: 'After the button that stops them',
      gone: 'A button of one that is not kept any more',
      reported: 'After the button that reports it',
      noLead: 'There is nobody to report it to',
    }),
    named(confirm, {
      title: 'Title of the question before reporting',
      text: 'The question',
      confirm: 'Button to report it',
      keep: 'Button to leave it',
    }),
    heading(3, 'What a lead gets'),
    named(reportToLead, { quiet: 'On the lock screen', text: 'In the message', notTold: 'Below it' }),
  )
}
