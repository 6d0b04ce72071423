import type { DeleteEntry } from '../entry-words.ts'

/** The question before one entry goes, and what stands in its place. */
export const deleteEntry = {
  title: 'Delete this entry?',
  text: "The entry goes at once, with everything you wrote in it and all lessons from it. If you shared it in the last month, that is taken down too. This can't be undone.",
  confirm: 'Delete it',
  keep: 'Keep it',
  done: 'You deleted this entry. Nothing of it is kept.',
} as const satisfies DeleteEntry
