import type { Language } from '../words/language.ts'
import { heading, list, named, parts } from './markdown.ts'

/** The pages for whoever adds Onward to a workspace. */
export function installSection({ install: { asks, next, ...rest } }: Language): string {
  return parts(
    heading(2, 'Adding Onward to a workspace'),
    named(rest, {
      title: 'Title of the first page',
      intro: 'Under it',
      asksTitle: 'Above what Slack asks to allow',
      add: 'Button that leads to Slack',
      minutes: 'Under it',
      doneTitle: 'Title when it was added',
      done: 'To a workspace',
      doneOrganisation: 'To a whole organisation',
      lacksTitle: 'Above what Slack did not allow',
      lacks: 'Under it',
      addWorkspaces: 'Its first step',
      nextTitle: 'Above the next steps',
      openSlack: 'Button at the end',
      cancelledTitle: 'Title when it was not confirmed',
      cancelled: 'Under it',
      staleTitle: 'Title when it took too long, or came from elsewhere',
      stale: 'Under it',
      refusedTitle: 'Title when Slack says no',
      refused: 'Under it',
      awayTitle: 'Title when Slack can not be reached',
      away: 'Under it',
      again: 'Button to the first page',
    }),
    heading(3, 'What Slack asks to allow'),
    list(asks),
    heading(3, 'The next steps'),
    list(next),
  )
}
