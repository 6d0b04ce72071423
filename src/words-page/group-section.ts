import type { Language } from '../words/language.ts'
import { heading, named, parts } from './markdown.ts'

/** A group: `/group`, setting it up, and what members suggest for the next meeting. */
export function groupSection({ group }: Language): string {
  const { setUp, newLead, topic, topics, ...typed } = group
  const { confirm, ...list } = topics
  return parts(
    heading(2, 'The group'),
    named(typed, {
      help: 'What can be typed after /group',
      noGroup: 'Somebody who is in no group',
      forLeads: 'A list that is for leads',
      whoCouldRead: 'In the first meeting, once the group has said who keeps the computer',
      keeper: 'The same in the settings',
    }),
    heading(2, 'Setting a group up'),
    named(setUp, {
      title: 'Title',
      submit: 'Button',
      close: 'Button to close',
      intro: 'At the top',
      leads: 'Field',
      leadsHint: 'Under it',
      leadsMissing: 'Nobody was named',
      computer: 'Field',
      computerHint: 'Under it',
      computerMissing: 'Nothing was written',
      contacts: 'Field',
      contactsHint: 'Under it',
      contactsMissing: 'Nothing was written',
      shares: 'Field',
      sharesHint: 'Under it',
      sharesAllowed: 'To choose',
      sharesNotAllowed: 'To choose',
      aboutReports: 'At the end',
      inAChannel: 'Typed in a direct message',
      inviteFirst: 'Typed where Onward is not',
      notAllowed: 'Typed by somebody who may not',
    }),
    heading(2, 'Made a lead by somebody else'),
    named(newLead, {
      quiet: 'On the lock screen',
      what: 'First',
      does: 'What a lead does',
      report: 'What to expect of the report',
      notSeen: 'What a lead is not shown',
      stop: 'How to stop',
    }),
    heading(2, 'Suggestions for the next meeting'),
    named(topic, {
      title: 'Title',
      label: 'Field',
      hint: 'Under it',
      submit: 'Button',
      close: 'Button to close',
      empty: 'Nothing was written',
      full: 'The list is full',
    }),
    named(list, {
      title: 'Title of the list',
      intro: 'Above it',
      none: 'When there is nothing in it',
      clear: 'Button to clear it',
      close: 'Button to close',
    }),
    named(confirm, {
      title: 'Title of the question',
      text: 'The question',
      confirm: 'Button to clear the list',
      keep: 'Button to keep it',
    }),
  )
}
