import { key, owner } from '../export/columns.ts'
import type { Part } from '../export/part.ts'

/** Which words a member has read, so that none of them comes again too soon, here or elsewhere. */
export const wordsSeenExport: Part<'words_seen'> = {
  says: 'Which encouraging words the member has seen, so that none comes twice too soon.',
  order: ['deck', 'line'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    deck: key('The situation that they are for.'),
    line: key('Which words.'),
  },
}
