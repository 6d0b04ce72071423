import type { InstallWords } from '../install-words.ts'

/** The pages for whoever adds Onward to a workspace. */
export const install = {
  title: 'Add Onward to Slack',
  intro:
    'Onward is for job-search support groups. A member who was turned down gets a kind answer and the few next steps that help.',
  asksTitle: 'What Slack will ask you to allow',
  asks: [
    'Answer the commands of members, such as /rejected.',
    'Write to members in a direct message, and send them their own file.',
    'See names, time zones and languages, so that messages come at a good hour.',
    'See which channels it was invited to, and who is in them.',
    'Read its own direct messages, to find a message that may have been sent already.',
  ],
  add: 'Add to Slack',
  minutes: 'Slack asks you to confirm. Please come back within ten minutes.',
  doneTitle: 'Onward is in your workspace',
  done: 'Onward was added to {workspace}. Whatever was kept from before is still here.',
  doneOrganisation:
    'Onward was added to {organisation}. Slack does not add it to a workspace by itself. The next step is to choose the workspaces.',
  lacksTitle: 'Something is missing',
  lacks:
    'Slack did not give Onward these permissions: {scopes}. What needs them will not work. Please begin again, and allow all of them.',
  addWorkspaces: 'Choose the workspaces',
  nextTitle: 'What comes next',
  next: [
    "Open your group's channel in Slack, and type /invite @Onward.",
    'Type /group setup there. A lead or an admin can do this.',
    'Tell your group: whoever hears a no types /rejected.',
  ],
  openSlack: 'Open Onward in Slack',
  cancelledTitle: 'Nothing was added',
  cancelled: 'You did not confirm in Slack, so nothing was changed. You can begin again at any time.',
  staleTitle: 'Please begin again',
  stale:
    'This page was opened in another browser, took longer than ten minutes, or was used already. Nothing was changed.',
  refusedTitle: 'Slack did not confirm',
  refused: 'Slack did not take the code that it gave us, so nothing was changed. Please begin again.',
  awayTitle: 'This could not be finished',
  away: 'Slack or Onward could not be reached, so nothing was added. Please begin again in a moment.',
  again: 'Begin again',
} as const satisfies InstallWords
