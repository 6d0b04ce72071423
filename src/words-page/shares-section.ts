import type { Language } from '../words/language.ts'
import { heading, list, named, parts } from './markdown.ts'

/** Sharing with a group: the form with the preview, what the channel shows, and what is said around it. */
export function sharesSection({ shares }: Language): string {
  const { takeDown, notSent, channel, ...form } = shares
  const { said, ...shown } = channel
  return parts(
    heading(2, 'Sharing with a group'),
    named(form, {
      offer: 'Button under an entry',
      title: 'Title of the form',
      submit: 'Button',
      close: 'Button to close',
      preview: 'Above the preview',
      changed: 'Something was changed',
      takenDownBefore: 'A lead took down an earlier one',
      heldBefore: 'An earlier one could not go out',
      buttonsBelow: 'Below the preview',
      unnamedWait: 'Without a name',
      giveAway: 'Without a name',
      namedAtOnce: 'With the name',
      cut: 'Always',
      peopleThere: 'The company is in it',
      name: 'Field',
      unnamed: 'To choose',
      named: 'To choose',
      company: 'Field',
      companyOption: 'To choose',
      companyHint: 'Under it',
      words: 'Field',
      wordsHint: 'Under it',
      placedUnnamed: 'It was confirmed, without a name',
      placedNamed: 'It was confirmed, with the name',
      noGroup: 'There is no group that it can go to',
      waiting: 'Looked at again, before it went out',
      sent: 'Looked at again, after it went out',
      unknown: 'Looked at again, when Slack did not say',
      gone: 'A button of one that is gone',
    }),
    heading(3, 'What the channel shows'),
    named(shown, {
      quiet: 'Top-level text',
      somebody: 'In place of a name',
      company: 'Before the name of a company',
    }),
    list(Object.values(said).flatMap((stages) => Object.values(stages))),
    heading(3, 'Taking a share down'),
    named(takeDown, {
      button: 'Button',
      title: 'Title of the question',
      text: 'The question',
      confirm: 'Button to do it',
      keep: 'Button to leave it',
      done: 'When it is done',
      notYours: 'Pressed by somebody else',
    }),
    heading(3, 'When it could not go out'),
    named(notSent, { quiet: 'On the lock screen', text: 'In the message', again: 'Button' }),
  )
}
