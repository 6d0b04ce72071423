import type { KeptLinkWords } from '../people-words.ts'

/** "Keep for somebody": one thing to give. */
export const keptLinks = {
  title: 'Keep for somebody',
  submit: 'Keep it',
  labels: {
    links: 'The link',
    person: 'For whom?',
    new_name: 'Their name, if they are new here',
    note: 'Why it could be of use to them',
  },
  hint: 'It waits until you write to them. Only you can see it.',
  nobody: 'Nobody yet',
  somebodyNew: 'Somebody new',
  others: 'Or',
  noneInMessage: 'That message holds no link. You can write one here.',
  notALink: 'Please put one link in each line, such as https://example.com/article.',
  tooMany: 'Please keep ten links at most in one go.',
  keep: 'Keep a link for somebody',
  show: 'Show kept links',
  listTitle: 'Links you keep',
  listEmpty: 'No link is waiting here.',
  drop: 'Delete this link',
} as const satisfies KeptLinkWords
